// From specification by `npm run generate`. Do not edit.
import { type CacheSettings, Client } from '@zents/runtime';
import { Chat } from './chat/chat.ts';
import { HelpCenter } from './help-center/help-center.ts';
import { Nps } from './nps/nps.ts';
import { BrandAgents } from './support/resources/brand-agents.ts';
import { Brands } from './support/resources/brands.ts';
import { ChatFileRedactions } from './support/resources/chat-file-redactions.ts';
import { ChatRedactions } from './support/resources/chat-redactions.ts';
import { CommentRedactions } from './support/resources/comment-redactions.ts';
import { DeletedTickets } from './support/resources/deleted-tickets.ts';
import { DeletedUsers } from './support/resources/deleted-users.ts';
import { EndUsers } from './support/resources/end-users.ts';
import { GroupMemberships } from './support/resources/group-memberships.ts';
import { Groups } from './support/resources/groups.ts';
import { JobStatuses } from './support/resources/job-statuses.ts';
import { OrganizationMemberships } from './support/resources/organization-memberships.ts';
import { OrganizationMerges } from './support/resources/organization-merges.ts';
import { Organizations } from './support/resources/organizations.ts';
import { Problems } from './support/resources/problems.ts';
import { Tags } from './support/resources/tags.ts';
import { TicketAudits } from './support/resources/ticket-audits.ts';
import { TicketMetrics } from './support/resources/ticket-metrics.ts';
import { Tickets } from './support/resources/tickets.ts';
import { Users } from './support/resources/users.ts';
import { Talk } from './talk/talk.ts';
import { Zis } from './zis/zis.ts';

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
    group: { policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
    identity: { policy: 'ttl', maxSize: 2000, ttl: 300_000, from: 'single' },
    organization: { policy: 'ttl', maxSize: 10_000, ttl: 300_000, from: 'lists' },
    ticket: { policy: 'ttl', maxSize: 10_000, ttl: 30_000, from: 'single' },
    user: { policy: 'ttl', maxSize: 10_000, ttl: 300_000, from: 'lists' },
  };

  /** The types of records that a cache can be added for. */
  static override readonly types: readonly string[] = [
    'agent_macro_reference_event attachment audit audit_event brand brand_agent cc_event change_event chat_event',
    'comment comment_event comment_privacy_change_event comment_redaction_event create_event current_user',
    'custom_field deleted_ticket deleted_ticket_actor deleted_user error_event external_event',
    'facebook_comment_event facebook_event group group_membership identity job_result job_status',
    'log_me_in_transcript_event notification_event organization organization_membership organization_merge',
    'push_event satisfaction_rating satisfaction_rating_event tag thumbnail ticket ticket_metric',
    'ticket_sharing_event tweet_event user user_merge voice_comment_event',
  ];

  /** Live chats, their visitors, and the agents who answer. */
  readonly chat: Chat = new Chat(this);

  /** Articles for self-service, and the community of those who ask and answer there. */
  readonly helpCenter: HelpCenter = new HelpCenter(this);

  /** Surveys that ask customers whether they would recommend the account; no longer offered. */
  readonly nps: Nps = new Nps(this);

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

  /** Tickets that were deleted in the last 30 days. */
  readonly deletedTickets: DeletedTickets = new DeletedTickets(this);

  /** Users who were deleted. */
  readonly deletedUsers: DeletedUsers = new DeletedUsers(this);

  /** End users as they see themselves. */
  readonly endUsers: EndUsers = new EndUsers(this);

  /** The memberships of agents in groups. */
  readonly groupMemberships: GroupMemberships = new GroupMemberships(this);

  /** Sets of agents that tickets are assigned to. */
  readonly groups: Groups = new Groups(this);

  /** Jobs that run in the background. */
  readonly jobStatuses: JobStatuses = new JobStatuses(this);

  /** The memberships of users in organizations. */
  readonly organizationMemberships: OrganizationMemberships = new OrganizationMemberships(this);

  /** The mergers of organizations. */
  readonly organizationMerges: OrganizationMerges = new OrganizationMerges(this);

  /** Companies and other bodies that users belong to. */
  readonly organizations: Organizations = new Organizations(this);

  /** The problems of the account: tickets that incidents are linked to. */
  readonly problems: Problems = new Problems(this);

  /** The tags of the account. */
  readonly tags: Tags = new Tags(this);

  /** The history of all tickets. */
  readonly ticketAudits: TicketAudits = new TicketAudits(this);

  /** The metrics of all tickets. */
  readonly ticketMetrics: TicketMetrics = new TicketMetrics(this);

  /** Requests for support: reading, opening, changing, merging and deleting them. */
  readonly tickets: Tickets = new Tickets(this);

  /** End users, agents and admins. */
  readonly users: Users = new Users(this);

  /** Phone numbers, calls, and how the lines are doing. */
  readonly talk: Talk = new Talk(this);

  /** Integrations that run on Zendesk's own servers. */
  readonly zis: Zis = new Zis(this);
}
