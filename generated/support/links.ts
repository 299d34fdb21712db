// From specification/support/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How `Activity` loads: the class at its first use, the records that others refer to one request each. */
export const activityLink: ObjectLink = {
  object: 'Activity',
  loadedBy: 'get',
  path: '/api/v2/activities/{id}',
  key: 'activity',
  model: () => import('./objects/activity.ts').then((module) => module.Activity),
};

/** How `Attachment` loads: the class at its first use, the records that others refer to one request each. */
export const attachmentLink: ObjectLink = {
  object: 'Attachment',
  loadedBy: 'get',
  path: '/api/v2/attachments/{id}',
  key: 'attachment',
  model: () => import('./objects/attachment.ts').then((module) => module.Attachment),
};

/** How the class `Audit` loads. */
export const auditLink: TypeLink = {
  object: 'Audit',
  model: () => import('./objects/audit.ts').then((module) => module.Audit),
};

/** How `Automation` loads: the class at its first use, the records that others refer to one request each. */
export const automationLink: ObjectLink = {
  object: 'Automation',
  loadedBy: 'get',
  path: '/api/v2/automations/{id}',
  key: 'automation',
  model: () => import('./objects/automation.ts').then((module) => module.Automation),
};

/** How `BrandAgent` loads: the class at its first use, the records that others refer to one request each. */
export const brandAgentLink: ObjectLink = {
  object: 'BrandAgent',
  loadedBy: 'get',
  path: '/api/v2/brand_agents/{id}',
  key: 'brand_agent',
  idType: 'string',
  model: () => import('./objects/brand-agent.ts').then((module) => module.BrandAgent),
};

/** How `Brand` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const brandLink: ObjectLink = {
  object: 'Brand',
  loadedBy: 'list',
  path: '/api/v2/brands',
  key: 'brands',
  model: () => import('./objects/brand.ts').then((module) => module.Brand),
};

/** How the class `ChatEvent` loads. */
export const chatEventLink: TypeLink = {
  object: 'ChatEvent',
  model: () => import('./objects/chat-event.ts').then((module) => module.ChatEvent),
};

/** How the class `Comment` loads. */
export const commentLink: TypeLink = {
  object: 'Comment',
  model: () => import('./objects/comment.ts').then((module) => module.Comment),
};

/** How the class `ComplianceDeletionStatus` loads. */
export const complianceDeletionStatusLink: TypeLink = {
  object: 'ComplianceDeletionStatus',
  model: () => import('./objects/compliance-deletion-status.ts').then((module) => module.ComplianceDeletionStatus),
};

/** How the class `Count` loads. */
export const countLink: TypeLink = {
  object: 'Count',
  model: () => import('./objects/count.ts').then((module) => module.Count),
};

/** How the class `CurrentUser` loads. */
export const currentUserLink: TypeLink = {
  object: 'CurrentUser',
  model: () => import('./objects/current-user.ts').then((module) => module.CurrentUser),
};

/**
 * How `CustomAgentRole` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const customAgentRoleLink: ObjectLink = {
  object: 'CustomAgentRole',
  loadedBy: 'list',
  path: '/api/v2/custom_roles',
  key: 'custom_roles',
  model: () => import('./objects/custom-agent-role.ts').then((module) => module.CustomAgentRole),
};

/** How the class `CustomFieldOption` loads. */
export const customFieldOptionLink: TypeLink = {
  object: 'CustomFieldOption',
  model: () => import('./objects/custom-field-option.ts').then((module) => module.CustomFieldOption),
};

/**
 * How `CustomStatus` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const customStatusLink: ObjectLink = {
  object: 'CustomStatus',
  loadedBy: 'list',
  path: '/api/v2/custom_statuses',
  key: 'custom_statuses',
  model: () => import('./objects/custom-status.ts').then((module) => module.CustomStatus),
};

/** How the class `Definition` loads. */
export const definitionLink: TypeLink = {
  object: 'Definition',
  model: () => import('./objects/definition.ts').then((module) => module.Definition),
};

/** How the class `Definitions` loads. */
export const definitionsLink: TypeLink = {
  object: 'Definitions',
  model: () => import('./objects/definitions.ts').then((module) => module.Definitions),
};

/** How the class `DeletedTicket` loads. */
export const deletedTicketLink: TypeLink = {
  object: 'DeletedTicket',
  model: () => import('./objects/deleted-ticket.ts').then((module) => module.DeletedTicket),
};

