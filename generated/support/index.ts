// From specification/support by `npm run generate`. Do not edit.
export { Action, type ActionInput } from './objects/action.ts';
export { Activity, type ActivityVerb } from './objects/activity.ts';
export { AdminCenterSettings, type AdminCenterSettingsInput } from './objects/admin-center-settings.ts';
export { AgentMacroReference } from './objects/agent-macro-reference.ts';
export { Attachment, type AttachmentInput, type AttachmentMalwareScanResult } from './objects/attachment.ts';
export { AuditEvent } from './objects/audit-event.ts';
export { type AnyAuditEvent, Audit } from './objects/audit.ts';
export { Author } from './objects/author.ts';
export { Automation, type AutomationCreate, type AutomationInput } from './objects/automation.ts';
export { BrandAgent } from './objects/brand-agent.ts';
export { Brand, type BrandCreate, type BrandHelpCenterState, type BrandInput } from './objects/brand.ts';
export { CcEvent } from './objects/cc-event.ts';
export { ChangeEvent } from './objects/change-event.ts';
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
export { CommentEvent } from './objects/comment-event.ts';
export { CommentPrivacyChangeEvent } from './objects/comment-privacy-change-event.ts';
export { CommentRedactionEvent } from './objects/comment-redaction-event.ts';
export { Comment, type CommentInput, type CommentUpdate } from './objects/comment.ts';
export { ComplianceDeletionStatus } from './objects/compliance-deletion-status.ts';
export { Condition, type ConditionInput } from './objects/condition.ts';
export { Conditions, type ConditionsInput } from './objects/conditions.ts';
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
export { Entitlement } from './objects/entitlement.ts';
export { Entitlements } from './objects/entitlements.ts';
export { ErrorEvent } from './objects/error-event.ts';
export { Export } from './objects/export.ts';
export { ExternalEvent } from './objects/external-event.ts';
export { FacebookCommentEvent } from './objects/facebook-comment-event.ts';
export { FacebookEvent } from './objects/facebook-event.ts';
export { Follower, type FollowerAction, type FollowerInput } from './objects/follower.ts';
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
export { Metadata } from './objects/metadata.ts';
export { NotificationEvent } from './objects/notification-event.ts';
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
  type OrganizationMergeUpdate,
} from './objects/organization-merge.ts';
export { OrganizationRelated } from './objects/organization-related.ts';
export { Organization, type OrganizationCreate, type OrganizationInput } from './objects/organization.ts';
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
  ScheduleInterval,
  type ScheduleIntervalCreate,
  type ScheduleIntervalInput,
} from './objects/schedule-interval.ts';
export { Schedule, type ScheduleCreate, type ScheduleInput } from './objects/schedule.ts';
export { SearchResult } from './objects/search-result.ts';
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
export { Thumbnail, type ThumbnailMalwareScanResult } from './objects/thumbnail.ts';
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
export { Activities, type ListActivitiesQuery, type ListActivitiesSideloads } from './resources/activities.ts';
export { Attachments, type UploadAttachmentQuery } from './resources/attachments.ts';
export {
  type ActiveAutomationsQuery,
  Automations,
  type ListAutomationsQuery,
  type SearchAutomationsQuery,
} from './resources/automations.ts';
export { BrandAgents, type ListBrandAgentsQuery } from './resources/brand-agents.ts';
export { BrandLogo, type UpdateBrandLogoBody } from './resources/brand-logo.ts';
export { BrandsAgents, type ListBrandsAgentsQuery } from './resources/brands-agents.ts';
export { Brands, type CheckHostMappingBrandQuery, type ListBrandsQuery } from './resources/brands.ts';
export { ChatFileRedactions, type RedactChatFileRedactionBody } from './resources/chat-file-redactions.ts';
export { ChatRedactions, type RedactChatRedactionBody } from './resources/chat-redactions.ts';
export { CommentRedactions, type RedactCommentRedactionBody } from './resources/comment-redactions.ts';
export { CurrentUserSettings } from './resources/current-user-settings.ts';
export { CustomRoles } from './resources/custom-roles.ts';
export { CustomStatusTicketFormStatuses } from './resources/custom-status-ticket-form-statuses.ts';
export {
  CustomStatuses,
  type ListCustomStatusesQuery,
  type UpdateDefaultCustomStatusBody,
} from './resources/custom-statuses.ts';
export { DeletedTickets, type ListDeletedTicketsQuery } from './resources/deleted-tickets.ts';
export { DeletedUsers, type ListDeletedUsersQuery } from './resources/deleted-users.ts';
export {
  DynamicContentItemVariants,
  type ListDynamicContentItemVariantsQuery,
} from './resources/dynamic-content-item-variants.ts';
export {
  DynamicContentItems,
  type ListByIdentifierDynamicContentItemsQuery,
  type ListDynamicContentItemsQuery,
} from './resources/dynamic-content-items.ts';
export { DynamicContent } from './resources/dynamic-content.ts';
export { EndUserIdentities, type ListEndUserIdentitiesQuery } from './resources/end-user-identities.ts';
export { EndUsers } from './resources/end-users.ts';
export {
  type AssignableGroupMembershipsQuery,
  GroupMemberships,
  type ListGroupMembershipsQuery,
  type ListGroupMembershipsSideloads,
} from './resources/group-memberships.ts';
export {
  GroupSlaPolicies,
  type ListGroupSlaPoliciesQuery,
  type ReorderGroupSlaPolicyBody,
} from './resources/group-sla-policies.ts';
export {
  type CountGroupUserQuery,
  GroupUsers,
  type ListGroupUsersQuery,
  type ListGroupUsersSideloads,
} from './resources/group-users.ts';
export {
  type AssignableGroupsMembershipsQuery,
  type AssignableGroupsMembershipsSideloads,
  GroupsMemberships,
  type ListGroupsMembershipsQuery,
  type ListGroupsMembershipsSideloads,
} from './resources/groups-memberships.ts';
export {
  type AssignableGroupsQuery,
  type AutocompleteGroupsQuery,
  type GetGroupQuery,
  type GetGroupSideloads,
  Groups,
  type ListGroupsQuery,
  type ListGroupsSideloads,
} from './resources/groups.ts';
export { IncrementalExports, type SampleIncrementalExportQuery } from './resources/incremental-exports.ts';
export { JobStatuses, type ListJobStatusesQuery } from './resources/job-statuses.ts';
export { Locales } from './resources/locales.ts';
export {
  type CreateMacroAttachmentBody,
  type CreateUnassociatedMacroAttachmentBody,
  MacroAttachments,
} from './resources/macro-attachments.ts';
export {
  type ActiveMacrosQuery,
  type GroupsMacrosQuery,
  type ListMacrosQuery,
  Macros,
  type ReplicaMacroQuery,
  type SearchMacrosQuery,
} from './resources/macros.ts';
export {
  type ListOrganizationFieldsQuery,
  OrganizationFields,
  type ReorderOrganizationFieldBody,
} from './resources/organization-fields.ts';
export {
  type ListOrganizationMembershipsQuery,
  type ListOrganizationMembershipsSideloads,
  OrganizationMemberships,
} from './resources/organization-memberships.ts';
export { OrganizationMerges } from './resources/organization-merges.ts';
export {
  type ListOrganizationOrganizationMembershipsQuery,
  type ListOrganizationOrganizationMembershipsSideloads,
  OrganizationOrganizationMemberships,
} from './resources/organization-organization-memberships.ts';
export { type ListOrganizationRequestsQuery, OrganizationRequests } from './resources/organization-requests.ts';
export { OrganizationTags } from './resources/organization-tags.ts';
export {
  type ListOrganizationTicketsQuery,
  type ListOrganizationTicketsSideloads,
  OrganizationTickets,
} from './resources/organization-tickets.ts';
export {
  type CountOrganizationUserQuery,
  type ListOrganizationUsersQuery,
  type ListOrganizationUsersSideloads,
  OrganizationUsers,
} from './resources/organization-users.ts';
export { type ListOrganizationsMergesQuery, OrganizationsMerges } from './resources/organizations-merges.ts';
export {
  type AutocompleteOrganizationsQuery,
  type CreateOrUpdateOrganizationInput,
  type DeleteByExternalIdOrganizationQuery,
  type GetOrganizationQuery,
  type GetOrganizationSideloads,
  type IncrementalOrganizationsQuery,
  type ListByExternalIdOrganizationsQuery,
  type ListOrganizationsQuery,
  Organizations,
  type SearchOrganizationsQuery,
  type UpdateByExternalIdOrganizationQuery,
} from './resources/organizations.ts';
export { type AutocompleteProblemBody, type ListProblemsQuery, Problems } from './resources/problems.ts';
export {
  type ListRecipientAddressesQuery,
  RecipientAddresses,
  type VerifyRecipientAddressBody,
} from './resources/recipient-addresses.ts';
export { type ListRequestCommentsQuery, RequestComments } from './resources/request-comments.ts';
export {
  type CcdRequestsQuery,
  type GetRequestQuery,
  type GetRequestSideloads,
  type ListRequestsQuery,
  type OpenRequestsQuery,
  Requests,
  type SearchRequestsKeywords,
  type SolvedRequestsQuery,
} from './resources/requests.ts';
export { type ListSatisfactionRatingsQuery, SatisfactionRatings } from './resources/satisfaction-ratings.ts';
export { SatisfactionReasons } from './resources/satisfaction-reasons.ts';
export { Schedules } from './resources/schedules.ts';
export {
  type CountSearchKeywords,
  type ExportSearchKeywords,
  type ExportSearchSideloads,
  type ListSearchKeywords,
  type ListSearchSideloads,
  Search,
  type SearchResults,
} from './resources/search.ts';
export { SharingAgreements } from './resources/sharing-agreements.ts';
export { type ListSkipsQuery, Skips } from './resources/skips.ts';
export { type ListSlaPoliciesQuery, type ReorderSlaPolicyBody, SlaPolicies } from './resources/sla-policies.ts';
export {
  type AttachmentsSuspendedTicketBody,
  type BulkRecoverSuspendedTicketBody,
  type ListSuspendedTicketsQuery,
  SuspendedTickets,
} from './resources/suspended-tickets.ts';
export {
  type AutocompleteByBodyTagBody,
  type AutocompleteTagsQuery,
  type ListTagsQuery,
  Tags,
} from './resources/tags.ts';
export { TargetFailures } from './resources/target-failures.ts';
export { Targets } from './resources/targets.ts';
export { type ListTicketAuditsQuery, TicketAudits } from './resources/ticket-audits.ts';
export { type ListTicketCollaboratorsQuery, TicketCollaborators } from './resources/ticket-collaborators.ts';
export { TicketCommentAttachments } from './resources/ticket-comment-attachments.ts';
export {
  type ListTicketCommentsQuery,
  type ListTicketCommentsSideloads,
  type RedactTicketCommentBody,
  TicketComments,
} from './resources/ticket-comments.ts';
export { type ListTicketEmailCcsQuery, TicketEmailCcs } from './resources/ticket-email-ccs.ts';
export { type IncrementalTicketEventsQuery, TicketEvents } from './resources/ticket-events.ts';
export { type ListTicketFieldOptionsQuery, TicketFieldOptions } from './resources/ticket-field-options.ts';
export {
  type DeleteTicketFieldQuery,
  type GetManyTicketFieldsQuery,
  type GetTicketFieldQuery,
  type GetTicketFieldSideloads,
  type ListTicketFieldsQuery,
  type ListTicketFieldsSideloads,
  type ReorderTicketFieldBody,
  TicketFields,
  type UpdateTicketFieldQuery,
} from './resources/ticket-fields.ts';
export { type ListTicketFollowersQuery, TicketFollowers } from './resources/ticket-followers.ts';
export { type ListTicketFormStatusesQuery, TicketFormStatuses } from './resources/ticket-form-statuses.ts';
export {
  type BulkDeleteTicketFormTicketFormStatusBody,
  TicketFormTicketFormStatuses,
} from './resources/ticket-form-ticket-form-statuses.ts';
export {
  type CloneTicketFormBody,
  type GetManyTicketFormsQuery,
  type ListTicketFormsQuery,
  type ReorderTicketFormBody,
  TicketForms,
} from './resources/ticket-forms.ts';
export { TicketGroupSlas } from './resources/ticket-group-slas.ts';
export { type ListTicketIncidentsQuery, TicketIncidents } from './resources/ticket-incidents.ts';
export { type IncrementalTicketMetricEventsQuery, TicketMetricEvents } from './resources/ticket-metric-events.ts';
export { type ListTicketMetricsQuery, TicketMetrics } from './resources/ticket-metrics.ts';
export { TicketSatisfactionRating } from './resources/ticket-satisfaction-rating.ts';
export { type ListTicketSkipsQuery, TicketSkips } from './resources/ticket-skips.ts';
export { TicketSlas } from './resources/ticket-slas.ts';
export { TicketTags } from './resources/ticket-tags.ts';
export {
  type ListTicketsAuditsQuery,
  type ListTicketsAuditsSideloads,
  TicketsAudits,
} from './resources/tickets-audits.ts';
export { TicketsMetricEvents } from './resources/tickets-metric-events.ts';
export { TicketsMetrics } from './resources/tickets-metrics.ts';
export {
  type AutocompleteTicketsQuery,
  type CreateTicketQuery,
  type CreateTicketSideloads,
  type GetManyTicketsQuery,
  type GetTicketQuery,
  type GetTicketSideloads,
  type ImportTicketInput,
  type ImportTicketQuery,
  type IncrementalByTimeTicketsQuery,
  type IncrementalByTimeTicketsSideloads,
  type IncrementalTicketsQuery,
  type IncrementalTicketsSideloads,
  type ListTicketsQuery,
  type ListTicketsSideloads,
  type MergeTicketBody,
  type RecentTicketsQuery,
  type RecentTicketsSideloads,
  Tickets,
} from './resources/tickets.ts';
export { type ListTopicsQuery, Topics } from './resources/topics.ts';
export { type ListTriggerCategoriesQuery, TriggerCategories } from './resources/trigger-categories.ts';
export {
  type GetTriggerRevisionQuery,
  type GetTriggerRevisionSideloads,
  type ListTriggerRevisionsQuery,
  type ListTriggerRevisionsSideloads,
  TriggerRevisions,
} from './resources/trigger-revisions.ts';
export {
  type ActiveTriggersQuery,
  type ListTriggersQuery,
  type ReorderTriggerBody,
  type SearchTriggersQuery,
  Triggers,
  type ValidateTriggerBody,
} from './resources/triggers.ts';
export { type ListUserBrandAgentsQuery, UserBrandAgents } from './resources/user-brand-agents.ts';
export {
  type ListUserComplianceDeletionStatusesQuery,
  UserComplianceDeletionStatuses,
} from './resources/user-compliance-deletion-statuses.ts';
export { UserEntitlements } from './resources/user-entitlements.ts';
export { type ListUserFieldOptionsQuery, UserFieldOptions } from './resources/user-field-options.ts';
export {
  type ListByKeyUserFieldsQuery,
  type ListUserFieldsQuery,
  type ReorderUserFieldBody,
  UserFields,
} from './resources/user-fields.ts';
export {
  type ListUserGroupMembershipsQuery,
  type ListUserGroupMembershipsSideloads,
  UserGroupMemberships,
} from './resources/user-group-memberships.ts';
export { type ListUserGroupsQuery, UserGroups } from './resources/user-groups.ts';
export { type ListUserIdentitiesQuery, UserIdentities } from './resources/user-identities.ts';
export {
  type ListUserOrganizationMembershipsQuery,
  type ListUserOrganizationMembershipsSideloads,
  UserOrganizationMemberships,
} from './resources/user-organization-memberships.ts';
export { type ListUserOrganizationsQuery, UserOrganizations } from './resources/user-organizations.ts';
export { type ChangeUserPasswordBody, type SetUserPasswordBody, UserPassword } from './resources/user-password.ts';
export { type ListUserRequestsQuery, UserRequests } from './resources/user-requests.ts';
export { type ListUserSkipsQuery, UserSkips } from './resources/user-skips.ts';
export {
  type CreateUserSuspensionBody,
  type UpdateUserSuspensionBody,
  UserSuspension,
} from './resources/user-suspension.ts';
export { UserTags } from './resources/user-tags.ts';
export {
  type AssignedUserTicketsQuery,
  type AssignedUserTicketsSideloads,
  type CcdUserTicketsQuery,
  type CcdUserTicketsSideloads,
  type FollowedUserTicketsQuery,
  type FollowedUserTicketsSideloads,
  type RequestedUserTicketsQuery,
  type RequestedUserTicketsSideloads,
  UserTickets,
} from './resources/user-tickets.ts';
export { type PreviewUserViewBody, UserViews } from './resources/user-views.ts';
export {
  type AutocompleteByBodyUserBody,
  type AutocompleteByBodyUserQuery,
  type AutocompleteByBodyUserSideloads,
  type AutocompleteUsersQuery,
  type AutocompleteUsersSideloads,
  type CountUserQuery,
  type DeleteByExternalIdUserQuery,
  type GetManyUsersQuery,
  type GetUserQuery,
  type GetUserSideloads,
  type IncrementalByTimeUsersQuery,
  type IncrementalByTimeUsersSideloads,
  type IncrementalUsersQuery,
  type IncrementalUsersSideloads,
  type ListByExternalIdUsersQuery,
  type ListByExternalIdUsersSideloads,
  type ListUsersQuery,
  type ListUsersSideloads,
  type LogoutManyUsersQuery,
  type MeUserQuery,
  type MeUserSideloads,
  type SearchUsersQuery,
  type SearchUsersSideloads,
  type UpdateByExternalIdUserQuery,
  Users,
} from './resources/users.ts';
export { type ListViewTicketsQuery, type ListViewTicketsSideloads, ViewTickets } from './resources/view-tickets.ts';
export {
  type ActiveViewsQuery,
  type CountManyViewsQuery,
  type ExecuteViewQuery,
  type GetManyViewsQuery,
  type GetViewQuery,
  type ListViewsQuery,
  type PreviewViewQuery,
  type SearchViewsQuery,
  Views,
} from './resources/views.ts';
