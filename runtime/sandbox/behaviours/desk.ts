import type { BehaviourTable } from '../contract.ts';
import { brandOperations } from './brand-details.ts';
import { item, variant, variantOperations, variantSelections } from './content/dynamic-content.ts';
import { byKeyOperations } from './fields/by-key.ts';
import { customField, customFieldOption, optionOperations, optionSelections } from './fields/options.ts';
import { formStatusOperations } from './forms/form-statuses.ts';
import { ticketForm, ticketFormOperations } from './forms/ticket-form.ts';
import { localeOperations, localeSelections } from './locales.ts';
import { macro, macroOperations, macroSelections } from './macros/macro.ts';
import { macroAttachmentOperations } from './macros/macro-attachments.ts';
import { policy, settingOperations } from './policies.ts';
import { requestOperations, requestSelections } from './requests/operations.ts';
import { request } from './requests/request.ts';
import { reorderOperations } from './rules/reorder.ts';
import { rule, ruleSelections } from './rules/rule.ts';
import { sampleOperations } from './samples.ts';
import { customStatus, customStatusOperations, customStatusSelections } from './statuses/custom-status.ts';
import { suspendedTicketOperations } from './suspended/recover.ts';
import { activity, activitySelections } from './tickets/activity.ts';
import { commentRecord } from './tickets/comment-record.ts';
import { satisfactionOperations, satisfactionRating, satisfactionSelections } from './tickets/satisfaction.ts';
import { skip } from './tickets/skip.ts';
import { triggerCategory, triggerOperations } from './triggers/categories.ts';
import { trigger } from './triggers/trigger.ts';
import { accessOperations, complianceSelections } from './users/account.ts';
import { passwordOperations } from './users/password.ts';
import { settingsOperations } from './users/settings.ts';
import { viewOperations, viewSelections } from './views/operations.ts';
import { view } from './views/view.ts';

/** What surrounds tickets and people in Support: rules, requests, fields, forms, what admins set up. */
export const deskBehaviours: Pick<BehaviourTable, 'operations' | 'selections' | 'records'> = {
  operations: {
    ...viewOperations,
    ...macroOperations,
    ...macroAttachmentOperations,
    ...triggerOperations,
    ...reorderOperations,
    ...requestOperations,
    ...suspendedTicketOperations,
    ...satisfactionOperations,
    ...optionOperations,
    ...byKeyOperations,
    ...ticketFormOperations,
    ...formStatusOperations,
    ...customStatusOperations,
    ...variantOperations,
    ...localeOperations,
    ...brandOperations,
    ...settingOperations,
    ...sampleOperations,
    ...settingsOperations,
    ...passwordOperations,
    ...accessOperations,
  },
  selections: {
    ...ruleSelections,
    ...viewSelections,
    ...macroSelections,
    ...requestSelections,
    ...activitySelections,
    ...satisfactionSelections,
    ...optionSelections,
    ...customStatusSelections,
    ...variantSelections,
    ...localeSelections,
    ...complianceSelections,
  },
  records: {
    view,
    macro,
    trigger,
    trigger_category: triggerCategory,
    automation: rule,
    Request: request,
    Comment: commentRecord,
    activity,
    skip,
    satisfaction_rating: satisfactionRating,
    ticket_field: customField,
    user_field: customField,
    organization_field: customField,
    custom_field_option: customFieldOption,
    ticket_form: ticketForm,
    custom_status: customStatus,
    item,
    variant,
    sla_policy: policy,
    group_sla_policy: policy,
  },
};
