// From specification/support/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `AccountEmailSettings` loads. */
export const accountEmailSettingsLink: TypeLink = { object: 'AccountEmailSettings', records };

/** How the class `AccountSettings` loads. */
export const accountSettingsLink: TypeLink = { object: 'AccountSettings', records };

/** How `Activity` loads: the class at its first use, the records that others refer to one request each. */
export const activityLink: ObjectLink = {
  object: 'Activity',
  loadedBy: 'get',
  path: '/api/v2/activities/{id}',
  key: 'activity',
  records,
};

/**
 * How `ApiToken` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const apiTokenLink: ObjectLink = {
  object: 'ApiToken',
  loadedBy: 'list',
  path: '/api/v2/api_tokens',
  key: 'api_tokens',
  records,
};

/** How the class `ApprovalRequest` loads. */
export const approvalRequestLink: TypeLink = { object: 'ApprovalRequest', records };

/** How the class `ApprovalRequestsSearch` loads. */
export const approvalRequestsSearchLink: TypeLink = { object: 'ApprovalRequestsSearch', records };

/** How the class `AssignableAgentMatch` loads. */
export const assignableAgentMatchLink: TypeLink = { object: 'AssignableAgentMatch', records };

/** How the class `AssignableAgent` loads. */
export const assignableAgentLink: TypeLink = { object: 'AssignableAgent', records };

/** How the class `AssignableGroup` loads. */
export const assignableGroupLink: TypeLink = { object: 'AssignableGroup', records };

/** How `Attachment` loads: the class at its first use, the records that others refer to one request each. */
export const attachmentLink: ObjectLink = {
  object: 'Attachment',
  loadedBy: 'get',
  path: '/api/v2/attachments/{id}',
  key: 'attachment',
  records,
};

/** How `AuditLog` loads: the class at its first use, the records that others refer to one request each. */
export const auditLogLink: ObjectLink = {
  object: 'AuditLog',
  loadedBy: 'get',
  path: '/api/v2/audit_logs/{id}',
  key: 'audit_log',
  records,
};

/** How the class `Audit` loads. */
export const auditLink: TypeLink = { object: 'Audit', records };

/** How `Automation` loads: the class at its first use, the records that others refer to one request each. */
export const automationLink: ObjectLink = {
  object: 'Automation',
  loadedBy: 'get',
  path: '/api/v2/automations/{id}',
  key: 'automation',
  records,
};

/** How the class `Bookmark` loads. */
export const bookmarkLink: TypeLink = { object: 'Bookmark', records };

/** How `BrandAgent` loads: the class at its first use, the records that others refer to one request each. */
export const brandAgentLink: ObjectLink = {
  object: 'BrandAgent',
  loadedBy: 'get',
  path: '/api/v2/brand_agents/{id}',
  key: 'brand_agent',
  idType: 'string',
  records,
};

/** How `Brand` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const brandLink: ObjectLink = {
  object: 'Brand',
  loadedBy: 'list',
  path: '/api/v2/brands',
  key: 'brands',
  records,
};

/** How the class `ChannelFrameworkResult` loads. */
export const channelFrameworkResultLink: TypeLink = { object: 'ChannelFrameworkResult', records };

/** How the class `ChatEvent` loads. */
export const chatEventLink: TypeLink = { object: 'ChatEvent', records };

/** How the class `Comment` loads. */
export const commentLink: TypeLink = { object: 'Comment', records };

/** How the class `ComplianceDeletionStatus` loads. */
export const complianceDeletionStatusLink: TypeLink = { object: 'ComplianceDeletionStatus', records };

/** How the class `ConversationLogComment` loads. */
export const conversationLogCommentLink: TypeLink = { object: 'ConversationLogComment', records };

/** How the class `ConversationLogEvent` loads. */
export const conversationLogEventLink: TypeLink = { object: 'ConversationLogEvent', records };

/** How the class `ConversationLogMessage` loads. */
export const conversationLogMessageLink: TypeLink = { object: 'ConversationLogMessage', records };

/** How the class `Count` loads. */
export const countLink: TypeLink = { object: 'Count', records };

/** How the class `CurrentUser` loads. */
export const currentUserLink: TypeLink = { object: 'CurrentUser', records };

/**
 * How `CustomAgentRole` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const customAgentRoleLink: ObjectLink = {
  object: 'CustomAgentRole',
  loadedBy: 'list',
  path: '/api/v2/custom_roles',
  key: 'custom_roles',
  records,
};

/** How the class `CustomFieldOption` loads. */
export const customFieldOptionLink: TypeLink = { object: 'CustomFieldOption', records };