/** How `DeletedUser` loads: the class at its first use, the records that others refer to one request each. */
export const deletedUserLink: ObjectLink = {
  object: 'DeletedUser',
  loadedBy: 'get',
  path: '/api/v2/deleted_users/{id}',
  key: 'deleted_user',
  model: () => import('./objects/deleted-user.ts').then((module) => module.DeletedUser),
};

/** How the class `Entitlements` loads. */
export const entitlementsLink: TypeLink = {
  object: 'Entitlements',
  model: () => import('./objects/entitlements.ts').then((module) => module.Entitlements),
};

/** How the class `Export` loads. */
export const exportLink: TypeLink = {
  object: 'Export',
  model: () => import('./objects/export.ts').then((module) => module.Export),
};

/** How `GroupMembership` loads: the class at its first use, the records that others refer to one request each. */
export const groupMembershipLink: ObjectLink = {
  object: 'GroupMembership',
  loadedBy: 'get',
  path: '/api/v2/group_memberships/{id}',
  key: 'group_membership',
  model: () => import('./objects/group-membership.ts').then((module) => module.GroupMembership),
};

/**
 * How `GroupSlaPolicy` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const groupSlaPolicyLink: ObjectLink = {
  object: 'GroupSlaPolicy',
  loadedBy: 'list',
  path: '/api/v2/group_slas/policies',
  key: 'group_sla_policies',
  idType: 'string',
  model: () => import('./objects/group-sla-policy.ts').then((module) => module.GroupSlaPolicy),
};

/** How `Group` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const groupLink: ObjectLink = {
  object: 'Group',
  loadedBy: 'list',
  path: '/api/v2/groups',
  key: 'groups',
  model: () => import('./objects/group.ts').then((module) => module.Group),
};

/** How the class `HostMapping` loads. */
export const hostMappingLink: TypeLink = {
  object: 'HostMapping',
  model: () => import('./objects/host-mapping.ts').then((module) => module.HostMapping),
};

/** How the class `Identity` loads. */
export const identityLink: TypeLink = {
  object: 'Identity',
  model: () => import('./objects/identity.ts').then((module) => module.Identity),
};

/** How `Item` loads: the class at its first use, the records that others refer to one request each. */
export const itemLink: ObjectLink = {
  object: 'Item',
  loadedBy: 'get',
  path: '/api/v2/dynamic_content/items/{id}',
  key: 'item',
  model: () => import('./objects/item.ts').then((module) => module.Item),
};

/** How `JobStatus` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const jobStatusLink: ObjectLink = {
  object: 'JobStatus',
  loadedBy: 'getMany',
  path: '/api/v2/job_statuses/show_many',
  key: 'job_statuses',
  idType: 'string',
  model: () => import('./objects/job-status.ts').then((module) => module.JobStatus),
};

/**
 * How `Locale` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const localeLink: ObjectLink = {
  object: 'Locale',
  loadedBy: 'list',
  path: '/api/v2/locales',
  key: 'locales',
  model: () => import('./objects/locale.ts').then((module) => module.Locale),
};

/** How `MacroAttachment` loads: the class at its first use, the records that others refer to one request each. */
export const macroAttachmentLink: ObjectLink = {
  object: 'MacroAttachment',
  loadedBy: 'get',
  path: '/api/v2/macros/attachments/{id}',
  key: 'macro_attachment',
  model: () => import('./objects/macro-attachment.ts').then((module) => module.MacroAttachment),
};

/** How the class `MacroResult` loads. */
export const macroResultLink: TypeLink = {
  object: 'MacroResult',
  model: () => import('./objects/macro-result.ts').then((module) => module.MacroResult),
};

/** How `Macro` loads: the class at its first use, the records that others refer to one request each. */
export const macroLink: ObjectLink = {
  object: 'Macro',
  loadedBy: 'get',
  path: '/api/v2/macros/{id}',
  key: 'macro',
  model: () => import('./objects/macro.ts').then((module) => module.Macro),
};

/**
 * How `OrganizationField` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const organizationFieldLink: ObjectLink = {
  object: 'OrganizationField',
  loadedBy: 'list',
  path: '/api/v2/organization_fields',
  key: 'organization_fields',
  model: () => import('./objects/organization-field.ts').then((module) => module.OrganizationField),
};

/**
 * How `OrganizationMembership` loads: the class at its first use, the records that others refer to one request each.
 */
