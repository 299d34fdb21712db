// From specification by `npm run generate`. Do not edit.
import type { CacheSettings } from '@zents/runtime';
import { Apps } from './apps/resources/apps.ts';
import { ChatApi } from './chat/chat.ts';
import { CustomObjects } from './custom-data/resources/custom-objects.ts';
import { Relationships } from './custom-data/resources/relationships.ts';
import { HelpCenterApi } from './help-center/help-center.ts';
import { ItAssetManagementApi } from './it-asset-management/it-asset-management.ts';
import { JiraLinks } from './jira/resources/jira-links.ts';
import { NpsApi } from './nps/nps.ts';
import { AgentAvailabilities } from './omnichannel/resources/agent-availabilities.ts';
import { Engagements } from './omnichannel/resources/engagements.ts';
import { Queues } from './omnichannel/resources/queues.ts';
import { RoutingApi } from './routing/routing.ts';
import { Client } from './sign-in/client.ts';
import { StatusApi } from './status/status.ts';
import { Account } from './support/resources/account.ts';
import { Accounts } from './support/resources/accounts.ts';
import { Activities } from './support/resources/activities.ts';
import { AnyChannel } from './support/resources/any-channel.ts';
import { ApiTokens } from './support/resources/api-tokens.ts';
import { ApprovalRequests } from './support/resources/approval-requests.ts';
import { ApprovalWorkflowInstances } from './support/resources/approval-workflow-instances.ts';
import { Assignables } from './support/resources/assignables.ts';
import { Attachments } from './support/resources/attachments.ts';
import { AuditLogs } from './support/resources/audit-logs.ts';
import { Automations } from './support/resources/automations.ts';
import { Bookmarks } from './support/resources/bookmarks.ts';
import { BrandAgents } from './support/resources/brand-agents.ts';
import { Brands } from './support/resources/brands.ts';
import { Channels } from './support/resources/channels.ts';
import { ChatFileRedactions } from './support/resources/chat-file-redactions.ts';
import { ChatRedactions } from './support/resources/chat-redactions.ts';
import { CommentRedactions } from './support/resources/comment-redactions.ts';
import { Countries } from './support/resources/countries.ts';
import { CustomRoles } from './support/resources/custom-roles.ts';
import { CustomStatuses } from './support/resources/custom-statuses.ts';
import { DeletedTickets } from './support/resources/deleted-tickets.ts';
import { DeletedUsers } from './support/resources/deleted-users.ts';
import { DeletionSchedules } from './support/resources/deletion-schedules.ts';
import { DynamicContent } from './support/resources/dynamic-content.ts';
import { EmailNotifications } from './support/resources/email-notifications.ts';
import { EndUsers } from './support/resources/end-users.ts';
import { GroupMemberships } from './support/resources/group-memberships.ts';
import { GroupSlaPolicies } from './support/resources/group-sla-policies.ts';
import { Groups } from './support/resources/groups.ts';
import { IncrementalExports } from './support/resources/incremental-exports.ts';
import { JobStatuses } from './support/resources/job-statuses.ts';
import { Locales } from './support/resources/locales.ts';
import { Macros } from './support/resources/macros.ts';
import { Oauth } from './support/resources/oauth.ts';
import { ObjectLayouts } from './support/resources/object-layouts.ts';
import { OrganizationFields } from './support/resources/organization-fields.ts';
import { OrganizationMemberships } from './support/resources/organization-memberships.ts';
import { OrganizationMerges } from './support/resources/organization-merges.ts';
import { OrganizationSubscriptions } from './support/resources/organization-subscriptions.ts';
import { Organizations } from './support/resources/organizations.ts';
import { Problems } from './support/resources/problems.ts';
import { PushNotificationDevices } from './support/resources/push-notification-devices.ts';
import { RecipientAddresses } from './support/resources/recipient-addresses.ts';
import { RemoteAuthentications } from './support/resources/remote-authentications.ts';
import { Requests } from './support/resources/requests.ts';
import { ResourceCollections } from './support/resources/resource-collections.ts';
import { SatisfactionRatings } from './support/resources/satisfaction-ratings.ts';
import { SatisfactionReasons } from './support/resources/satisfaction-reasons.ts';
import { SavedSearches } from './support/resources/saved-searches.ts';
import { Schedules } from './support/resources/schedules.ts';
import { Search } from './support/resources/search.ts';
import { SecuritySettingsResource } from './support/resources/security-settings.ts';
import { Sessions } from './support/resources/sessions.ts';
import { SharingAgreements } from './support/resources/sharing-agreements.ts';
import { Skips } from './support/resources/skips.ts';
import { SlaPolicies } from './support/resources/sla-policies.ts';
import { SuspendedTickets } from './support/resources/suspended-tickets.ts';
import { Tags } from './support/resources/tags.ts';
import { TargetFailures } from './support/resources/target-failures.ts';
import { Targets } from './support/resources/targets.ts';
import { TaskListTemplates } from './support/resources/task-list-templates.ts';
import { TaskLists } from './support/resources/task-lists.ts';
import { TicketAudits } from './support/resources/ticket-audits.ts';
import { TicketContentPins } from './support/resources/ticket-content-pins.ts';
import { TicketEvents } from './support/resources/ticket-events.ts';
import { TicketFields } from './support/resources/ticket-fields.ts';
import { TicketFormStatuses } from './support/resources/ticket-form-statuses.ts';
import { TicketForms } from './support/resources/ticket-forms.ts';
import { TicketMetricEvents } from './support/resources/ticket-metric-events.ts';
import { TicketMetrics } from './support/resources/ticket-metrics.ts';
import { Tickets } from './support/resources/tickets.ts';
import { Topics } from './support/resources/topics.ts';
import { TriggerCategories } from './support/resources/trigger-categories.ts';
import { Triggers } from './support/resources/triggers.ts';
import { UserFields } from './support/resources/user-fields.ts';
import { UserViews } from './support/resources/user-views.ts';
import { Users } from './support/resources/users.ts';
import { Views } from './support/resources/views.ts';
import { Workspaces } from './support/resources/workspaces.ts';
import { PartnerCalls } from './talk-partner/resources/calls.ts';
import { TalkApi } from './talk/talk.ts';
import { Webhooks } from './webhooks/resources/webhooks.ts';
import { ZisApi } from './zis/zis.ts';