/**
 * How `CustomStatus` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const customStatusLink: ObjectLink = {
  object: 'CustomStatus',
  loadedBy: 'list',
  path: '/api/v2/custom_statuses',
  key: 'custom_statuses',
  records,
};

/** How the class `Definition` loads. */
export const definitionLink: TypeLink = { object: 'Definition', records };

/** How the class `Definitions` loads. */
export const definitionsLink: TypeLink = { object: 'Definitions', records };

/** How the class `DeletedTicket` loads. */
export const deletedTicketLink: TypeLink = { object: 'DeletedTicket', records };

/** How `DeletedUser` loads: the class at its first use, the records that others refer to one request each. */
export const deletedUserLink: ObjectLink = {
  object: 'DeletedUser',
  loadedBy: 'get',
  path: '/api/v2/deleted_users/{id}',
  key: 'deleted_user',
  records,
};

/** How `DeletionSchedule` loads: the class at its first use, the records that others refer to one request each. */
export const deletionScheduleLink: ObjectLink = {
  object: 'DeletionSchedule',
  loadedBy: 'get',
  path: '/api/v2/deletion_schedules/{id}',
  key: 'deletion_schedule',
  records,
};

/**
 * How `EmailNotification` loads: the class at its first use, the records that others refer to in batches of up to 100
 * ids.
 */
export const emailNotificationLink: ObjectLink = {
  object: 'EmailNotification',
  loadedBy: 'getMany',
  path: '/api/v2/email_notifications/show_many',
  key: 'email_notifications',
  records,
};

/** How the class `Entitlements` loads. */
export const entitlementsLink: TypeLink = { object: 'Entitlements', records };

/** How `EssentialsCard` loads: the class at its first use, the records that others refer to one request each. */
export const essentialsCardLink: ObjectLink = {
  object: 'EssentialsCard',
  loadedBy: 'get',
  path: '/api/v2/object_layouts/{object_type}/essentials_card',
  key: 'object_layout',
  idType: 'string',
  records,
};

/** How the class `Export` loads. */
export const exportLink: TypeLink = { object: 'Export', records };

/** How the class `ExportedComment` loads. */
export const exportedCommentLink: TypeLink = { object: 'ExportedComment', records };

/** How the class `ExternalResource` loads. */
export const externalResourceLink: TypeLink = { object: 'ExternalResource', records };

/** How the class `GlobalClientTokenSummary` loads. */
export const globalClientTokenSummaryLink: TypeLink = { object: 'GlobalClientTokenSummary', records };

/** How `GlobalClient` loads: the class at its first use, the records that others refer to one request each. */
export const globalClientLink: ObjectLink = {
  object: 'GlobalClient',
  loadedBy: 'get',
  path: '/api/v2/oauth/global_clients/{id}',
  key: 'global_client',
  records,
};

/** How the class `GrantTypeToken` loads. */
export const grantTypeTokenLink: TypeLink = { object: 'GrantTypeToken', records };

/** How `GroupMembership` loads: the class at its first use, the records that others refer to one request each. */
export const groupMembershipLink: ObjectLink = {
  object: 'GroupMembership',
  loadedBy: 'get',
  path: '/api/v2/group_memberships/{id}',
  key: 'group_membership',
  records,
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
  records,
};

/** How `Group` loads: the class at its first use, the records that others refer to all at once, since there are few. */
export const groupLink: ObjectLink = {
  object: 'Group',
  loadedBy: 'list',
  path: '/api/v2/groups',
  key: 'groups',
  records,
};

/** How the class `HostMapping` loads. */
export const hostMappingLink: TypeLink = { object: 'HostMapping', records };

/** How the class `Identity` loads. */
export const identityLink: TypeLink = { object: 'Identity', records };

/** How `Item` loads: the class at its first use, the records that others refer to one request each. */
export const itemLink: ObjectLink = {
  object: 'Item',
  loadedBy: 'get',
  path: '/api/v2/dynamic_content/items/{id}',
  key: 'item',
  records,
};