export const organizationMembershipLink: ObjectLink = {
  object: 'OrganizationMembership',
  loadedBy: 'get',
  path: '/api/v2/organization_memberships/{id}',
  key: 'organization_membership',
  model: () => import('./objects/organization-membership.ts').then((module) => module.OrganizationMembership),
};

/** How `OrganizationMerge` loads: the class at its first use, the records that others refer to one request each. */
export const organizationMergeLink: ObjectLink = {
  object: 'OrganizationMerge',
  loadedBy: 'get',
  path: '/api/v2/organization_merges/{id}',
  key: 'organization_merge',
  idType: 'string',
  model: () => import('./objects/organization-merge.ts').then((module) => module.OrganizationMerge),
};

/** How the class `OrganizationRelated` loads. */
export const organizationRelatedLink: TypeLink = {
  object: 'OrganizationRelated',
  model: () => import('./objects/organization-related.ts').then((module) => module.OrganizationRelated),
};

/**
 * How `Organization` loads: the class at its first use, the records that others refer to in batches of up to 100 ids.
 */
export const organizationLink: ObjectLink = {
  object: 'Organization',
  loadedBy: 'getMany',
  path: '/api/v2/organizations/show_many',
  key: 'organizations',
  model: () => import('./objects/organization.ts').then((module) => module.Organization),
};

/**
 * How `RecipientAddress` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const recipientAddressLink: ObjectLink = {
  object: 'RecipientAddress',
  loadedBy: 'list',
  path: '/api/v2/recipient_addresses',
  key: 'recipient_addresses',
  model: () => import('./objects/recipient-address.ts').then((module) => module.RecipientAddress),
};

/** How `Request` loads: the class at its first use, the records that others refer to one request each. */
export const requestLink: ObjectLink = {
  object: 'Request',
  loadedBy: 'get',
  path: '/api/v2/requests/{id}',
  key: 'request',
  model: () => import('./objects/request.ts').then((module) => module.Request),
};

/** How `SatisfactionRating` loads: the class at its first use, the records that others refer to one request each. */
export const satisfactionRatingLink: ObjectLink = {
  object: 'SatisfactionRating',
  loadedBy: 'get',
  path: '/api/v2/satisfaction_ratings/{id}',
  key: 'satisfaction_rating',
  model: () => import('./objects/satisfaction-rating.ts').then((module) => module.SatisfactionRating),
};

/**
 * How `SatisfactionReason` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const satisfactionReasonLink: ObjectLink = {
  object: 'SatisfactionReason',
  loadedBy: 'list',
  path: '/api/v2/satisfaction_reasons',
  key: 'reasons',
  model: () => import('./objects/satisfaction-reason.ts').then((module) => module.SatisfactionReason),
};

/**
 * How `Schedule` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const scheduleLink: ObjectLink = {
  object: 'Schedule',
  loadedBy: 'list',
  path: '/api/v2/business_hours/schedules',
  key: 'schedules',
  model: () => import('./objects/schedule.ts').then((module) => module.Schedule),
};

/** How the class `SearchResult` loads. */
export const searchResultLink: TypeLink = {
  object: 'SearchResult',
  model: () => import('./objects/search-result.ts').then((module) => module.SearchResult),
};

/**
 * How `SharingAgreement` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const sharingAgreementLink: ObjectLink = {
  object: 'SharingAgreement',
  loadedBy: 'list',
  path: '/api/v2/sharing_agreements',
  key: 'sharing_agreements',
  model: () => import('./objects/sharing-agreement.ts').then((module) => module.SharingAgreement),
};

/** How the class `Skip` loads. */
export const skipLink: TypeLink = {
  object: 'Skip',
  model: () => import('./objects/skip.ts').then((module) => module.Skip),
};

/**
 * How `SlaPolicy` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const slaPolicyLink: ObjectLink = {
  object: 'SlaPolicy',
  loadedBy: 'list',
  path: '/api/v2/slas/policies',
  key: 'sla_policies',
  model: () => import('./objects/sla-policy.ts').then((module) => module.SlaPolicy),
};

/** How `SuspendedTicket` loads: the class at its first use, the records that others refer to one request each. */
export const suspendedTicketLink: ObjectLink = {
  object: 'SuspendedTicket',
  loadedBy: 'get',
  path: '/api/v2/suspended_tickets/{id}',
  key: 'suspended_ticket',
  model: () => import('./objects/suspended-ticket.ts').then((module) => module.SuspendedTicket),
};

