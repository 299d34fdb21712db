// From specification by `npm run generate`. Do not edit.
import { type CacheSettings, Client } from '@zents/runtime';
import { ChatApi } from './chat/chat.ts';
import { HelpCenterApi } from './help-center/help-center.ts';
import { JiraLinks } from './jira/resources/jira-links.ts';
import { NpsApi } from './nps/nps.ts';
import { AgentAvailabilities } from './omnichannel/resources/agent-availabilities.ts';
import { Engagements } from './omnichannel/resources/engagements.ts';
import { Activities } from './support/resources/activities.ts';
import { Attachments } from './support/resources/attachments.ts';
import { Automations } from './support/resources/automations.ts';
import { BrandAgents } from './support/resources/brand-agents.ts';
import { Brands } from './support/resources/brands.ts';
import { ChatFileRedactions } from './support/resources/chat-file-redactions.ts';
import { ChatRedactions } from './support/resources/chat-redactions.ts';
import { CommentRedactions } from './support/resources/comment-redactions.ts';
import { CustomRoles } from './support/resources/custom-roles.ts';
import { CustomStatuses } from './support/resources/custom-statuses.ts';
import { DeletedTickets } from './support/resources/deleted-tickets.ts';
import { DeletedUsers } from './support/resources/deleted-users.ts';
import { DynamicContent } from './support/resources/dynamic-content.ts';
import { EndUsers } from './support/resources/end-users.ts';
import { GroupMemberships } from './support/resources/group-memberships.ts';
import { GroupSlaPolicies } from './support/resources/group-sla-policies.ts';
import { Groups } from './support/resources/groups.ts';
import { IncrementalExports } from './support/resources/incremental-exports.ts';
import { JobStatuses } from './support/resources/job-statuses.ts';
import { Locales } from './support/resources/locales.ts';
import { Macros } from './support/resources/macros.ts';
import { OrganizationFields } from './support/resources/organization-fields.ts';
import { OrganizationMemberships } from './support/resources/organization-memberships.ts';
import { OrganizationMerges } from './support/resources/organization-merges.ts';
import { Organizations } from './support/resources/organizations.ts';
import { Problems } from './support/resources/problems.ts';
import { RecipientAddresses } from './support/resources/recipient-addresses.ts';
import { Requests } from './support/resources/requests.ts';
import { SatisfactionRatings } from './support/resources/satisfaction-ratings.ts';
import { SatisfactionReasons } from './support/resources/satisfaction-reasons.ts';
import { Schedules } from './support/resources/schedules.ts';
import { Search } from './support/resources/search.ts';
import { SharingAgreements } from './support/resources/sharing-agreements.ts';
import { Skips } from './support/resources/skips.ts';
import { SlaPolicies } from './support/resources/sla-policies.ts';
import { SuspendedTickets } from './support/resources/suspended-tickets.ts';
import { Tags } from './support/resources/tags.ts';
import { TargetFailures } from './support/resources/target-failures.ts';
import { Targets } from './support/resources/targets.ts';
import { TicketAudits } from './support/resources/ticket-audits.ts';
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
    'activity address agent_availability agent_macro_reference article article_attachment article_comment',
    'article_label attachment audit audit_event author automation available_phone_number brand brand_agent call',
    'call_console_phone_number category cc_event change_event chat chat_account chat_agent chat_conversion',
    'chat_department chat_department_event chat_event chat_goal chat_ip_address chat_offline_message chat_other_ban',
    'chat_search_result chat_session chat_shortcut chat_trigger chat_visitor chat_visitor_ban child_change_event',
    'child_comment_event child_create_event child_event comment comment_event comment_privacy_change_event',
    'comment_redaction_event community_topic content_subscription content_tag create_event current_user',
    'custom_agent_role custom_field custom_field_option custom_status deleted_ticket deleted_ticket_actor',
    'deleted_user digital_line engagement error_event external_event facebook_comment_event facebook_event greeting',
    'greeting_category group group_membership group_sla_policy identity invocation invocation_attempt item ivr',
    'ivr_menu ivr_route job_created_result job_status job_status_result job_updated_result leg line link locale',
    'logmein_transcript_event macro macro_attachment macro_ticket management_permission_group notification_event',
    'organization organization_activity_event organization_field organization_membership organization_merge',
    'partner_call phone_number post post_comment push_event recipient recipient_address request response',
    'restriction satisfaction_rating satisfaction_rating_event satisfaction_reason schedule search_result section',
    'service_catalog_item sharing_agreement skip sla_policy status suspended_ticket tag target target_failure',
    'thumbnail ticket ticket_event ticket_field ticket_form ticket_form_child_field ticket_form_status',
    'ticket_metric ticket_metric_breach_event ticket_metric_event ticket_metric_group_sla_event',
    'ticket_metric_progress_event ticket_metric_sla_event ticket_metric_status_event ticket_sharing_event topic',
    'translation trigger trigger_category trigger_revision tweet_event upload user user_field user_merge',
    'user_segment user_subscription variant view view_column view_order view_summary view_ticket voice_comment',
    'voice_comment_event vote webhook',
  ];

  /** Live chats, their visitors, and the agents who answer. */
  readonly chat: ChatApi = new ChatApi(this);

  /** Articles for self-service, and the community of those who ask and answer there. */
  readonly helpCenter: HelpCenterApi = new HelpCenterApi(this);

  /** Links between tickets and issues of Jira. */
  readonly jiraLinks: JiraLinks = new JiraLinks(this);

  /** Surveys that ask customers whether they would recommend the account; no longer offered. */
  readonly nps: NpsApi = new NpsApi(this);

  /** Whether agents are there, on every channel. */
  readonly agentAvailabilities: AgentAvailabilities = new AgentAvailabilities(this);

  /** How agents work on conversations. */
  readonly engagements: Engagements = new Engagements(this);

  /** What happened lately to tickets of the signed-in agent. */
  readonly activities: Activities = new Activities(this);

  /** Files of comments. They are uploaded first and then attached by their token; `comment.attach(file)` does both. */
  readonly attachments: Attachments = new Attachments(this);

  /** Rules that change tickets when time has passed. */
  readonly automations: Automations = new Automations(this);

  /** The memberships of agents in brands. */
  readonly brandAgents: BrandAgents = new BrandAgents(this);

  /** The faces that the account shows to its customers. */
  readonly brands: Brands = new Brands(this);

  /** Removing files from chats. */
  readonly chatFileRedactions: ChatFileRedactions = new ChatFileRedactions(this);

  /** Removing text from chats. */
  readonly chatRedactions: ChatRedactions = new ChatRedactions(this);

  /** Removing text and files from comments in the agent workspace. */
  readonly commentRedactions: CommentRedactions = new CommentRedactions(this);

  /** Roles of agents, on Enterprise plans. */
  readonly customRoles: CustomRoles = new CustomRoles(this);

  /** Ticket statuses of your own. */
  readonly customStatuses: CustomStatuses = new CustomStatuses(this);

  /** Tickets that were deleted in the last 30 days. */
  readonly deletedTickets: DeletedTickets = new DeletedTickets(this);

  /** Users who were deleted. */
  readonly deletedUsers: DeletedUsers = new DeletedUsers(this);

  /** Texts that each reader sees in their own language. */
  readonly dynamicContent: DynamicContent = new DynamicContent(this);

  /** End users as they see themselves. */
  readonly endUsers: EndUsers = new EndUsers(this);

  /** The memberships of agents in groups. */
  readonly groupMemberships: GroupMemberships = new GroupMemberships(this);

  /** Times in which groups are to be done with their part of a ticket. */
  readonly groupSlaPolicies: GroupSlaPolicies = new GroupSlaPolicies(this);

  /** Sets of agents that tickets are assigned to. */
  readonly groups: Groups = new Groups(this);

  /** Incremental exports in general; those of tickets, users, organizations and events are methods of theirs. */
  readonly incrementalExports: IncrementalExports = new IncrementalExports(this);

  /** Jobs that run in the background. */
  readonly jobStatuses: JobStatuses = new JobStatuses(this);

  /** The languages that the account speaks. */
  readonly locales: Locales = new Locales(this);

  /** Changes that agents make to tickets with one click. */
  readonly macros: Macros = new Macros(this);

  /** The fields of your own that organizations have. */
  readonly organizationFields: OrganizationFields = new OrganizationFields(this);

  /** The memberships of users in organizations. */
  readonly organizationMemberships: OrganizationMemberships = new OrganizationMemberships(this);

  /** The mergers of organizations. */
  readonly organizationMerges: OrganizationMerges = new OrganizationMerges(this);

  /** Companies and other bodies that users belong to. */
  readonly organizations: Organizations = new Organizations(this);

  /** The problems of the account: tickets that incidents are linked to. */
  readonly problems: Problems = new Problems(this);

  /** The email addresses that take in requests. */
  readonly recipientAddresses: RecipientAddresses = new RecipientAddresses(this);

  /** Tickets as their requesters see them. */
  readonly requests: Requests = new Requests(this);

  /** What requesters think of the support. */
  readonly satisfactionRatings: SatisfactionRatings = new SatisfactionRatings(this);

  /** Reasons for a bad rating that requesters can choose. */
  readonly satisfactionReasons: SatisfactionReasons = new SatisfactionReasons(this);

  /** The hours in which the account is open. */
  readonly schedules: Schedules = new Schedules(this);

  /** Finds tickets, users, organizations and groups. */
  readonly search: Search = new Search(this);

  /** Agreements with other accounts, by which tickets are shared. */
  readonly sharingAgreements: SharingAgreements = new SharingAgreements(this);

  /** Tickets that agents passed over in guided mode. */
  readonly skips: Skips = new Skips(this);

  /** Times that are promised to requesters. */
  readonly slaPolicies: SlaPolicies = new SlaPolicies(this);

  /** Messages that were held back: recovering and deleting them. */
  readonly suspendedTickets: SuspendedTickets = new SuspendedTickets(this);

  /** The tags of the account. */
  readonly tags: Tags = new Tags(this);

  /** Requests to targets that failed. */
  readonly targetFailures: TargetFailures = new TargetFailures(this);

  /** Systems outside that triggers and automations can notify. */
  readonly targets: Targets = new Targets(this);

  /** The history of all tickets. */
  readonly ticketAudits: TicketAudits = new TicketAudits(this);

  /** What changed in tickets, update by update. */
  readonly ticketEvents: TicketEvents = new TicketEvents(this);

  /** The fields of tickets: those that Zendesk brings, and your own. */
  readonly ticketFields: TicketFields = new TicketFields(this);

  /** Which custom statuses the ticket forms offer. */
  readonly ticketFormStatuses: TicketFormStatuses = new TicketFormStatuses(this);

  /** Selections of ticket fields for different kinds of requests. */
  readonly ticketForms: TicketForms = new TicketForms(this);

  /** What happened to the metrics of tickets, such as reply times. */
  readonly ticketMetricEvents: TicketMetricEvents = new TicketMetricEvents(this);

  /** The metrics of all tickets. */
  readonly ticketMetrics: TicketMetrics = new TicketMetrics(this);

  /** Requests for support: reading, opening, changing, merging and deleting them. */
  readonly tickets: Tickets = new Tickets(this);

  /** Threads of the forums that the old web portal had. */
  readonly topics: Topics = new Topics(this);

  /** Headings that triggers are filed under. */
  readonly triggerCategories: TriggerCategories = new TriggerCategories(this);

  /** Rules that run right after a ticket was made or changed. */
  readonly triggers: Triggers = new Triggers(this);

  /** The fields of your own that users have. */
  readonly userFields: UserFields = new UserFields(this);

  /** Lists of users that meet conditions, of accounts that still have them. */
  readonly userViews: UserViews = new UserViews(this);

  /** End users, agents and admins. */
  readonly users: Users = new Users(this);

  /** Lists of tickets that meet conditions. */
  readonly views: Views = new Views(this);

  /** Calls that another telephone system hands to Zendesk. */
  readonly calls: PartnerCalls = new PartnerCalls(this);

  /** Phone numbers, calls, and how the lines are doing. */
  readonly talk: TalkApi = new TalkApi(this);

  /** Requests that Zendesk sends to your own servers. */
  readonly webhooks: Webhooks = new Webhooks(this);

  /** Integrations that run on Zendesk's own servers. */
  readonly zis: ZisApi = new ZisApi(this);
}