/** How `JobStatus` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const jobStatusLink: ObjectLink = {
  object: 'JobStatus',
  loadedBy: 'getMany',
  path: '/api/v2/job_statuses/show_many',
  key: 'job_statuses',
  idType: 'string',
  records,
};

/**
 * How `Locale` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const localeLink: ObjectLink = {
  object: 'Locale',
  loadedBy: 'list',
  path: '/api/v2/locales',
  key: 'locales',
  records,
};

/** How `MacroAttachment` loads: the class at its first use, the records that others refer to one request each. */
export const macroAttachmentLink: ObjectLink = {
  object: 'MacroAttachment',
  loadedBy: 'get',
  path: '/api/v2/macros/attachments/{id}',
  key: 'macro_attachment',
  records,
};

/** How the class `MacroResult` loads. */
export const macroResultLink: TypeLink = { object: 'MacroResult', records };

/** How `Macro` loads: the class at its first use, the records that others refer to one request each. */
export const macroLink: ObjectLink = {
  object: 'Macro',
  loadedBy: 'get',
  path: '/api/v2/macros/{id}',
  key: 'macro',
  records,
};

/**
 * How `MonitoredTwitterHandle` loads: the class at its first use, the records that others refer to all at once, since
 * there are few.
 */
export const monitoredTwitterHandleLink: ObjectLink = {
  object: 'MonitoredTwitterHandle',
  loadedBy: 'list',
  path: '/api/v2/channels/twitter/monitored_twitter_handles',
  key: 'monitored_twitter_handles',
  records,
};

/** How `OauthClient` loads: the class at its first use, the records that others refer to one request each. */
export const oauthClientLink: ObjectLink = {
  object: 'OauthClient',
  loadedBy: 'get',
  path: '/api/v2/oauth/clients/{id}',
  key: 'client',
  records,
};

/** How the class `OauthToken` loads. */
export const oauthTokenLink: TypeLink = { object: 'OauthToken', records };

/**
 * How `OrganizationField` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const organizationFieldLink: ObjectLink = {
  object: 'OrganizationField',
  loadedBy: 'list',
  path: '/api/v2/organization_fields',
  key: 'organization_fields',
  records,
};

/**
 * How `OrganizationMembership` loads: the class at its first use, the records that others refer to one request each.
 */
export const organizationMembershipLink: ObjectLink = {
  object: 'OrganizationMembership',
  loadedBy: 'get',
  path: '/api/v2/organization_memberships/{id}',
  key: 'organization_membership',
  records,
};

/** How `OrganizationMerge` loads: the class at its first use, the records that others refer to one request each. */
export const organizationMergeLink: ObjectLink = {
  object: 'OrganizationMerge',
  loadedBy: 'get',
  path: '/api/v2/organization_merges/{id}',
  key: 'organization_merge',
  idType: 'string',
  records,
};

/** How the class `OrganizationRelated` loads. */
export const organizationRelatedLink: TypeLink = { object: 'OrganizationRelated', records };

/**
 * How `OrganizationSubscription` loads: the class at its first use, the records that others refer to one request each.
 */
export const organizationSubscriptionLink: ObjectLink = {
  object: 'OrganizationSubscription',
  loadedBy: 'get',
  path: '/api/v2/organization_subscriptions/{id}',
  key: 'organization_subscription',
  records,
};

/**
 * How `Organization` loads: the class at its first use, the records that others refer to in batches of up to 100 ids.
 */
export const organizationLink: ObjectLink = {
  object: 'Organization',
  loadedBy: 'getMany',
  path: '/api/v2/organizations/show_many',
  key: 'organizations',
  records,
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
  records,
};

/** How the class `RemoteAuthentication` loads. */
export const remoteAuthenticationLink: TypeLink = { object: 'RemoteAuthentication', records };

/** How `Request` loads: the class at its first use, the records that others refer to one request each. */
export const requestLink: ObjectLink = {
  object: 'Request',
  loadedBy: 'get',
  path: '/api/v2/requests/{id}',
  key: 'request',
  records,
};

/** How `ResourceCollection` loads: the class at its first use, the records that others refer to one request each. */
export const resourceCollectionLink: ObjectLink = {
  object: 'ResourceCollection',
  loadedBy: 'get',
  path: '/api/v2/resource_collections/{id}',
  key: 'resource_collection',
  records,
};

/** How `SatisfactionRating` loads: the class at its first use, the records that others refer to one request each. */
export const satisfactionRatingLink: ObjectLink = {
  object: 'SatisfactionRating',
  loadedBy: 'get',
  path: '/api/v2/satisfaction_ratings/{id}',
  key: 'satisfaction_rating',
  records,
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
  records,
};