/** How the class `Tag` loads. */
export const tagLink: TypeLink = {
  object: 'Tag',
  model: () => import('./objects/tag.ts').then((module) => module.Tag),
};

/** How `TargetFailure` loads: the class at its first use, the records that others refer to one request each. */
export const targetFailureLink: ObjectLink = {
  object: 'TargetFailure',
  loadedBy: 'get',
  path: '/api/v2/target_failures/{id}',
  key: 'target_failure',
  model: () => import('./objects/target-failure.ts').then((module) => module.TargetFailure),
};

/**
 * How `Target` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const targetLink: ObjectLink = {
  object: 'Target',
  loadedBy: 'list',
  path: '/api/v2/targets',
  key: 'targets',
  model: () => import('./objects/target.ts').then((module) => module.Target),
};

/** How the class `TicketEvent` loads. */
export const ticketEventLink: TypeLink = {
  object: 'TicketEvent',
  model: () => import('./objects/ticket-event.ts').then((module) => module.TicketEvent),
};

/**
 * How `TicketField` loads: the class at its first use, the records that others refer to in batches of up to 100 ids.
 */
export const ticketFieldLink: ObjectLink = {
  object: 'TicketField',
  loadedBy: 'getMany',
  path: '/api/v2/ticket_fields/show_many',
  key: 'ticket_fields',
  model: () => import('./objects/ticket-field.ts').then((module) => module.TicketField),
};

/** How the class `TicketFormStatus` loads. */
export const ticketFormStatusLink: TypeLink = {
  object: 'TicketFormStatus',
  model: () => import('./objects/ticket-form-status.ts').then((module) => module.TicketFormStatus),
};

/** How `TicketForm` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const ticketFormLink: ObjectLink = {
  object: 'TicketForm',
  loadedBy: 'getMany',
  path: '/api/v2/ticket_forms/show_many',
  key: 'ticket_forms',
  model: () => import('./objects/ticket-form.ts').then((module) => module.TicketForm),
};

/** How the class `TicketMetricBreachEvent` loads. */
export const ticketMetricBreachEventLink: TypeLink = {
  object: 'TicketMetricBreachEvent',
  model: () => import('./objects/ticket-metric-breach-event.ts').then((module) => module.TicketMetricBreachEvent),
};

/** How the class `TicketMetricEvent` loads. */
export const ticketMetricEventLink: TypeLink = {
  object: 'TicketMetricEvent',
  model: () => import('./objects/ticket-metric-event.ts').then((module) => module.TicketMetricEvent),
};

/** How the class `TicketMetricGroupSlaEvent` loads. */
export const ticketMetricGroupSlaEventLink: TypeLink = {
  object: 'TicketMetricGroupSlaEvent',
  model: () => import('./objects/ticket-metric-group-sla-event.ts').then((module) => module.TicketMetricGroupSlaEvent),
};

/** How the class `TicketMetricProgressEvent` loads. */
export const ticketMetricProgressEventLink: TypeLink = {
  object: 'TicketMetricProgressEvent',
  model: () => import('./objects/ticket-metric-progress-event.ts').then((module) => module.TicketMetricProgressEvent),
};

/** How the class `TicketMetricSlaEvent` loads. */
export const ticketMetricSlaEventLink: TypeLink = {
  object: 'TicketMetricSlaEvent',
  model: () => import('./objects/ticket-metric-sla-event.ts').then((module) => module.TicketMetricSlaEvent),
};

/** How the class `TicketMetricStatusEvent` loads. */
export const ticketMetricStatusEventLink: TypeLink = {
  object: 'TicketMetricStatusEvent',
  model: () => import('./objects/ticket-metric-status-event.ts').then((module) => module.TicketMetricStatusEvent),
};

/** How `TicketMetric` loads: the class at its first use, the records that others refer to one request each. */
export const ticketMetricLink: ObjectLink = {
  object: 'TicketMetric',
  loadedBy: 'get',
  path: '/api/v2/ticket_metrics/{id}',
  key: 'ticket_metric',
  model: () => import('./objects/ticket-metric.ts').then((module) => module.TicketMetric),
};

