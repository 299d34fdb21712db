// From specification/support by `npm run generate`. Do not edit.
export { AccountEmailSettings, type AccountEmailSettingsInput } from './objects/account-email-settings.ts';
export {
  AccountSettingsActiveFeatures,
  type AccountSettingsActiveFeaturesInput,
} from './objects/account-settings-active-features.ts';
export { AccountSettingsAgent, type AccountSettingsAgentInput } from './objects/account-settings-agent.ts';
export { AccountSettingsApi, type AccountSettingsApiInput } from './objects/account-settings-api.ts';
export { AccountSettingsApps } from './objects/account-settings-apps.ts';
export { AccountSettingsBilling, type AccountSettingsBillingInput } from './objects/account-settings-billing.ts';
export { AccountSettingsBranding, type AccountSettingsBrandingInput } from './objects/account-settings-branding.ts';
export { AccountSettingsBrands, type AccountSettingsBrandsInput } from './objects/account-settings-brands.ts';
export { AccountSettingsCdn, type AccountSettingsCdnInput } from './objects/account-settings-cdn.ts';
export { AccountSettingsChat } from './objects/account-settings-chat.ts';
export { AccountSettingsCrossSell, type AccountSettingsCrossSellInput } from './objects/account-settings-cross-sell.ts';
export { AccountSettingsDevice, type AccountSettingsDeviceInput } from './objects/account-settings-device.ts';
export {
  AccountSettingsEmail,
  type AccountSettingsEmailEmailSenderAuthenticationProfile,
  type AccountSettingsEmailInput,
} from './objects/account-settings-email.ts';
export {
  AccountSettingsGoogleApps,
  type AccountSettingsGoogleAppsInput,
} from './objects/account-settings-google-apps.ts';
export { AccountSettingsGroup, type AccountSettingsGroupInput } from './objects/account-settings-group.ts';
export { AccountSettingsKnowledge, type AccountSettingsKnowledgeInput } from './objects/account-settings-knowledge.ts';
export { AccountSettingsLimits } from './objects/account-settings-limits.ts';
export {
  AccountSettingsLocalization,
  type AccountSettingsLocalizationInput,
} from './objects/account-settings-localization.ts';
export { AccountSettingsLotus, type AccountSettingsLotusInput } from './objects/account-settings-lotus.ts';
export {
  AccountSettingsMessageInactivity,
  type AccountSettingsMessageInactivityInput,
} from './objects/account-settings-message-inactivity.ts';
export { AccountSettingsMetrics } from './objects/account-settings-metrics.ts';
export {
  AccountSettingsOnboarding,
  type AccountSettingsOnboardingInput,
} from './objects/account-settings-onboarding.ts';
export { AccountSettingsRouting, type AccountSettingsRoutingInput } from './objects/account-settings-routing.ts';
export { AccountSettingsRule, type AccountSettingsRuleInput } from './objects/account-settings-rule.ts';
export {
  AccountSettingsSideConversations,
  type AccountSettingsSideConversationsInput,
} from './objects/account-settings-side-conversations.ts';
export {
  AccountSettingsStatistics,
  type AccountSettingsStatisticsInput,
} from './objects/account-settings-statistics.ts';
export {
  AccountSettingsTicketForm,
  type AccountSettingsTicketFormInput,
} from './objects/account-settings-ticket-form.ts';
export { AccountSettingsTicket, type AccountSettingsTicketInput } from './objects/account-settings-ticket.ts';
export { AccountSettingsTwitter } from './objects/account-settings-twitter.ts';
export { AccountSettingsUser, type AccountSettingsUserInput } from './objects/account-settings-user.ts';
export { AccountSettingsVoice } from './objects/account-settings-voice.ts';
export { AccountSettings, type AccountSettingsInput } from './objects/account-settings.ts';
export { Action, type ActionInput } from './objects/action.ts';
export { Activity, type ActivityVerb } from './objects/activity.ts';
export { AdminCenterSettings, type AdminCenterSettingsInput } from './objects/admin-center-settings.ts';
export { AgentAuthentication, type AgentAuthenticationSecurityPolicyName } from './objects/agent-authentication.ts';
export { AgentMacroReference } from './objects/agent-macro-reference.ts';
export { ApiToken, type ApiTokenInput } from './objects/api-token.ts';
export { ApprovalRequestAuthor } from './objects/approval-request-author.ts';
export {
  ApprovalRequestDecision,
  type ApprovalRequestDecisionOriginationType,
  type ApprovalRequestDecisionStatus,
} from './objects/approval-request-decision.ts';
export { ApprovalRequestGroup } from './objects/approval-request-group.ts';
export { ApprovalRequestMessage } from './objects/approval-request-message.ts';
export { ApprovalRequestUser } from './objects/approval-request-user.ts';
export {
  ApprovalRequest,
  type ApprovalRequestCreate,
  type ApprovalRequestInput,
  type ApprovalRequestOriginationType,
  type ApprovalRequestStatus,
  type ApprovalRequestUpdate,
} from './objects/approval-request.ts';
export { ApprovalRequestsSearch } from './objects/approval-requests-search.ts';
export { ApprovalTicketDetails } from './objects/approval-ticket-details.ts';
export { AssignableAgentMatch } from './objects/assignable-agent-match.ts';
export { AssignableAgent } from './objects/assignable-agent.ts';
export { AssignableGroup } from './objects/assignable-group.ts';
export { Attachment, type AttachmentInput, type AttachmentMalwareScanResult } from './objects/attachment.ts';
export { AuditEvent } from './objects/audit-event.ts';
export { AuditLog, type AuditLogAction } from './objects/audit-log.ts';
export { type AnyAuditEvent, Audit } from './objects/audit.ts';
export { Author } from './objects/author.ts';
export { Automation, type AutomationCreate, type AutomationInput } from './objects/automation.ts';
export { Bookmark, type BookmarkCreate, type BookmarkInput } from './objects/bookmark.ts';
export { BrandAgent } from './objects/brand-agent.ts';
export {
  Brand,
  type BrandCreate,
  type BrandHelpCenterState,
  type BrandInput,
  type BrandUserSeparation,
} from './objects/brand.ts';
export { CcEvent } from './objects/cc-event.ts';
export { CdnHost, type CdnHostInput } from './objects/cdn-host.ts';
export { ChangeEvent } from './objects/change-event.ts';
export {
  ChannelFrameworkResultStatus,
  type ChannelFrameworkResultStatusCode,
} from './objects/channel-framework-result-status.ts';
export { ChannelFrameworkResult } from './objects/channel-framework-result.ts';
export { type AnyChatConversationHistory, ChatConversation } from './objects/chat-conversation.ts';
export { ChatEntry } from './objects/chat-entry.ts';
export { ChatEvent } from './objects/chat-event.ts';
export { ChatFileAttachment } from './objects/chat-file-attachment.ts';
export { ChatJoin } from './objects/chat-join.ts';
export { ChatMessage } from './objects/chat-message.ts';
export { ChildChangeEvent } from './objects/child-change-event.ts';
export { ChildCommentEvent } from './objects/child-comment-event.ts';
export { ChildCreateEvent } from './objects/child-create-event.ts';
export { ChildEvent } from './objects/child-event.ts';
export { Collaborator, type CollaboratorCreate, type CollaboratorInput } from './objects/collaborator.ts';
export { CollectionResource } from './objects/collection-resource.ts';
export { CommentEvent } from './objects/comment-event.ts';
export { CommentPrivacyChangeEvent } from './objects/comment-privacy-change-event.ts';
export { CommentRedactionEvent } from './objects/comment-redaction-event.ts';
export { Comment, type CommentInput, type CommentUpdate } from './objects/comment.ts';
export { ComplianceDeletionStatus } from './objects/compliance-deletion-status.ts';
export { Condition, type ConditionInput } from './objects/condition.ts';
export { Conditions, type ConditionsInput } from './objects/conditions.ts';
export { ConversationLogAuthor, type ConversationLogAuthorType } from './objects/conversation-log-author.ts';
export { ConversationLogComment } from './objects/conversation-log-comment.ts';
export { ConversationLogContent, type ConversationLogContentType } from './objects/conversation-log-content.ts';
export { ConversationLogEvent } from './objects/conversation-log-event.ts';
export { ConversationLogMessage } from './objects/conversation-log-message.ts';
export { ConversationLogMetadata } from './objects/conversation-log-metadata.ts';
export { ConversationLogSource } from './objects/conversation-log-source.ts';
export { Count } from './objects/count.ts';
export { CreateEvent } from './objects/create-event.ts';
export { CurrentUser, type CurrentUserRole, type CurrentUserTicketRestriction } from './objects/current-user.ts';
export {
  CustomAgentRoleConfiguration,
  type CustomAgentRoleConfigurationEndUserListAccess,
  type CustomAgentRoleConfigurationEndUserProfileAccess,
  type CustomAgentRoleConfigurationExploreAccess,
  type CustomAgentRoleConfigurationForumAccess,
  type CustomAgentRoleConfigurationInput,
  type CustomAgentRoleConfigurationMacroAccess,
  type CustomAgentRoleConfigurationReportAccess,
  type CustomAgentRoleConfigurationTicketAccess,
  type CustomAgentRoleConfigurationTicketCommentAccess,
  type CustomAgentRoleConfigurationUserViewAccess,
  type CustomAgentRoleConfigurationViewAccess,
} from './objects/custom-agent-role-configuration.ts';
export { CustomAgentRole, type CustomAgentRoleCreate, type CustomAgentRoleInput } from './objects/custom-agent-role.ts';
export {
  CustomFieldOption,
  type CustomFieldOptionCreate,
  type CustomFieldOptionInput,
} from './objects/custom-field-option.ts';
export { CustomField, type CustomFieldInput } from './objects/custom-field.ts';
export {
  CustomStatus,
  type CustomStatusCreate,
  type CustomStatusInput,
  type CustomStatusStatusCategory,
  type CustomStatusUpdate,
} from './objects/custom-status.ts';
export { Definition } from './objects/definition.ts';
export { Definitions } from './objects/definitions.ts';
export { DeletedTicketActor } from './objects/deleted-ticket-actor.ts';
export { DeletedTicket } from './objects/deleted-ticket.ts';
export { DeletedUser } from './objects/deleted-user.ts';
export {
  DeletionSchedule,
  type DeletionScheduleInput,
  type DeletionScheduleObject,
  type DeletionScheduleUpdate,
} from './objects/deletion-schedule.ts';
export { DeliveryStatus } from './objects/delivery-status.ts';
export { EmailNotificationRecipient } from './objects/email-notification-recipient.ts';
export { EmailNotification } from './objects/email-notification.ts';
export {
  EndUserAuthentication,
  type EndUserAuthenticationSecurityPolicyName,
} from './objects/end-user-authentication.ts';
export { Entitlement } from './objects/entitlement.ts';
export { Entitlements } from './objects/entitlements.ts';
export { ErrorEvent } from './objects/error-event.ts';
export { EssentialsCardField, type EssentialsCardFieldInput } from './objects/essentials-card-field.ts';
export { EssentialsCard, type EssentialsCardInput } from './objects/essentials-card.ts';
export { Export } from './objects/export.ts';
export { ExportedComment } from './objects/exported-comment.ts';
export { ExternalEvent } from './objects/external-event.ts';
export {
  ExternalResourceAuthor,
  type ExternalResourceAuthorCreate,
  type ExternalResourceAuthorInput,
} from './objects/external-resource-author.ts';
export {
  ExternalResourceDisplayInfo,
  type ExternalResourceDisplayInfoCreate,
  type ExternalResourceDisplayInfoInput,
} from './objects/external-resource-display-info.ts';
export {
  ExternalResource,
  type ExternalResourceCreate,
  type ExternalResourceInput,
} from './objects/external-resource.ts';
export { FacebookCommentEvent } from './objects/facebook-comment-event.ts';
export { FacebookEvent } from './objects/facebook-event.ts';
export { Follower, type FollowerAction, type FollowerInput } from './objects/follower.ts';
export { GlobalClientTokenSummary } from './objects/global-client-token-summary.ts';
export { GlobalClient, type GlobalClientKind } from './objects/global-client.ts';
export { GrantTypeToken } from './objects/grant-type-token.ts';
export { GroupMembership, type GroupMembershipInput, type GroupMembershipUpdate } from './objects/group-membership.ts';
export { GroupSlaFilter, type GroupSlaFilterInput } from './objects/group-sla-filter.ts';
export { GroupSlaPolicy, type GroupSlaPolicyCreate, type GroupSlaPolicyInput } from './objects/group-sla-policy.ts';
export { Group, type GroupCreate, type GroupInput } from './objects/group.ts';
export { HostMapping } from './objects/host-mapping.ts';
export {
  Identity,
  type IdentityCreate,
  type IdentityInput,
  type IdentityType,
  type IdentityUpdate,
  type IdentityVerificationMethod,
} from './objects/identity.ts';
export { ImportedComment, type ImportedCommentInput } from './objects/imported-comment.ts';
export { IpRestrictions } from './objects/ip-restrictions.ts';
export { Item, type ItemCreate, type ItemInput, type ItemUpdate } from './objects/item.ts';
export { JobCreatedResult } from './objects/job-created-result.ts';
export { JobStatusResult } from './objects/job-status-result.ts';
export { JobStatus } from './objects/job-status.ts';
export { JobUpdatedResult } from './objects/job-updated-result.ts';
export { Locale } from './objects/locale.ts';
export { LogmeinTranscriptEvent } from './objects/logmein-transcript-event.ts';
export {
  LotusSettings,
  type LotusSettingsAgentWorkspaceThemePreference,
  type LotusSettingsAgentWorkspaceThemePreferenceForConversationPanel,
  type LotusSettingsInput,
} from './objects/lotus-settings.ts';
export { MacroAttachment } from './objects/macro-attachment.ts';
export { MacroComment } from './objects/macro-comment.ts';
export { MacroResult } from './objects/macro-result.ts';
export { MacroTicket } from './objects/macro-ticket.ts';
export { Macro, type MacroCreate, type MacroInput } from './objects/macro.ts';
export {
  MessagingReminder,
  type MessagingReminderCreate,
  type MessagingReminderInput,
} from './objects/messaging-reminder.ts';
export { Metadata } from './objects/metadata.ts';
export { MonitoredTwitterHandle } from './objects/monitored-twitter-handle.ts';
export { NotificationEvent } from './objects/notification-event.ts';
export {
  OauthClient,
  type OauthClientCreate,
  type OauthClientInput,
  type OauthClientKind,
} from './objects/oauth-client.ts';
export { OauthToken } from './objects/oauth-token.ts';
export { OrganizationActivityEvent } from './objects/organization-activity-event.ts';
export {
  OrganizationField,
  type OrganizationFieldCreate,
  type OrganizationFieldInput,
  type OrganizationFieldType,
  type OrganizationFieldUpdate,
} from './objects/organization-field.ts';
export {
  OrganizationMembership,
  type OrganizationMembershipInput,
  type OrganizationMembershipUpdate,
} from './objects/organization-membership.ts';
export {
  OrganizationMerge,
  type OrganizationMergeInput,
  type OrganizationMergeStatus,
  type OrganizationMergeUpdate,
} from './objects/organization-merge.ts';
export { OrganizationRelated } from './objects/organization-related.ts';
export {
  OrganizationSubscription,
  type OrganizationSubscriptionInput,
  type OrganizationSubscriptionUpdate,
} from './objects/organization-subscription.ts';
export { Organization, type OrganizationCreate, type OrganizationInput } from './objects/organization.ts';
export { PasswordRules } from './objects/password-rules.ts';
export { PolicyMetric, type PolicyMetricInput, type PolicyMetricPriority } from './objects/policy-metric.ts';
export { PushEvent } from './objects/push-event.ts';
export {
  RecipientAddress,
  type RecipientAddressCnameStatus,
  type RecipientAddressCreate,
  type RecipientAddressDnsResults,
  type RecipientAddressDomainVerificationStatus,
  type RecipientAddressForwardingStatus,
  type RecipientAddressInput,
  type RecipientAddressSpfStatus,
  type RecipientAddressUpdate,
} from './objects/recipient-address.ts';
export {
  RemoteAuthentication,
  type RemoteAuthenticationAuthFlow,
  type RemoteAuthenticationAuthModeName,
} from './objects/remote-authentication.ts';
export {
  Request,
  type RequestCreate,
  type RequestInput,
  type RequestPriority,
  type RequestStatus,
  type RequestType,
  type RequestUpdate,
} from './objects/request.ts';
export {
  RequiredOnStatuses,
  type RequiredOnStatusesCreate,
  type RequiredOnStatusesInput,
  type RequiredOnStatusesStatus,
  type RequiredOnStatusesType,
} from './objects/required-on-statuses.ts';
export { ResourceCollection } from './objects/resource-collection.ts';
export { Restriction, type RestrictionInput, type RestrictionType } from './objects/restriction.ts';
export { SatisfactionRatingEvent } from './objects/satisfaction-rating-event.ts';
export {
  SatisfactionRating,
  type SatisfactionRatingCreate,
  type SatisfactionRatingInput,
  type SatisfactionRatingScore,
} from './objects/satisfaction-rating.ts';
export { SatisfactionReason } from './objects/satisfaction-reason.ts';
export {
  SavedSearch,
  type SavedSearchCreate,
  type SavedSearchInput,
  type SavedSearchType,
} from './objects/saved-search.ts';
export {
  ScheduleInterval,
  type ScheduleIntervalCreate,
  type ScheduleIntervalInput,
} from './objects/schedule-interval.ts';
export { Schedule, type ScheduleCreate, type ScheduleInput } from './objects/schedule.ts';
export { SearchResult } from './objects/search-result.ts';
export { SecurityAuthentication } from './objects/security-authentication.ts';
export { SecuritySettings, type SecuritySettingsAssumptionDuration } from './objects/security-settings.ts';
export { SessionRenewal } from './objects/session-renewal.ts';
export { Session } from './objects/session.ts';
export {
  SharingAgreement,
  type SharingAgreementInput,
  type SharingAgreementPartnerName,
  type SharingAgreementStatus,
  type SharingAgreementType,
  type SharingAgreementUpdate,
} from './objects/sharing-agreement.ts';
export { Skip, type SkipInput, type SkipUpdate } from './objects/skip.ts';
export { SlaPolicy, type SlaPolicyCreate, type SlaPolicyInput } from './objects/sla-policy.ts';
export { Source, type SourceInput } from './objects/source.ts';
export { Status } from './objects/status.ts';
export { SuspendedTicket } from './objects/suspended-ticket.ts';
export { SystemFieldOption } from './objects/system-field-option.ts';
export { System } from './objects/system.ts';
export { Tag } from './objects/tag.ts';
export { TargetFailure } from './objects/target-failure.ts';
export {
  Target,
  type TargetContentType,
  type TargetCreate,
  type TargetInput,
  type TargetMethod,
  type TargetResource,
  type TargetType,
} from './objects/target.ts';
export { TaskItem, type TaskItemCreate, type TaskItemInput } from './objects/task-item.ts';
export {
  TaskListTemplate,
  type TaskListTemplateCreate,
  type TaskListTemplateInput,
} from './objects/task-list-template.ts';
export { TaskList, type TaskListInput, type TaskListUpdate } from './objects/task-list.ts';
export { Task, type TaskCreate, type TaskInput } from './objects/task.ts';
export { Thumbnail, type ThumbnailMalwareScanResult } from './objects/thumbnail.ts';
export {
  TicketContentPin,
  type TicketContentPinCreate,
  type TicketContentPinInput,
  type TicketContentPinUpdate,
} from './objects/ticket-content-pin.ts';
export { type AnyTicketEventChildEvent, TicketEvent } from './objects/ticket-event.ts';
export {
  TicketField,
  type TicketFieldCreate,
  type TicketFieldInput,
  type TicketFieldType,
  type TicketFieldUpdate,
} from './objects/ticket-field.ts';
export { TicketFormChildField, type TicketFormChildFieldInput } from './objects/ticket-form-child-field.ts';
export {
  TicketFormCondition,
  type TicketFormConditionCreate,
  type TicketFormConditionInput,
} from './objects/ticket-form-condition.ts';
export { TicketFormStatus, type TicketFormStatusInput } from './objects/ticket-form-status.ts';
export { TicketForm, type TicketFormCreate, type TicketFormInput } from './objects/ticket-form.ts';
export { TicketMetricBreachEvent, type TicketMetricBreachEventMetric } from './objects/ticket-metric-breach-event.ts';
export { TicketMetricEventSla } from './objects/ticket-metric-event-sla.ts';
export { TicketMetricEvent, type TicketMetricEventMetric } from './objects/ticket-metric-event.ts';
export {
  TicketMetricGroupSlaEvent,
  type TicketMetricGroupSlaEventMetric,
} from './objects/ticket-metric-group-sla-event.ts';
export { TicketMetricItem } from './objects/ticket-metric-item.ts';
export {
  TicketMetricProgressEvent,
  type TicketMetricProgressEventMetric,
} from './objects/ticket-metric-progress-event.ts';
export { TicketMetricSlaEvent, type TicketMetricSlaEventMetric } from './objects/ticket-metric-sla-event.ts';
export { TicketMetricStatusEvent, type TicketMetricStatusEventMetric } from './objects/ticket-metric-status-event.ts';
export { TicketMetric } from './objects/ticket-metric.ts';
export { TicketRelated } from './objects/ticket-related.ts';
export { TicketSharingEvent } from './objects/ticket-sharing-event.ts';
export {
  Ticket,
  type TicketInput,
  type TicketPriority,
  type TicketStatus,
  type TicketType,
  type TicketUpdate,
} from './objects/ticket.ts';
export { Topic, type TopicInput } from './objects/topic.ts';
export { TrialAccount, type TrialAccountInput } from './objects/trial-account.ts';
export { TriggerBatchRecords } from './objects/trigger-batch-records.ts';
export { TriggerBatchResult, type TriggerBatchResultStatus } from './objects/trigger-batch-result.ts';
export {
  TriggerBatch,
  type TriggerBatchAction,
  type TriggerBatchCreate,
  type TriggerBatchInput,
} from './objects/trigger-batch.ts';
export { TriggerCategory, type TriggerCategoryCreate, type TriggerCategoryInput } from './objects/trigger-category.ts';
export { TriggerChange, type TriggerChangeChange } from './objects/trigger-change.ts';
export { TriggerDiff } from './objects/trigger-diff.ts';
export { TriggerRevision } from './objects/trigger-revision.ts';
export { TriggerSnapshot } from './objects/trigger-snapshot.ts';
export { Trigger, type TriggerCreate, type TriggerInput } from './objects/trigger.ts';
export { TweetEvent } from './objects/tweet-event.ts';
export { TweetStatus } from './objects/tweet-status.ts';
export { TweetTicket, type TweetTicketCreate, type TweetTicketInput } from './objects/tweet-ticket.ts';
export { Upload } from './objects/upload.ts';
export {
  UserField,
  type UserFieldCreate,
  type UserFieldInput,
  type UserFieldType,
  type UserFieldUpdate,
} from './objects/user-field.ts';
export { UserMerge, type UserMergeInput } from './objects/user-merge.ts';
export { UserRelated } from './objects/user-related.ts';
export { UserSettings, type UserSettingsInput } from './objects/user-settings.ts';
export { User, type UserCreate, type UserInput, type UserRole, type UserTicketRestriction } from './objects/user.ts';
export { Variant, type VariantCreate, type VariantInput } from './objects/variant.ts';
export { Via, type ViaInput } from './objects/via.ts';
export { ViewColumn } from './objects/view-column.ts';
export { ViewCount } from './objects/view-count.ts';
export { ViewExecution, type ViewExecutionGroupOrder, type ViewExecutionSortOrder } from './objects/view-execution.ts';
export { ViewOrder, type ViewOrderOrder } from './objects/view-order.ts';
export {
  ViewOutput,
  type ViewOutputGroupOrder,
  type ViewOutputInput,
  type ViewOutputSortOrder,
} from './objects/view-output.ts';
export { ViewResult } from './objects/view-result.ts';
export { ViewRow } from './objects/view-row.ts';
export { ViewSummary } from './objects/view-summary.ts';
export { ViewTicket } from './objects/view-ticket.ts';
export { View, type ViewCreate, type ViewInput } from './objects/view.ts';
export { VoiceCommentEvent } from './objects/voice-comment-event.ts';
export { WorkspaceApp, type WorkspaceAppInput } from './objects/workspace-app.ts';
export { Workspace, type WorkspaceCreate, type WorkspaceInput } from './objects/workspace.ts';
export type { AccountEmailSettingsResource } from './resources/account-email-settings.ts';
export type { AccountSettingsResource, GetAccountSettingsResourceQuery } from './resources/account-settings.ts';
export type { Account } from './resources/account.ts';
export type { Accounts, AvailableAccountQuery } from './resources/accounts.ts';
export type { Activities, ListActivitiesQuery, ListActivitiesSideloads } from './resources/activities.ts';
export type {
  AnyChannelChannelback,
  ReportErrorAnyChannelChannelbackBody,
} from './resources/any-channel-channelback.ts';
export type { AnyChannel, PushAnyChannelBody, ValidateTokenAnyChannelBody } from './resources/any-channel.ts';
export type { ApiTokens } from './resources/api-tokens.ts';
export type { ApprovalRequests, ListApprovalRequestsQuery } from './resources/approval-requests.ts';
export type { ApprovalWorkflowInstances } from './resources/approval-workflow-instances.ts';
export type { AssignableGroupAgents, ListAssignableGroupAgentsQuery } from './resources/assignable-group-agents.ts';
export type { AssignableGroups, ListAssignableGroupsQuery } from './resources/assignable-groups.ts';
export type { Assignables, AutocompleteAssignableQuery } from './resources/assignables.ts';
export type { Attachments, UploadAttachmentQuery } from './resources/attachments.ts';
export type { AuditLogs, ExportAuditLogQuery, ListAuditLogsQuery } from './resources/audit-logs.ts';
export type {
  ActiveAutomationsQuery,
  Automations,
  ListAutomationsQuery,
  SearchAutomationsQuery,
} from './resources/automations.ts';
export type { Bookmarks, ListBookmarksQuery } from './resources/bookmarks.ts';
export type { BrandAgents, ListBrandAgentsQuery } from './resources/brand-agents.ts';
export type { BrandLogo, UpdateBrandLogoBody } from './resources/brand-logo.ts';
export type { BrandsAgents, ListBrandsAgentsQuery } from './resources/brands-agents.ts';
export type { Brands, CheckHostMappingBrandQuery, ListBrandsQuery, UploadLogoBrandBody } from './resources/brands.ts';
export type { Channels } from './resources/channels.ts';
export type { ChatFileRedactions, RedactChatFileRedactionBody } from './resources/chat-file-redactions.ts';
export type { ChatRedactions, RedactChatRedactionBody } from './resources/chat-redactions.ts';
export type { CommentRedactions, RedactCommentRedactionBody } from './resources/comment-redactions.ts';
export type { Countries } from './resources/countries.ts';
export type {
  CurrentUserOauthClients,
  ListCurrentUserOauthClientsQuery,
} from './resources/current-user-oauth-clients.ts';
export type { CurrentUserOauth } from './resources/current-user-oauth.ts';
export type { CurrentUserSession } from './resources/current-user-session.ts';
export type { CurrentUserSettings } from './resources/current-user-settings.ts';
export type { CustomRoles } from './resources/custom-roles.ts';
export type { CustomStatusTicketFormStatuses } from './resources/custom-status-ticket-form-statuses.ts';
export type {
  CustomStatuses,
  ListCustomStatusesQuery,
  UpdateDefaultCustomStatusBody,
} from './resources/custom-statuses.ts';
export type { DeletedTickets, ListDeletedTicketsQuery } from './resources/deleted-tickets.ts';
export type { DeletedUsers, ListDeletedUsersQuery } from './resources/deleted-users.ts';
export type { DeletionSchedules } from './resources/deletion-schedules.ts';
export type {
  DynamicContentItemVariants,
  ListDynamicContentItemVariantsQuery,
} from './resources/dynamic-content-item-variants.ts';
export type {
  DynamicContentItems,
  ListByIdentifierDynamicContentItemsQuery,
  ListDynamicContentItemsQuery,
} from './resources/dynamic-content-items.ts';
export type { DynamicContent } from './resources/dynamic-content.ts';
export type {
  EmailNotifications,
  ListByCommentEmailNotificationsQuery,
  ListByTicketEmailNotificationsQuery,
  ListEmailNotificationsQuery,
} from './resources/email-notifications.ts';
export type { EndUserIdentities, ListEndUserIdentitiesQuery } from './resources/end-user-identities.ts';
export type { EndUsers } from './resources/end-users.ts';
export type { EssentialsCards } from './resources/essentials-cards.ts';
export type {
  AssignableGroupMembershipsQuery,
  GroupMemberships,
  ListGroupMembershipsQuery,
  ListGroupMembershipsSideloads,
} from './resources/group-memberships.ts';
export type {
  GroupSlaPolicies,
  ListGroupSlaPoliciesQuery,
  ReorderGroupSlaPolicyBody,
} from './resources/group-sla-policies.ts';
export type {
  CountGroupUserQuery,
  GroupUsers,
  ListGroupUsersQuery,
  ListGroupUsersSideloads,
} from './resources/group-users.ts';
export type {
  AssignableGroupsMembershipsQuery,
  AssignableGroupsMembershipsSideloads,
  GroupsMemberships,
  ListGroupsMembershipsQuery,
  ListGroupsMembershipsSideloads,
} from './resources/groups-memberships.ts';
export type {
  AssignableGroupsQuery,
  AutocompleteGroupsQuery,
  GetGroupQuery,
  GetGroupSideloads,
  Groups,
  ListGroupsQuery,
  ListGroupsSideloads,
} from './resources/groups.ts';
export type { IncrementalExports, SampleIncrementalExportQuery } from './resources/incremental-exports.ts';
export type { JobStatuses, ListJobStatusesQuery } from './resources/job-statuses.ts';
export type { Locales } from './resources/locales.ts';
export type {
  CreateMacroAttachmentBody,
  CreateUnassociatedMacroAttachmentBody,
  MacroAttachments,
} from './resources/macro-attachments.ts';
export type {
  ActiveMacrosQuery,
  GroupsMacrosQuery,
  ListMacrosQuery,
  Macros,
  ReplicaMacroQuery,
  SearchMacrosQuery,
} from './resources/macros.ts';
export type { MonitoredTwitterHandles } from './resources/monitored-twitter-handles.ts';
export type { ListOauthClientsQuery, OauthClients } from './resources/oauth-clients.ts';
export type {
  ListOauthGlobalClientsQuery,
  OauthGlobalClients,
  TokenSummaryOauthGlobalClientsQuery,
} from './resources/oauth-global-clients.ts';
export type { CreateOauthTokenBody, ListOauthTokensQuery, OauthTokens } from './resources/oauth-tokens.ts';
export type { Oauth } from './resources/oauth.ts';
export type { ObjectLayouts } from './resources/object-layouts.ts';
export type {
  ListOrganizationFieldsQuery,
  OrganizationFields,
  ReorderOrganizationFieldBody,
} from './resources/organization-fields.ts';
export type {
  ListOrganizationMembershipsQuery,
  ListOrganizationMembershipsSideloads,
  OrganizationMemberships,
} from './resources/organization-memberships.ts';
export type { OrganizationMerges } from './resources/organization-merges.ts';
export type {
  ListOrganizationOrganizationMembershipsQuery,
  ListOrganizationOrganizationMembershipsSideloads,
  OrganizationOrganizationMemberships,
} from './resources/organization-organization-memberships.ts';
export type {
  ListOrganizationOrganizationSubscriptionsQuery,
  OrganizationOrganizationSubscriptions,
} from './resources/organization-organization-subscriptions.ts';
export type { ListOrganizationRequestsQuery, OrganizationRequests } from './resources/organization-requests.ts';
export type {
  ListOrganizationSubscriptionsQuery,
  OrganizationSubscriptions,
} from './resources/organization-subscriptions.ts';
export type { OrganizationTags } from './resources/organization-tags.ts';
export type {
  ListOrganizationTicketsQuery,
  ListOrganizationTicketsSideloads,
  OrganizationTickets,
} from './resources/organization-tickets.ts';
export type {
  CountOrganizationUserQuery,
  ListOrganizationUsersQuery,
  ListOrganizationUsersSideloads,
  OrganizationUsers,
} from './resources/organization-users.ts';
export type { ListOrganizationsMergesQuery, OrganizationsMerges } from './resources/organizations-merges.ts';
export type {
  AutocompleteOrganizationsQuery,
  CreateOrUpdateOrganizationInput,
  DeleteByExternalIdOrganizationQuery,
  GetOrganizationQuery,
  GetOrganizationSideloads,
  IncrementalOrganizationsQuery,
  ListByExternalIdOrganizationsQuery,
  ListOrganizationsQuery,
  Organizations,
  SearchOrganizationsQuery,
  UpdateByExternalIdOrganizationQuery,
} from './resources/organizations.ts';
export type { AutocompleteProblemBody, ListProblemsQuery, Problems } from './resources/problems.ts';
export type {
  DestroyManyPushNotificationDevicesBody,
  PushNotificationDevices,
} from './resources/push-notification-devices.ts';
export type {
  ListRecipientAddressesQuery,
  RecipientAddresses,
  VerifyRecipientAddressBody,
} from './resources/recipient-addresses.ts';
export type { RemoteAuthentications } from './resources/remote-authentications.ts';
export type { ListRequestCommentsQuery, RequestComments } from './resources/request-comments.ts';
export type {
  CcdRequestsQuery,
  GetRequestQuery,
  GetRequestSideloads,
  ListRequestsQuery,
  OpenRequestsQuery,
  Requests,
  SearchRequestsKeywords,
  SolvedRequestsQuery,
} from './resources/requests.ts';
export type { ListResourceCollectionsQuery, ResourceCollections } from './resources/resource-collections.ts';
export type { ListSatisfactionRatingsQuery, SatisfactionRatings } from './resources/satisfaction-ratings.ts';
export type { SatisfactionReasons } from './resources/satisfaction-reasons.ts';
export type { SavedSearches } from './resources/saved-searches.ts';
export type { Schedules } from './resources/schedules.ts';
export type {
  CountSearchKeywords,
  ExportSearchKeywords,
  ExportSearchSideloads,
  ListSearchKeywords,
  ListSearchSideloads,
  Search,
  SearchResults,
} from './resources/search.ts';
export type { GetSecuritySettingsResourceQuery, SecuritySettingsResource } from './resources/security-settings.ts';
export type { ListSessionsQuery, Sessions } from './resources/sessions.ts';
export type { SharingAgreements } from './resources/sharing-agreements.ts';
export type { ListSkipsQuery, Skips } from './resources/skips.ts';
export type { ListSlaPoliciesQuery, ReorderSlaPolicyBody, SlaPolicies } from './resources/sla-policies.ts';
export type {
  AttachmentsSuspendedTicketBody,
  BulkRecoverSuspendedTicketBody,
  BulkRecoverSuspendedTicketQuery,
  ListSuspendedTicketsQuery,
  SuspendedTickets,
} from './resources/suspended-tickets.ts';
export type { AutocompleteByBodyTagBody, AutocompleteTagsQuery, ListTagsQuery, Tags } from './resources/tags.ts';
export type { TargetFailures } from './resources/target-failures.ts';
export type { Targets } from './resources/targets.ts';
export type { TaskListTaskItems } from './resources/task-list-task-items.ts';
export type { ListTaskListTemplateTasksQuery, TaskListTemplateTasks } from './resources/task-list-template-tasks.ts';
export type { ListTaskListTemplatesQuery, TaskListTemplates } from './resources/task-list-templates.ts';
export type { TaskLists, UpdateTaskListInput } from './resources/task-lists.ts';
export type { ListTicketAuditsQuery, TicketAudits } from './resources/ticket-audits.ts';
export type { ListTicketCollaboratorsQuery, TicketCollaborators } from './resources/ticket-collaborators.ts';
export type { TicketCommentAttachments } from './resources/ticket-comment-attachments.ts';
export type {
  IncrementalTicketCommentsQuery,
  ListTicketCommentsQuery,
  ListTicketCommentsSideloads,
  RedactTicketCommentBody,
  TicketComments,
} from './resources/ticket-comments.ts';
export type { ListTicketContentPinsQuery, TicketContentPins } from './resources/ticket-content-pins.ts';
export type { ListTicketConversationLogQuery, TicketConversationLog } from './resources/ticket-conversation-log.ts';
export type { ListTicketEmailCcsQuery, TicketEmailCcs } from './resources/ticket-email-ccs.ts';
export type { IncrementalTicketEventsQuery, TicketEvents } from './resources/ticket-events.ts';
export type { ListTicketFieldOptionsQuery, TicketFieldOptions } from './resources/ticket-field-options.ts';
export type {
  DeleteTicketFieldQuery,
  GetManyTicketFieldsQuery,
  GetTicketFieldQuery,
  GetTicketFieldSideloads,
  ListTicketFieldsQuery,
  ListTicketFieldsSideloads,
  ReorderTicketFieldBody,
  TicketFields,
  UpdateTicketFieldQuery,
} from './resources/ticket-fields.ts';
export type { ListTicketFollowersQuery, TicketFollowers } from './resources/ticket-followers.ts';
export type { ListTicketFormStatusesQuery, TicketFormStatuses } from './resources/ticket-form-statuses.ts';
export type {
  BulkDeleteTicketFormTicketFormStatusBody,
  TicketFormTicketFormStatuses,
} from './resources/ticket-form-ticket-form-statuses.ts';
export type {
  CloneTicketFormBody,
  GetManyTicketFormsQuery,
  ListTicketFormsQuery,
  ReorderTicketFormBody,
  TicketForms,
} from './resources/ticket-forms.ts';
export type { TicketGroupSlas } from './resources/ticket-group-slas.ts';
export type { ListTicketIncidentsQuery, TicketIncidents } from './resources/ticket-incidents.ts';
export type { IncrementalTicketMetricEventsQuery, TicketMetricEvents } from './resources/ticket-metric-events.ts';
export type { ListTicketMetricsQuery, TicketMetrics } from './resources/ticket-metrics.ts';
export type { TicketSatisfactionRating } from './resources/ticket-satisfaction-rating.ts';
export type { ListTicketSkipsQuery, TicketSkips } from './resources/ticket-skips.ts';
export type { TicketSlas } from './resources/ticket-slas.ts';
export type { TicketTags } from './resources/ticket-tags.ts';
export type { ListTicketTaskListsQuery, TicketTaskLists } from './resources/ticket-task-lists.ts';
export type { ListTicketsAuditsQuery, ListTicketsAuditsSideloads, TicketsAudits } from './resources/tickets-audits.ts';
export type { TicketsMetricEvents } from './resources/tickets-metric-events.ts';
export type { TicketsMetrics } from './resources/tickets-metrics.ts';
export type {
  AutocompleteTicketsQuery,
  CreateTicketQuery,
  CreateTicketSideloads,
  GetManyTicketsQuery,
  GetTicketQuery,
  GetTicketSideloads,
  ImportTicketInput,
  ImportTicketQuery,
  IncrementalByTimeTicketsQuery,
  IncrementalByTimeTicketsSideloads,
  IncrementalTicketsQuery,
  IncrementalTicketsSideloads,
  ListTicketsQuery,
  ListTicketsSideloads,
  MergeTicketBody,
  RecentTicketsQuery,
  RecentTicketsSideloads,
  Tickets,
} from './resources/tickets.ts';
export type { ListTopicsQuery, Topics } from './resources/topics.ts';
export type { ListTriggerCategoriesQuery, TriggerCategories } from './resources/trigger-categories.ts';
export type {
  GetTriggerRevisionQuery,
  GetTriggerRevisionSideloads,
  ListTriggerRevisionsQuery,
  ListTriggerRevisionsSideloads,
  TriggerRevisions,
} from './resources/trigger-revisions.ts';
export type {
  ActiveTriggersQuery,
  ListTriggersQuery,
  ReorderTriggerBody,
  SearchTriggersQuery,
  Triggers,
  ValidateTriggerBody,
} from './resources/triggers.ts';
export type { ListTwitterTicketStatusesQuery, TwitterTicketStatuses } from './resources/twitter-ticket-statuses.ts';
export type { TwitterTickets } from './resources/twitter-tickets.ts';
export type { Twitter } from './resources/twitter.ts';
export type { ListUserBrandAgentsQuery, UserBrandAgents } from './resources/user-brand-agents.ts';
export type {
  ListUserComplianceDeletionStatusesQuery,
  UserComplianceDeletionStatuses,
} from './resources/user-compliance-deletion-statuses.ts';
export type { UserEntitlements } from './resources/user-entitlements.ts';
export type { ListUserFieldOptionsQuery, UserFieldOptions } from './resources/user-field-options.ts';
export type {
  ListByKeyUserFieldsQuery,
  ListUserFieldsQuery,
  ReorderUserFieldBody,
  UserFields,
} from './resources/user-fields.ts';
export type {
  ListUserGroupMembershipsQuery,
  ListUserGroupMembershipsSideloads,
  UserGroupMemberships,
} from './resources/user-group-memberships.ts';
export type { ListUserGroupsQuery, UserGroups } from './resources/user-groups.ts';
export type { ListUserIdentitiesQuery, UserIdentities } from './resources/user-identities.ts';
export type {
  ListUserOrganizationMembershipsQuery,
  ListUserOrganizationMembershipsSideloads,
  UserOrganizationMemberships,
} from './resources/user-organization-memberships.ts';
export type {
  ListUserOrganizationSubscriptionsQuery,
  UserOrganizationSubscriptions,
} from './resources/user-organization-subscriptions.ts';
export type { ListUserOrganizationsQuery, UserOrganizations } from './resources/user-organizations.ts';
export type { ChangeUserPasswordBody, SetUserPasswordBody, UserPassword } from './resources/user-password.ts';
export type { ListUserRequestsQuery, UserRequests } from './resources/user-requests.ts';
export type { ListUserSessionsQuery, UserSessions } from './resources/user-sessions.ts';
export type { ListUserSkipsQuery, UserSkips } from './resources/user-skips.ts';
export type {
  CreateUserSuspensionBody,
  UpdateUserSuspensionBody,
  UserSuspension,
} from './resources/user-suspension.ts';
export type { UserTags } from './resources/user-tags.ts';
export type {
  AssignedUserTicketsQuery,
  AssignedUserTicketsSideloads,
  CcdUserTicketsQuery,
  CcdUserTicketsSideloads,
  FollowedUserTicketsQuery,
  FollowedUserTicketsSideloads,
  RequestedUserTicketsQuery,
  RequestedUserTicketsSideloads,
  UserTickets,
} from './resources/user-tickets.ts';
export type { PreviewUserViewBody, UserViews } from './resources/user-views.ts';
export type {
  AutocompleteByBodyUserBody,
  AutocompleteByBodyUserQuery,
  AutocompleteByBodyUserSideloads,
  AutocompleteUsersQuery,
  AutocompleteUsersSideloads,
  CountUserQuery,
  DeleteByExternalIdUserQuery,
  GetManyUsersQuery,
  GetUserQuery,
  GetUserSideloads,
  IncrementalByTimeUsersQuery,
  IncrementalByTimeUsersSideloads,
  IncrementalUsersQuery,
  IncrementalUsersSideloads,
  ListByExternalIdUsersQuery,
  ListByExternalIdUsersSideloads,
  ListUsersQuery,
  ListUsersSideloads,
  LogoutManyUsersQuery,
  MeUserQuery,
  MeUserSideloads,
  SearchUsersQuery,
  SearchUsersSideloads,
  UpdateByExternalIdUserQuery,
  UploadPhotoUserBody,
  Users,
} from './resources/users.ts';
export type { ListViewTicketsQuery, ListViewTicketsSideloads, ViewTickets } from './resources/view-tickets.ts';
export type {
  ActiveViewsQuery,
  CountManyViewsQuery,
  ExecuteViewQuery,
  GetManyViewsQuery,
  GetViewQuery,
  ListViewsQuery,
  PreviewViewQuery,
  SearchViewsQuery,
  Views,
} from './resources/views.ts';
export type {
  SearchWorkflowApprovalRequestBody,
  UpdateDecisionWorkflowApprovalRequestBody,
  WorkflowApprovalRequests,
} from './resources/workflow-approval-requests.ts';
export type { ListWorkspacesQuery, ReorderWorkspaceBody, Workspaces } from './resources/workspaces.ts';