/**
 * How `SavedSearch` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const savedSearchLink: ObjectLink = {
  object: 'SavedSearch',
  loadedBy: 'list',
  path: '/api/v2/saved_searches',
  key: 'saved_searches',
  idType: 'string',
  records,
};

/**
 * How `Schedule` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const scheduleLink: ObjectLink = {
  object: 'Schedule',
  loadedBy: 'list',
  path: '/api/v2/business_hours/schedules',
  key: 'schedules',
  records,
};

/** How the class `SearchResult` loads. */
export const searchResultLink: TypeLink = { object: 'SearchResult', records };

/** How the class `SecuritySettings` loads. */
export const securitySettingsLink: TypeLink = { object: 'SecuritySettings', records };

/** How the class `SessionRenewal` loads. */
export const sessionRenewalLink: TypeLink = { object: 'SessionRenewal', records };

/** How the class `Session` loads. */
export const sessionLink: TypeLink = { object: 'Session', records };

/**
 * How `SharingAgreement` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const sharingAgreementLink: ObjectLink = {
  object: 'SharingAgreement',
  loadedBy: 'list',
  path: '/api/v2/sharing_agreements',
  key: 'sharing_agreements',
  records,
};

/** How the class `Skip` loads. */
export const skipLink: TypeLink = { object: 'Skip', records };

/**
 * How `SlaPolicy` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const slaPolicyLink: ObjectLink = {
  object: 'SlaPolicy',
  loadedBy: 'list',
  path: '/api/v2/slas/policies',
  key: 'sla_policies',
  records,
};

/** How `SuspendedTicket` loads: the class at its first use, the records that others refer to one request each. */
export const suspendedTicketLink: ObjectLink = {
  object: 'SuspendedTicket',
  loadedBy: 'get',
  path: '/api/v2/suspended_tickets/{id}',
  key: 'suspended_ticket',
  records,
};

/** How the class `Tag` loads. */
export const tagLink: TypeLink = { object: 'Tag', records };

/** How `TargetFailure` loads: the class at its first use, the records that others refer to one request each. */
export const targetFailureLink: ObjectLink = {
  object: 'TargetFailure',
  loadedBy: 'get',
  path: '/api/v2/target_failures/{id}',
  key: 'target_failure',
  records,
};

/**
 * How `Target` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const targetLink: ObjectLink = {
  object: 'Target',
  loadedBy: 'list',
  path: '/api/v2/targets',
  key: 'targets',
  records,
};

/** How the class `TaskItem` loads. */
export const taskItemLink: TypeLink = { object: 'TaskItem', records };

/**
 * How `TaskListTemplate` loads: the class at its first use, the records that others refer to all at once, since there
 * are few.
 */
export const taskListTemplateLink: ObjectLink = {
  object: 'TaskListTemplate',
  loadedBy: 'list',
  path: '/api/v2/task_list_templates',
  key: 'task_list_templates',
  idType: 'string',
  records,
};

/** How `TaskList` loads: the class at its first use, the records that others refer to one request each. */
export const taskListLink: ObjectLink = {
  object: 'TaskList',
  loadedBy: 'get',
  path: '/api/v2/task_lists/{id}',
  key: 'task_list',
  idType: 'string',
  records,
};

/** How the class `Task` loads. */
export const taskLink: TypeLink = { object: 'Task', records };

/** How the class `TicketContentPin` loads. */
export const ticketContentPinLink: TypeLink = { object: 'TicketContentPin', records };

/** How the class `TicketEvent` loads. */
export const ticketEventLink: TypeLink = { object: 'TicketEvent', records };

/**
 * How `TicketField` loads: the class at its first use, the records that others refer to in batches of up to 100 ids.
 */
export const ticketFieldLink: ObjectLink = {
  object: 'TicketField',
  loadedBy: 'getMany',
  path: '/api/v2/ticket_fields/show_many',
  key: 'ticket_fields',
  records,
};

/** How the class `TicketFormStatus` loads. */
export const ticketFormStatusLink: TypeLink = { object: 'TicketFormStatus', records };

/** How `TicketForm` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const ticketFormLink: ObjectLink = {
  object: 'TicketForm',
  loadedBy: 'getMany',
  path: '/api/v2/ticket_forms/show_many',
  key: 'ticket_forms',
  records,
};

/** How the class `TicketMetricBreachEvent` loads. */
export const ticketMetricBreachEventLink: TypeLink = { object: 'TicketMetricBreachEvent', records };

