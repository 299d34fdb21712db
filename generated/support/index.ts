// From specification/support by `npm run generate`. Do not edit.
export { AdminCenterSettings, type AdminCenterSettingsInput } from './objects/admin-center-settings.ts';
export { AgentMacroReferenceEvent } from './objects/agent-macro-reference-event.ts';
export { Attachment, type AttachmentMalwareScanResult } from './objects/attachment.ts';
export { AuditEvent } from './objects/audit-event.ts';
export { type AnyAuditEvent, Audit } from './objects/audit.ts';
export { BrandAgent } from './objects/brand-agent.ts';
export { Brand, type BrandCreate, type BrandInput } from './objects/brand.ts';
export { CcEvent } from './objects/cc-event.ts';
export { ChangeEvent } from './objects/change-event.ts';
export { ChatConversation } from './objects/chat-conversation.ts';
export { ChatEvent } from './objects/chat-event.ts';
export { CommentEvent } from './objects/comment-event.ts';
export { CommentPrivacyChangeEvent } from './objects/comment-privacy-change-event.ts';
export { CommentRedactionEvent } from './objects/comment-redaction-event.ts';
export { Comment, type CommentInput, type CommentUpdate } from './objects/comment.ts';
export { ComplianceDeletionStatus } from './objects/compliance-deletion-status.ts';
export { Count } from './objects/count.ts';
export { CreateEvent } from './objects/create-event.ts';
export { CurrentUser, type CurrentUserRole, type CurrentUserTicketRestriction } from './objects/current-user.ts';
export { CustomField, type CustomFieldInput } from './objects/custom-field.ts';
export { DeletedTicketActor } from './objects/deleted-ticket-actor.ts';
export { DeletedTicket } from './objects/deleted-ticket.ts';
export { DeletedUser } from './objects/deleted-user.ts';
export { Entitlement } from './objects/entitlement.ts';
export { Entitlements } from './objects/entitlements.ts';
export { ErrorEvent } from './objects/error-event.ts';
export { ExternalEvent } from './objects/external-event.ts';
export { FacebookCommentEvent } from './objects/facebook-comment-event.ts';
export { FacebookEvent } from './objects/facebook-event.ts';
export { Follower, type FollowerAction, type FollowerInput } from './objects/follower.ts';
export { GroupMembership, type GroupMembershipInput, type GroupMembershipUpdate } from './objects/group-membership.ts';
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
export { JobResult } from './objects/job-result.ts';
export { JobStatus } from './objects/job-status.ts';
export { LogMeInTranscriptEvent } from './objects/log-me-in-transcript-event.ts';
export {
  LotusSettings,
  type LotusSettingsAgentWorkspaceThemePreference,
  type LotusSettingsAgentWorkspaceThemePreferenceForConversationPanel,
  type LotusSettingsInput,
} from './objects/lotus-settings.ts';
export { Metadata } from './objects/metadata.ts';
export { NotificationEvent } from './objects/notification-event.ts';
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
export { PushEvent } from './objects/push-event.ts';
export { SatisfactionRatingEvent } from './objects/satisfaction-rating-event.ts';
export {
  SatisfactionRating,
  type SatisfactionRatingInput,
  type SatisfactionRatingScore,
} from './objects/satisfaction-rating.ts';
export { Source, type SourceInput } from './objects/source.ts';
export { SystemMetadata } from './objects/system-metadata.ts';
export { Tag } from './objects/tag.ts';
export { Thumbnail, type ThumbnailMalwareScanResult } from './objects/thumbnail.ts';
export { TicketMetricTime } from './objects/ticket-metric-time.ts';
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
export { TweetEvent } from './objects/tweet-event.ts';
export { UserMerge, type UserMergeInput } from './objects/user-merge.ts';
export { UserRelated } from './objects/user-related.ts';
export { UserSettings, type UserSettingsInput } from './objects/user-settings.ts';
export { User, type UserCreate, type UserInput, type UserRole, type UserTicketRestriction } from './objects/user.ts';
export { Via, type ViaInput } from './objects/via.ts';
export { VoiceCommentEvent } from './objects/voice-comment-event.ts';
export { BrandAgents, type ListBrandAgentsQuery } from './resources/brand-agents.ts';
export { BrandLogo } from './resources/brand-logo.ts';
export { BrandsAgents, type ListBrandsAgentsQuery } from './resources/brands-agents.ts';
export { Brands, type CheckHostMappingBrandQuery, type ListBrandsQuery } from './resources/brands.ts';
export { ChatFileRedactions, type RedactChatFileRedactionBody } from './resources/chat-file-redactions.ts';
export { ChatRedactions, type RedactChatRedactionBody } from './resources/chat-redactions.ts';
export { CommentRedactions, type RedactCommentRedactionBody } from './resources/comment-redactions.ts';
export { CurrentUserSettings } from './resources/current-user-settings.ts';
export { DeletedTickets, type ListDeletedTicketsQuery } from './resources/deleted-tickets.ts';
export { DeletedUsers, type ListDeletedUsersQuery } from './resources/deleted-users.ts';
export { EndUserIdentities, type ListEndUserIdentitiesQuery } from './resources/end-user-identities.ts';
export { EndUsers } from './resources/end-users.ts';
export {
  type AssignableGroupMembershipsQuery,
  GroupMemberships,
  type ListGroupMembershipsQuery,
  type ListGroupMembershipsSideloads,
} from './resources/group-memberships.ts';
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
  Groups,
  type ListGroupsQuery,
  type ListGroupsSideloads,
} from './resources/groups.ts';
export { JobStatuses, type ListJobStatusesQuery } from './resources/job-statuses.ts';
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
  type ListByExternalIdOrganizationsQuery,
  type ListOrganizationsQuery,
  Organizations,
  type SearchOrganizationsQuery,
  type UpdateByExternalIdOrganizationQuery,
} from './resources/organizations.ts';
export { type AutocompleteProblemBody, type ListProblemsQuery, Problems } from './resources/problems.ts';
export {
  type AutocompleteByBodyTagBody,
  type AutocompleteTagsQuery,
  type ListTagsQuery,
  Tags,
} from './resources/tags.ts';
export { type ListTicketAuditsQuery, TicketAudits } from './resources/ticket-audits.ts';
export { type ListTicketCollaboratorsQuery, TicketCollaborators } from './resources/ticket-collaborators.ts';
export {
  type ListTicketCommentsQuery,
  type ListTicketCommentsSideloads,
  type RedactTicketCommentBody,
  TicketComments,
} from './resources/ticket-comments.ts';
export { type ListTicketEmailCcsQuery, TicketEmailCcs } from './resources/ticket-email-ccs.ts';
export { type ListTicketFollowersQuery, TicketFollowers } from './resources/ticket-followers.ts';
export { type ListTicketIncidentsQuery, TicketIncidents } from './resources/ticket-incidents.ts';
export { type ListTicketMetricsQuery, TicketMetrics } from './resources/ticket-metrics.ts';
export { TicketTags } from './resources/ticket-tags.ts';
export {
  type ListTicketsAuditsQuery,
  type ListTicketsAuditsSideloads,
  TicketsAudits,
} from './resources/tickets-audits.ts';
export { TicketsMetrics } from './resources/tickets-metrics.ts';
export {
  type AutocompleteTicketsQuery,
  type CreateTicketQuery,
  type GetManyTicketsQuery,
  type GetTicketQuery,
  type ImportTicketInput,
  type ImportTicketQuery,
  type ListTicketsQuery,
  type ListTicketsSideloads,
  type MergeTicketBody,
  type RecentTicketsQuery,
  type RecentTicketsSideloads,
  Tickets,
} from './resources/tickets.ts';
export { type ListUserBrandAgentsQuery, UserBrandAgents } from './resources/user-brand-agents.ts';
export {
  type ListUserComplianceDeletionStatusesQuery,
  UserComplianceDeletionStatuses,
} from './resources/user-compliance-deletion-statuses.ts';
export { UserEntitlements } from './resources/user-entitlements.ts';
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
export {
  type AutocompleteByBodyUserBody,
  type AutocompleteUsersQuery,
  type AutocompleteUsersSideloads,
  type CountUserQuery,
  type DeleteByExternalIdUserQuery,
  type GetManyUsersQuery,
  type GetUserQuery,
  type ListByExternalIdUsersQuery,
  type ListByExternalIdUsersSideloads,
  type ListUsersQuery,
  type ListUsersSideloads,
  type LogoutManyUsersQuery,
  type MeUserQuery,
  type SearchUsersQuery,
  type SearchUsersSideloads,
  type UpdateByExternalIdUserQuery,
  Users,
} from './resources/users.ts';