/** How the class `TicketRelated` loads. */
export const ticketRelatedLink: TypeLink = {
  object: 'TicketRelated',
  model: () => import('./objects/ticket-related.ts').then((module) => module.TicketRelated),
};

/** How `Ticket` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const ticketLink: ObjectLink = {
  object: 'Ticket',
  loadedBy: 'getMany',
  path: '/api/v2/tickets/show_many',
  key: 'tickets',
  model: () => import('./objects/ticket.ts').then((module) => module.Ticket),
};

/** How `Topic` loads: the class at its first use, the records that others refer to one request each. */
export const topicLink: ObjectLink = {
  object: 'Topic',
  loadedBy: 'get',
  path: '/api/v2/topics/{id}',
  key: 'topic',
  model: () => import('./objects/topic.ts').then((module) => module.Topic),
};

/** How the class `TriggerBatchResult` loads. */
export const triggerBatchResultLink: TypeLink = {
  object: 'TriggerBatchResult',
  model: () => import('./objects/trigger-batch-result.ts').then((module) => module.TriggerBatchResult),
};

/** How the class `TriggerBatch` loads. */
export const triggerBatchLink: TypeLink = {
  object: 'TriggerBatch',
  model: () => import('./objects/trigger-batch.ts').then((module) => module.TriggerBatch),
};

/**
 * How `TriggerCategory` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const triggerCategoryLink: ObjectLink = {
  object: 'TriggerCategory',
  loadedBy: 'list',
  path: '/api/v2/trigger_categories',
  key: 'trigger_categories',
  idType: 'string',
  model: () => import('./objects/trigger-category.ts').then((module) => module.TriggerCategory),
};

/** How the class `TriggerRevision` loads. */
export const triggerRevisionLink: TypeLink = {
  object: 'TriggerRevision',
  model: () => import('./objects/trigger-revision.ts').then((module) => module.TriggerRevision),
};

/** How `Trigger` loads: the class at its first use, the records that others refer to one request each. */
export const triggerLink: ObjectLink = {
  object: 'Trigger',
  loadedBy: 'get',
  path: '/api/v2/triggers/{id}',
  key: 'trigger',
  model: () => import('./objects/trigger.ts').then((module) => module.Trigger),
};

/** How the class `Upload` loads. */
export const uploadLink: TypeLink = {
  object: 'Upload',
  model: () => import('./objects/upload.ts').then((module) => module.Upload),
};

/**
 * How `UserField` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const userFieldLink: ObjectLink = {
  object: 'UserField',
  loadedBy: 'list',
  path: '/api/v2/user_fields',
  key: 'user_fields',
  model: () => import('./objects/user-field.ts').then((module) => module.UserField),
};

/** How the class `UserMerge` loads. */
export const userMergeLink: TypeLink = {
  object: 'UserMerge',
  model: () => import('./objects/user-merge.ts').then((module) => module.UserMerge),
};

/** How the class `UserRelated` loads. */
export const userRelatedLink: TypeLink = {
  object: 'UserRelated',
  model: () => import('./objects/user-related.ts').then((module) => module.UserRelated),
};

/** How the class `UserSettings` loads. */
export const userSettingsLink: TypeLink = {
  object: 'UserSettings',
  model: () => import('./objects/user-settings.ts').then((module) => module.UserSettings),
};

/** How `User` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const userLink: ObjectLink = {
  object: 'User',
  loadedBy: 'getMany',
  path: '/api/v2/users/show_many',
  key: 'users',
  model: () => import('./objects/user.ts').then((module) => module.User),
};

/** How the class `Variant` loads. */
export const variantLink: TypeLink = {
  object: 'Variant',
  model: () => import('./objects/variant.ts').then((module) => module.Variant),
};

/** How the class `ViewCount` loads. */
export const viewCountLink: TypeLink = {
  object: 'ViewCount',
  model: () => import('./objects/view-count.ts').then((module) => module.ViewCount),
};

/** How the class `ViewResult` loads. */
export const viewResultLink: TypeLink = {
  object: 'ViewResult',
  model: () => import('./objects/view-result.ts').then((module) => module.ViewResult),
};

/** How `View` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const viewLink: ObjectLink = {
  object: 'View',
  loadedBy: 'getMany',
  path: '/api/v2/views/show_many',
  key: 'views',
  model: () => import('./objects/view.ts').then((module) => module.View),
};