/** How the class `TicketMetricEvent` loads. */
export const ticketMetricEventLink: TypeLink = { object: 'TicketMetricEvent', records };

/** How the class `TicketMetricGroupSlaEvent` loads. */
export const ticketMetricGroupSlaEventLink: TypeLink = { object: 'TicketMetricGroupSlaEvent', records };

/** How the class `TicketMetricProgressEvent` loads. */
export const ticketMetricProgressEventLink: TypeLink = { object: 'TicketMetricProgressEvent', records };

/** How the class `TicketMetricSlaEvent` loads. */
export const ticketMetricSlaEventLink: TypeLink = { object: 'TicketMetricSlaEvent', records };

/** How the class `TicketMetricStatusEvent` loads. */
export const ticketMetricStatusEventLink: TypeLink = { object: 'TicketMetricStatusEvent', records };

/** How `TicketMetric` loads: the class at its first use, the records that others refer to one request each. */
export const ticketMetricLink: ObjectLink = {
  object: 'TicketMetric',
  loadedBy: 'get',
  path: '/api/v2/ticket_metrics/{id}',
  key: 'ticket_metric',
  records,
};

/** How the class `TicketRelated` loads. */
export const ticketRelatedLink: TypeLink = { object: 'TicketRelated', records };

/** How `Ticket` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const ticketLink: ObjectLink = {
  object: 'Ticket',
  loadedBy: 'getMany',
  path: '/api/v2/tickets/show_many',
  key: 'tickets',
  records,
};

/** How `Topic` loads: the class at its first use, the records that others refer to one request each. */
export const topicLink: ObjectLink = {
  object: 'Topic',
  loadedBy: 'get',
  path: '/api/v2/topics/{id}',
  key: 'topic',
  records,
};

/** How the class `TrialAccount` loads. */
export const trialAccountLink: TypeLink = { object: 'TrialAccount', records };

/** How the class `TriggerBatchResult` loads. */
export const triggerBatchResultLink: TypeLink = { object: 'TriggerBatchResult', records };

/** How the class `TriggerBatch` loads. */
export const triggerBatchLink: TypeLink = { object: 'TriggerBatch', records };

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
  records,
};

/** How the class `TriggerRevision` loads. */
export const triggerRevisionLink: TypeLink = { object: 'TriggerRevision', records };

/** How `Trigger` loads: the class at its first use, the records that others refer to one request each. */
export const triggerLink: ObjectLink = {
  object: 'Trigger',
  loadedBy: 'get',
  path: '/api/v2/triggers/{id}',
  key: 'trigger',
  records,
};

/** How the class `TweetStatus` loads. */
export const tweetStatusLink: TypeLink = { object: 'TweetStatus', records };

/** How the class `TweetTicket` loads. */
export const tweetTicketLink: TypeLink = { object: 'TweetTicket', records };

/** How the class `Upload` loads. */
export const uploadLink: TypeLink = { object: 'Upload', records };

/**
 * How `UserField` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const userFieldLink: ObjectLink = {
  object: 'UserField',
  loadedBy: 'list',
  path: '/api/v2/user_fields',
  key: 'user_fields',
  records,
};

/** How the class `UserMerge` loads. */
export const userMergeLink: TypeLink = { object: 'UserMerge', records };

/** How the class `UserRelated` loads. */
export const userRelatedLink: TypeLink = { object: 'UserRelated', records };

/** How the class `UserSettings` loads. */
export const userSettingsLink: TypeLink = { object: 'UserSettings', records };

/** How `User` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const userLink: ObjectLink = {
  object: 'User',
  loadedBy: 'getMany',
  path: '/api/v2/users/show_many',
  key: 'users',
  records,
};

/** How the class `Variant` loads. */
export const variantLink: TypeLink = { object: 'Variant', records };

/** How the class `ViewCount` loads. */
export const viewCountLink: TypeLink = { object: 'ViewCount', records };

/** How the class `ViewResult` loads. */
export const viewResultLink: TypeLink = { object: 'ViewResult', records };

/** How `View` loads: the class at its first use, the records that others refer to in batches of up to 100 ids. */
export const viewLink: ObjectLink = {
  object: 'View',
  loadedBy: 'getMany',
  path: '/api/v2/views/show_many',
  key: 'views',
  records,
};

/**
 * How `Workspace` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const workspaceLink: ObjectLink = {
  object: 'Workspace',
  loadedBy: 'list',
  path: '/api/v2/workspaces',
  key: 'workspaces',
  records,
};