/**
 * A client with all resources of Zendesk. Takes everything from `ZENDESK_*` variables where no options are given.
 *
 * @throws {ConfigurationError} For options that are wrong, missing or contradictory, naming the option.
 */
export class Zendesk extends Client {
  /** The caches that a client has by default. */
  static override readonly caches: Readonly<Record<string, CacheSettings>> = {
    custom_object: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    itam_asset_location: { policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
    itam_asset_status: { policy: 'ttl', maxSize: 200, ttl: 600_000, from: 'lists' },
    itam_asset_type: { policy: 'ttl', maxSize: 200, ttl: 600_000, from: 'lists' },
    routing_attribute: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    brand: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    comment: { policy: 'ttl', maxSize: 2000, ttl: 60_000, from: 'single' },
    custom_agent_role: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    custom_status: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    group: { policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
    identity: { policy: 'ttl', maxSize: 2000, ttl: 300_000, from: 'single' },
    organization_field: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    organization: { policy: 'ttl', maxSize: 10_000, ttl: 300_000, from: 'lists' },
    request: { policy: 'ttl', maxSize: 2000, ttl: 30_000, from: 'single' },
    sharing_agreement: { policy: 'ttl', maxSize: 1000, ttl: 600_000, from: 'lists' },
    ticket_field: { policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
    ticket: { policy: 'ttl', maxSize: 10_000, ttl: 30_000, from: 'single' },
    user_field: { policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
    user: { policy: 'ttl', maxSize: 10_000, ttl: 300_000, from: 'lists' },
  };

  /** The types of records that a cache can be added for. */
  static override readonly types: readonly string[] = [
    'access_rule activity address agent_availability agent_macro_reference api_token app app_installation',
    'app_installation_job_status app_job_status app_parameter app_upload approval_request approval_request_author',
    'approval_request_group approval_request_message approval_request_user approval_ticket_details article',
    'article_attachment article_comment article_label assignable_agent assignable_agent_match assignable_group',
    'attachment audit audit_event audit_log author automation available_phone_number bookmark brand brand_agent',
    'call call_console_phone_number category cc_event change_event chat chat_account chat_agent chat_conversion',
    'chat_department chat_department_event chat_event chat_goal chat_ip_address chat_offline_message chat_other_ban',
    'chat_search_result chat_session chat_shortcut chat_trigger chat_visitor chat_visitor_ban child_change_event',
    'child_comment_event child_create_event child_event comment comment_event comment_privacy_change_event',
    'comment_redaction_event community_topic content_subscription content_tag conversation_log_comment',
    'conversation_log_event conversation_log_message create_event current_user custom_agent_role custom_field',
    'custom_field_option custom_object custom_object_field custom_object_record custom_object_record_attachment',
    'custom_object_record_photo custom_status deleted_ticket deleted_ticket_actor deleted_user deletion_schedule',
    'delivery_status digital_line email_notification engagement error_event essentials_card essentials_card_field',
    'exported_comment external_event facebook_comment_event facebook_event global_client',
    'global_client_token_summary greeting greeting_category group group_membership group_sla_policy identity',
    'invocation invocation_attempt itam_asset itam_asset_field itam_asset_location itam_asset_status',
    'itam_asset_type item ivr ivr_menu ivr_route job_created_result job_status job_status_result job_updated_result',
    'leg line link locale logmein_transcript_event macro macro_attachment macro_ticket management_permission_group',
    'monitored_twitter_handle notification_event oauth_client oauth_token object_trigger organization',
    'organization_activity_event organization_field organization_membership organization_merge',
    'organization_subscription partner_call permission_policy phone_number post post_comment push_event queue',
    'queue_group recipient recipient_address remote_authentication request resource_collection response restriction',
    'routing_attribute routing_attribute_event routing_attribute_value routing_attribute_value_event',
    'routing_instance_value routing_instance_value_event routing_skill_job_value satisfaction_rating',
    'satisfaction_rating_event satisfaction_reason saved_search schedule search_result section service_catalog_item',
    'session sharing_agreement side_conversation side_conversation_attachment side_conversation_event skip',
    'sla_policy status status_incident status_incident_update status_resource suspended_ticket tag target',
    'target_failure task task_item task_list task_list_template thumbnail ticket ticket_content_pin ticket_event',
    'ticket_field ticket_form ticket_form_child_field ticket_form_status ticket_metric ticket_metric_breach_event',
    'ticket_metric_event ticket_metric_group_sla_event ticket_metric_progress_event ticket_metric_sla_event',
    'ticket_metric_status_event ticket_sharing_event topic translation trigger trigger_category trigger_revision',
    'tweet_event tweet_status upload user user_field user_merge user_segment user_subscription variant view',
    'view_column view_order view_summary view_ticket voice_comment voice_comment_event vote webhook workspace',
    'workspace_app',
  ];

  /** Apps that extend what agents see. */
  get apps(): Apps {
    return this.resource(Apps);
  }

  /** Live chats, their visitors, and the agents who answer. */
  get chat(): ChatApi {
    return this.resource(ChatApi);
  }

  /** Kinds of records that you define yourself. */
  get customObjects(): CustomObjects {
    return this.resource(CustomObjects);
  }

  /** Fields of type `lookup`, by which records point to others. */
  get relationships(): Relationships {
    return this.resource(Relationships);
  }

  /** Articles for self-service, and the community of those who ask and answer there. */
  get helpCenter(): HelpCenterApi {
    return this.resource(HelpCenterApi);
  }

  /** The devices, licences and other assets of a company: what kinds there are, where they are and who has them. */
  get itAssetManagement(): ItAssetManagementApi {
    return this.resource(ItAssetManagementApi);
  }

  /** Links between tickets and issues of Jira. */
  get jiraLinks(): JiraLinks {
    return this.resource(JiraLinks);
  }

  /** Surveys that ask customers whether they would recommend the account; no longer offered. */
  get nps(): NpsApi {
    return this.resource(NpsApi);
  }

  /** Whether agents are there, on every channel. */
  get agentAvailabilities(): AgentAvailabilities {
    return this.resource(AgentAvailabilities);
  }

  /** How agents work on conversations. */
  get engagements(): Engagements {
    return this.resource(Engagements);
  }

  /** The queues of omnichannel routing. */
  get queues(): Queues {
    return this.resource(Queues);
  }

  /**
   * What agents are good at and what tickets need, so that both are brought together. A skill is called an attribute
   * value, a kind of skill an attribute.
   */
  get routing(): RoutingApi {
    return this.resource(RoutingApi);
  }

  /** What is out of order at Zendesk now, and what maintenance is planned. Everybody may ask. */
  get status(): StatusApi {
    return this.resource(StatusApi);
  }

  /** The account itself. */
  get account(): Account {
    return this.resource(Account);
  }

  /** Accounts that partners of Zendesk make. */
  get accounts(): Accounts {
    return this.resource(Accounts);
  }

  /** What happened lately to tickets of the signed-in agent. */
  get activities(): Activities {
    return this.resource(Activities);
  }

  /** Messages of other services, by the channel framework. */
  get anyChannel(): AnyChannel {
    return this.resource(AnyChannel);
  }

  /** Passwords for programs. */
  get apiTokens(): ApiTokens {
    return this.resource(ApiTokens);
  }

  /** Questions whether something in a ticket may be done. */
  get approvalRequests(): ApprovalRequests {
    return this.resource(ApprovalRequests);
  }

  /** Workflows that approval requests belong to. So far each has one request. */
  get approvalWorkflowInstances(): ApprovalWorkflowInstances {
    return this.resource(ApprovalWorkflowInstances);
  }

  /** The groups and agents that the field for the assignee of a ticket offers. */
  get assignables(): Assignables {
    return this.resource(Assignables);
  }

  /** Files of comments. They are uploaded first and then attached by their token; `comment.attach(file)` does both. */
  get attachments(): Attachments {
    return this.resource(Attachments);
  }

  /** Changes that were made to the account. */
  get auditLogs(): AuditLogs {
    return this.resource(AuditLogs);
  }

  /** Rules that change tickets when time has passed. */
  get automations(): Automations {
    return this.resource(Automations);
  }

  /** Tickets that the signed-in agent marked. */
  get bookmarks(): Bookmarks {
    return this.resource(Bookmarks);
  }

  /** The memberships of agents in brands. */
  get brandAgents(): BrandAgents {
    return this.resource(BrandAgents);
  }

  /** The faces that the account shows to its customers. */
  get brands(): Brands {
    return this.resource(Brands);
  }

  /** Ways by which tickets come in from elsewhere. */
  get channels(): Channels {
    return this.resource(Channels);
  }

  /** Removing files from chats. */
  get chatFileRedactions(): ChatFileRedactions {
    return this.resource(ChatFileRedactions);
  }

  /** Removing text from chats. */
  get chatRedactions(): ChatRedactions {
    return this.resource(ChatRedactions);
  }

  /** Removing text and files from comments in the agent workspace. */
  get commentRedactions(): CommentRedactions {
    return this.resource(CommentRedactions);
  }

  /** Countries and their calling codes. */
  get countries(): Countries {
    return this.resource(Countries);
  }

  /** Roles of agents, on Enterprise plans. */
  get customRoles(): CustomRoles {
    return this.resource(CustomRoles);
  }

  /** Ticket statuses of your own. */
  get customStatuses(): CustomStatuses {
    return this.resource(CustomStatuses);
  }

  /** Tickets that were deleted in the last 30 days. */
  get deletedTickets(): DeletedTickets {
    return this.resource(DeletedTickets);
  }

  /** Users who were deleted. */
  get deletedUsers(): DeletedUsers {
    return this.resource(DeletedUsers);
  }

  /** Rules by which Zendesk deletes old records. */
  get deletionSchedules(): DeletionSchedules {
    return this.resource(DeletionSchedules);
  }

  /** Texts that each reader sees in their own language. */
  get dynamicContent(): DynamicContent {
    return this.resource(DynamicContent);
  }

  /** Emails that Zendesk sent of tickets. */
  get emailNotifications(): EmailNotifications {
    return this.resource(EmailNotifications);
  }

  /** End users as they see themselves. */
  get endUsers(): EndUsers {
    return this.resource(EndUsers);
  }

  /** The memberships of agents in groups. */
  get groupMemberships(): GroupMemberships {
    return this.resource(GroupMemberships);
  }

  /** Times in which groups are to be done with their part of a ticket. */
  get groupSlaPolicies(): GroupSlaPolicies {
    return this.resource(GroupSlaPolicies);
  }

  /** Sets of agents that tickets are assigned to. */
  get groups(): Groups {
    return this.resource(Groups);
  }

  /** Incremental exports in general; those of tickets, users, organizations and events are methods of theirs. */
  get incrementalExports(): IncrementalExports {
    return this.resource(IncrementalExports);
  }

  /** Jobs that run in the background. */
  get jobStatuses(): JobStatuses {
    return this.resource(JobStatuses);
  }

  /** The languages that the account speaks. */
  get locales(): Locales {
    return this.resource(Locales);
  }

  /** Changes that agents make to tickets with one click. */
  get macros(): Macros {
    return this.resource(Macros);
  }

  /** What applications use to act for users. */
  get oauth(): Oauth {
    return this.resource(Oauth);
  }

  /** How records are shown to agents. */
  get objectLayouts(): ObjectLayouts {
    return this.resource(ObjectLayouts);
  }

  /** The fields of your own that organizations have. */
  get organizationFields(): OrganizationFields {
    return this.resource(OrganizationFields);
  }

  /** The memberships of users in organizations. */
  get organizationMemberships(): OrganizationMemberships {
    return this.resource(OrganizationMemberships);
  }

  /** The mergers of organizations. */
  get organizationMerges(): OrganizationMerges {
    return this.resource(OrganizationMerges);
  }

  /** Who hears of the tickets of an organization. */
  get organizationSubscriptions(): OrganizationSubscriptions {
    return this.resource(OrganizationSubscriptions);
  }

  /** Companies and other bodies that users belong to. */
  get organizations(): Organizations {
    return this.resource(Organizations);
  }

  /** The problems of the account: tickets that incidents are linked to. */
  get problems(): Problems {
    return this.resource(Problems);
  }

  /** Mobile devices that get push notifications. */
  get pushNotificationDevices(): PushNotificationDevices {
    return this.resource(PushNotificationDevices);
  }

  /** The email addresses that take in requests. */
  get recipientAddresses(): RecipientAddresses {
    return this.resource(RecipientAddresses);
  }

  /** Ways to sign in by systems outside Zendesk. */
  get remoteAuthentications(): RemoteAuthentications {
    return this.resource(RemoteAuthentications);
  }

  /** Tickets as their requesters see them. */
  get requests(): Requests {
    return this.resource(Requests);
  }

  /** Records of many types that are made, changed and deleted together. */
  get resourceCollections(): ResourceCollections {
    return this.resource(ResourceCollections);
  }

  /** What requesters think of the support. */
  get satisfactionRatings(): SatisfactionRatings {
    return this.resource(SatisfactionRatings);
  }

  /** Reasons for a bad rating that requesters can choose. */
  get satisfactionReasons(): SatisfactionReasons {
    return this.resource(SatisfactionReasons);
  }

  /** Searches that agents keep, each their own. */
  get savedSearches(): SavedSearches {
    return this.resource(SavedSearches);
  }

  /** The hours in which the account is open. */
  get schedules(): Schedules {
    return this.resource(Schedules);
  }

  /** Finds tickets, users, organizations and groups. */
  get search(): Search {
    return this.resource(Search);
  }

  /** How the account is protected. */
  get securitySettings(): SecuritySettingsResource {
    return this.resource(SecuritySettingsResource);
  }

  /** Users who are signed in. */
  get sessions(): Sessions {
    return this.resource(Sessions);
  }

  /** Agreements with other accounts, by which tickets are shared. */
  get sharingAgreements(): SharingAgreements {
    return this.resource(SharingAgreements);
  }

  /** Tickets that agents passed over in guided mode. */
  get skips(): Skips {
    return this.resource(Skips);
  }

  /** Times that are promised to requesters. */
  get slaPolicies(): SlaPolicies {
    return this.resource(SlaPolicies);
  }

  /** Messages that were held back: recovering and deleting them. */
  get suspendedTickets(): SuspendedTickets {
    return this.resource(SuspendedTickets);
  }

  /** The tags of the account. */
  get tags(): Tags {
    return this.resource(Tags);
  }

  /** Requests to targets that failed. */
  get targetFailures(): TargetFailures {
    return this.resource(TargetFailures);
  }

  /** Systems outside that triggers and automations can notify. */
  get targets(): Targets {
    return this.resource(Targets);
  }

  /** Templates of the task lists that agents add to tickets. */
  get taskListTemplates(): TaskListTemplates {
    return this.resource(TaskListTemplates);
  }

  /** Lists of things to do, by their ids. */
  get taskLists(): TaskLists {
    return this.resource(TaskLists);
  }

  /** The history of all tickets. */
  get ticketAudits(): TicketAudits {
    return this.resource(TicketAudits);
  }

  /** Content that is kept at hand with tickets. */
  get ticketContentPins(): TicketContentPins {
    return this.resource(TicketContentPins);
  }

  /** What changed in tickets, update by update. */
  get ticketEvents(): TicketEvents {
    return this.resource(TicketEvents);
  }

  /** The fields of tickets: those that Zendesk brings, and your own. */
  get ticketFields(): TicketFields {
    return this.resource(TicketFields);
  }

  /** Which custom statuses the ticket forms offer. */
  get ticketFormStatuses(): TicketFormStatuses {
    return this.resource(TicketFormStatuses);
  }

  /** Selections of ticket fields for different kinds of requests. */
  get ticketForms(): TicketForms {
    return this.resource(TicketForms);
  }

  /** What happened to the metrics of tickets, such as reply times. */
  get ticketMetricEvents(): TicketMetricEvents {
    return this.resource(TicketMetricEvents);
  }

  /** The metrics of all tickets. */
  get ticketMetrics(): TicketMetrics {
    return this.resource(TicketMetrics);
  }

  /** Requests for support: reading, opening, changing, merging and deleting them. */
  get tickets(): Tickets {
    return this.resource(Tickets);
  }

  /** Threads of the forums that the old web portal had. */
  get topics(): Topics {
    return this.resource(Topics);
  }

  /** Headings that triggers are filed under. */
  get triggerCategories(): TriggerCategories {
    return this.resource(TriggerCategories);
  }

  /** Rules that run right after a ticket was made or changed. */
  get triggers(): Triggers {
    return this.resource(Triggers);
  }

  /** The fields of your own that users have. */
  get userFields(): UserFields {
    return this.resource(UserFields);
  }

  /** Lists of users that meet conditions, of accounts that still have them. */
  get userViews(): UserViews {
    return this.resource(UserViews);
  }

  /** End users, agents and admins. */
  get users(): Users {
    return this.resource(Users);
  }

  /** Lists of tickets that meet conditions. */
  get views(): Views {
    return this.resource(Views);
  }

  /** What the agent interface shows with which tickets. */
  get workspaces(): Workspaces {
    return this.resource(Workspaces);
  }

  /** Calls that another telephone system hands to Zendesk. */
  get calls(): PartnerCalls {
    return this.resource(PartnerCalls);
  }

  /** Phone numbers, calls, and how the lines are doing. */
  get talk(): TalkApi {
    return this.resource(TalkApi);
  }

  /** Requests that Zendesk sends to your own servers. */
  get webhooks(): Webhooks {
    return this.resource(Webhooks);
  }

  /** Integrations that run on Zendesk's own servers. */
  get zis(): ZisApi {
    return this.resource(ZisApi);
  }
}
