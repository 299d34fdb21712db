// From specification/support/resources/tickets.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type ExportCheckpoint,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import { TicketSideConversations } from '../../side-conversations/resources/ticket-side-conversations.ts';
import type { Audit } from '../objects/audit.ts';
import type { Count } from '../objects/count.ts';
import type { Group } from '../objects/group.ts';
import type { ImportedComment, ImportedCommentInput } from '../objects/imported-comment.ts';
import type { JobStatus } from '../objects/job-status.ts';
import type { Organization } from '../objects/organization.ts';
import type { SharingAgreement } from '../objects/sharing-agreement.ts';
import type { TicketForm } from '../objects/ticket-form.ts';
import type { TicketMetric } from '../objects/ticket-metric.ts';
import type { TicketRelated } from '../objects/ticket-related.ts';
import type { Ticket, TicketInput, TicketUpdate } from '../objects/ticket.ts';
import type { User } from '../objects/user.ts';
import type { Via, ViaInput } from '../objects/via.ts';
import { TicketCollaborators } from './ticket-collaborators.ts';
import { TicketComments } from './ticket-comments.ts';
import { TicketConversationLog } from './ticket-conversation-log.ts';
import { TicketEmailCcs } from './ticket-email-ccs.ts';
import { TicketFollowers } from './ticket-followers.ts';
import { TicketGroupSlas } from './ticket-group-slas.ts';
import { TicketIncidents } from './ticket-incidents.ts';
import { TicketSatisfactionRating } from './ticket-satisfaction-rating.ts';
import { TicketSkips } from './ticket-skips.ts';
import { TicketSlas } from './ticket-slas.ts';
import { TicketTags } from './ticket-tags.ts';
import { TicketTaskLists } from './ticket-task-lists.ts';
import { TicketsAudits } from './tickets-audits.ts';
import { TicketsMetricEvents } from './tickets-metric-events.ts';
import { TicketsMetrics } from './tickets-metrics.ts';

export type { Ticket, TicketInput, TicketUpdate } from '../objects/ticket.ts';

/** Query of `tickets.list`. */
export interface ListTicketsQuery {
  /** Only tickets with this key of your own. */
  external_id?: string | undefined;
  /** Whose tickets to list: of agents, of AI agents, or all. Without it, those of agents. */
  support_type_scope?: 'all' | 'agent' | 'ai_agent' | undefined;
  /** Only tickets that were made or changed after this time. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'updated_at' | '-updated_at' | 'id' | '-id' | 'status' | '-status' | undefined;
  /** Order of a list that is paged by offset. */
  sort_by?:
    | 'id'
    | 'subject'
    | 'deleted_at'
    | 'created_at'
    | 'updated_at'
    | 'status'
    | 'requester'
    | 'requester.name'
    | 'group'
    | 'assignee'
    | 'assignee.name'
    | undefined;
  /** Direction of `sort_by`. */
  sort_order?: 'asc' | 'desc' | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'last_audits'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
      )[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `tickets.list` on request. */
export interface ListTicketsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['last_audits']`. */
  last_audits?: Record<string, unknown>[];
  /** Comes with `include: ['metric_sets']`. */
  metric_sets?: TicketMetric[];
  /** Comes with `include: ['sharing_agreements']`. */
  sharing_agreements?: SharingAgreement[];
  /** Comes with `include: ['ticket_forms']`. */
  ticket_forms?: TicketForm[];
}

/** Query of `tickets.get`. */
export interface GetTicketQuery {
  /** Leave out custom fields without a value. */
  reduced_payload_size?: boolean | undefined;
  /** Leave out `fields`, which repeats `custom_fields`. */
  remove_duplicate_fields?: boolean | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'last_audits'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
        | 'metric_events'
        | 'slas'
      )[]
    | undefined;
}

/** What comes along with `tickets.get` on request. */
export interface GetTicketSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['last_audits']`. */
  last_audits?: Record<string, unknown>[];
  /** Comes with `include: ['metric_sets']`. */
  metric_sets?: TicketMetric[];
  /** Comes with `include: ['sharing_agreements']`. */
  sharing_agreements?: SharingAgreement[];
  /** Comes with `include: ['ticket_forms']`. */
  ticket_forms?: TicketForm[];
}

/** Query of `tickets.getMany`. */
export interface GetManyTicketsQuery {
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'last_audits'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
      )[]
    | undefined;
}

/** Query of `tickets.create`. */
export interface CreateTicketQuery {
  /** What comes along in the same answer. */
  include?: readonly ('users' | 'groups' | 'organizations')[] | undefined;
}

/** What comes along with `tickets.create` on request. */
export interface CreateTicketSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
}

/** Query of `tickets.recent`. */
export interface RecentTicketsQuery {
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'last_audits'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
      )[]
    | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** What comes along with `tickets.recent` on request. */
export interface RecentTicketsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['last_audits']`. */
  last_audits?: Record<string, unknown>[];
  /** Comes with `include: ['metric_sets']`. */
  metric_sets?: TicketMetric[];
  /** Comes with `include: ['sharing_agreements']`. */
  sharing_agreements?: SharingAgreement[];
  /** Comes with `include: ['ticket_forms']`. */
  ticket_forms?: TicketForm[];
}

/** Query of `tickets.autocomplete`. */
export interface AutocompleteTicketsQuery {
  /** What the subject begins with. */
  name?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `tickets.merge`. */
export interface MergeTicketBody {
  /** The tickets to merge into this one. */
  ids: readonly (Id | Ticket)[];
  /** Comment to add to this ticket. */
  target_comment?: string | undefined;
  /** Comment to add to the others. */
  source_comment?: string | undefined;
  /** Whether the requester of this ticket sees its comment. Without it, no. */
  target_comment_is_public?: boolean | undefined;
  /** Whether the requesters of the others see theirs. Without it, no. */
  source_comment_is_public?: boolean | undefined;
}

/** Query of `tickets.import`. */
export interface ImportTicketQuery {
  /** Put a closed ticket into the archive at once. */
  archive_immediately?: boolean | undefined;
}

/** What `tickets.import` takes of a Ticket. */
export interface ImportTicketInput extends TicketInput {
  /** How the ticket came in. */
  via?: Via | ViaInput | null | undefined;
  /** When the ticket was made. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
  /** When the ticket last changed. */
  updated_at?: string | Date | undefined;
  /** In place of `updated_at`. */
  updated?: Date | undefined;
  /** When the ticket was solved. Only an import takes it; `metrics` tell it of every ticket. */
  solved_at?: string | Date | undefined;
  /** In place of `solved_at`. */
  solved?: Date | undefined;
  /** The whole conversation. Only an import takes it; `tickets.comments` reads it. */
  comments?: readonly (ImportedComment | ImportedCommentInput)[] | undefined;
}

/** Query of `tickets.incremental`. */
export interface IncrementalTicketsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Whose tickets: of agents, of AI agents, or all. Without it, those of agents. */
  support_type_scope?: 'all' | 'agent' | 'ai_agent' | undefined;
  /** Leave out deleted tickets, which otherwise come with the status `deleted`. */
  exclude_deleted?: boolean | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
      )[]
    | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** What comes along with `tickets.incremental` on request. */
export interface IncrementalTicketsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['metric_sets']`. */
  metric_sets?: TicketMetric[];
  /** Comes with `include: ['sharing_agreements']`. */
  sharing_agreements?: unknown[];
  /** Comes with `include: ['ticket_forms']`. */
  ticket_forms?: unknown[];
}

/** Query of `tickets.incrementalByTime`. */
export interface IncrementalByTimeTicketsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Whose tickets: of agents, of AI agents, or all. Without it, those of agents. */
  support_type_scope?: 'all' | 'agent' | 'ai_agent' | undefined;
  /** Leave out deleted tickets, which otherwise come with the status `deleted`. */
  exclude_deleted?: boolean | undefined;
  /** What comes along in the same answer. */
  include?:
    | readonly (
        | 'users'
        | 'groups'
        | 'organizations'
        | 'metric_sets'
        | 'sharing_agreements'
        | 'ticket_forms'
        | 'dates'
        | 'comment_count'
        | 'incident_counts'
      )[]
    | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/** What comes along with `tickets.incrementalByTime` on request. */
export interface IncrementalByTimeTicketsSideloads {
  /** Comes with `include: ['users']`. */
  users?: User[];
  /** Comes with `include: ['groups']`. */
  groups?: Group[];
  /** Comes with `include: ['organizations']`. */
  organizations?: Organization[];
  /** Comes with `include: ['metric_sets']`. */
  metric_sets?: TicketMetric[];
  /** Comes with `include: ['sharing_agreements']`. */
  sharing_agreements?: unknown[];
  /** Comes with `include: ['ticket_forms']`. */
  ticket_forms?: unknown[];
}

/**
 * Requests for support: reading, opening, changing, merging and deleting them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class Tickets extends Resource {
  /** What agents talk about beside a ticket, with people outside it. The account needs the add-on Collaboration. */
  readonly sideConversations: TicketSideConversations = new TicketSideConversations(this.client);

  /** The people in copy of a ticket. */
  readonly collaborators: TicketCollaborators = new TicketCollaborators(this.client);

  /** The conversation of a ticket. */
  readonly comments: TicketComments = new TicketComments(this.client);

  /** Everything that was said about a ticket, by comment and by messaging. */
  readonly conversationLog: TicketConversationLog = new TicketConversationLog(this.client);

  /** The people who get copies of the emails of a ticket. */
  readonly emailCcs: TicketEmailCcs = new TicketEmailCcs(this.client);

  /** The agents who follow a ticket. */
  readonly followers: TicketFollowers = new TicketFollowers(this.client);

  /** What group SLA policies promise for a ticket. */
  readonly groupSlas: TicketGroupSlas = new TicketGroupSlas(this.client);

  /** The incidents of a problem. */
  readonly incidents: TicketIncidents = new TicketIncidents(this.client);

  /** The rating of a ticket. */
  readonly satisfactionRating: TicketSatisfactionRating = new TicketSatisfactionRating(this.client);

  /** The skips of a ticket. */
  readonly skips: TicketSkips = new TicketSkips(this.client);

  /** What SLA policies promise for a ticket. */
  readonly slas: TicketSlas = new TicketSlas(this.client);

  /** The tags of a ticket. */
  readonly tags: TicketTags = new TicketTags(this.client);

  /** The task lists of a ticket. */
  readonly taskLists: TicketTaskLists = new TicketTaskLists(this.client);

  /** The history of a ticket. */
  readonly audits: TicketsAudits = new TicketsAudits(this.client);

  /** What happened to the metrics of a ticket. */
  readonly metricEvents: TicketsMetricEvents = new TicketsMetricEvents(this.client);

  /** The metrics of one ticket. */
  readonly metrics: TicketsMetrics = new TicketsMetrics(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/tickets.ts');
  }

  /**
   * Lists the tickets of the account.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   * Excludes archived tickets. The search and the incremental export have them. Limit: 50 a minute beyond page 500.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.tickets.list()) console.log(ticket.subject);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-tickets
   */
  list(query: ListTicketsQuery = {}, options: RequestOptions = {}): Paginator<Ticket, ListTicketsSideloads> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a ticket.
   *
   * Its comments are read by `tickets.comments`.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const ticket = await zendesk.tickets.get(35436);
   * console.log(ticket.subject, (await ticket.requester)?.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#show-ticket
   */
  get(
    ticket: Id | Ticket,
    query: GetTicketQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Ticket, GetTicketSideloads> {
    return this.call('get', { path: [ticket], query, options });
  }

  /**
   * Gets many tickets by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const [first, second] = await zendesk.tickets.getMany([35436, 35437]);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#show-multiple-tickets
   */
  getMany(
    ids: Many<Id | Ticket>,
    query: GetManyTicketsQuery = {},
    options: RequestOptions = {},
  ): ApiCall<(Ticket | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Opens a ticket.
   *
   * The answer holds the ticket and the audit of its making. A repetition after a lost answer makes no second ticket.
   *
   * Allowed for: Agents. A repetition after a broken connection carries the same Idempotency-Key.
   *
   * Zendesk recognises a repeated request for two hours.
   *
   * State `comment.public`, since what is assumed otherwise depends on the account.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { ticket, audit } = await zendesk.tickets.create({
   *   subject: 'Printer on fire',
   *   comment: { body: 'Smoke comes out of the paper tray.', public: true },
   *   requester: { name: 'Ada', email: 'ada@example.com' },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#create-ticket
   */
  create(
    ticket: TicketInput | Ticket,
    query?: CreateTicketQuery,
    options?: RequestOptions,
  ): ApiCall<{ ticket: Ticket; audit: Audit }, CreateTicketSideloads>;
  /**
   * Opens up to 100 tickets in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#create-many-tickets
   */
  create(tickets: Many<TicketInput | Ticket>, query?: CreateTicketQuery, options?: RequestOptions): ApiCall<JobStatus>;
  create(ticket: unknown, query: CreateTicketQuery = {}, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { body: ticket, query, options });
  }

  /**
   * Opens tickets in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * A row whose answer was lost is looked for by its `external_id`: state one that no other row has.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#create-many-tickets
   */
  createMany(
    tickets: Many<TicketInput | Ticket>,
    options: BulkOptions = {},
  ): BulkRun<TicketInput | Ticket, JobStatus, Ticket> {
    return this.bulk(['create', 'createMany'], { rows: tickets }, options);
  }

  /**
   * Changes a ticket, or adds a comment to it.
   *
   * Only what is stated is changed. A closed ticket cannot be changed.
   *
   * Allowed for: Agents. Limit: 100 a minute; 30 in 10 minutes for one user and ticket. Not repeated after a broken
   * connection if it carries `comment`, `voice_comment`, `tpe_voice_comment` or `safe_update`.
   *
   * Tags and collaborators that are stated replace those that are set.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @throws {ConflictError} With `ifUnchanged`, if somebody else changed the record meanwhile.
   *
   * @example
   * ```ts
   * const { ticket } = await zendesk.tickets.update(35436, {
   *   status: 'solved',
   *   comment: { body: 'Put out.', public: true },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-ticket
   */
  update(
    ticket: Id | Ticket,
    changes: TicketUpdate,
    options?: RequestOptions,
  ): ApiCall<{ ticket: Ticket; audit: Audit }>;
  /**
   * Changes a ticket, or adds a comment to it. Sends what changed of the record, which afterwards is as the answer
   * says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @throws {ConflictError} With `ifUnchanged`, if somebody else changed the record meanwhile.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-ticket
   */
  update(ticket: Ticket, changes?: undefined, options?: RequestOptions): ApiCall<{ ticket: Ticket; audit: Audit }>;
  /**
   * Changes up to 100 tickets in a job, each in its own way.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-many-tickets
   */
  update(
    tickets: Many<(TicketUpdate & { id: Id }) | Ticket>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  /**
   * Makes the same change to up to 100 tickets in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-many-tickets
   */
  update(tickets: Many<Id | Ticket>, changes: TicketUpdate, options?: RequestOptions): ApiCall<JobStatus>;
  update(ticket: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('update', ['updateMany', 'updateManySame'], { path: [ticket], body: changes, options });
  }

  /**
   * Changes tickets in jobs, each in its own way.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-many-tickets
   */
  updateMany(
    tickets: Many<(TicketUpdate & { id: Id }) | Ticket>,
    options: BulkOptions = {},
  ): BulkRun<(TicketUpdate & { id: Id }) | Ticket, JobStatus> {
    return this.bulk(['update', 'updateMany'], { rows: tickets }, options);
  }

  /**
   * Makes the same change to tickets in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#update-many-tickets
   */
  updateManySame(
    tickets: Many<Id | Ticket>,
    changes: TicketUpdate,
    options: BulkOptions = {},
  ): BulkRun<Id | Ticket, JobStatus> {
    return this.bulk(['update', 'updateManySame'], { rows: tickets, change: changes }, options);
  }

  /**
   * Deletes a ticket; it can be restored for 30 days.
   *
   * Allowed for: Admins, Agents with permission to delete tickets. Limit: 400 a minute.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * await zendesk.tickets.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#delete-ticket
   */
  delete(ticket: Id | Ticket, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes up to 100 tickets in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#bulk-delete-tickets
   */
  delete(tickets: Many<Id | Ticket>, options?: RequestOptions): ApiCall<JobStatus>;
  delete(ticket: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [ticket], options });
  }

  /**
   * Deletes tickets in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#bulk-delete-tickets
   */
  deleteMany(tickets: Many<Id | Ticket>, options: BulkOptions = {}): BulkRun<Id | Ticket, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: tickets }, options);
  }

  /**
   * Counts the tickets of the account.
   *
   * Allowed for: Agents.
   *
   * The number is refreshed once a day where it is over 100,000.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { value } = await zendesk.tickets.count();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#count-tickets
   */
  count(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Count> {
    return this.call('count', { query, options });
  }

  /**
   * Lists the tickets that the signed-in agent looked at of late.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const tickets = await zendesk.tickets.recent().toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#list-recent-tickets
   */
  recent(query: RecentTicketsQuery = {}, options: RequestOptions = {}): Paginator<Ticket, RecentTicketsSideloads> {
    return this.paginate('recent', { query, options });
  }

  /**
   * Lists tickets whose subject begins with a text.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * Zendesk does not document this operation yet: its parameters and its answer may differ.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.tickets.autocomplete()) console.log(ticket);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
   */
  autocomplete(query: AutocompleteTicketsQuery = {}, options: RequestOptions = {}): Paginator<Ticket> {
    return this.paginate('autocomplete', { query, options });
  }

  /**
   * Tells what hangs together with a ticket: incidents, follow-ups, Jira issues.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * const { incidents } = await zendesk.tickets.related(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#ticket-related-information
   */
  related(
    ticket: Id | Ticket,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TicketRelated> {
    return this.call('related', { path: [ticket], query, options });
  }

  /**
   * Merges other tickets into this one, in a job.
   *
   * The other tickets are closed with a comment that names this one. This cannot be undone.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.tickets.merge(35436, { ids: [35437], target_comment: 'Merged 35437 into this one.' });
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#merge-tickets-into-target-ticket
   */
  merge(ticket: Id | Ticket, body: MergeTicketBody, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('merge', { path: [ticket], body, options });
  }

  /**
   * Marks a ticket as spam and suspends its requester.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ticket.
   *
   * @example
   * ```ts
   * await zendesk.tickets.markAsSpam(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#mark-ticket-as-spam-and-suspend-requester
   */
  markAsSpam(ticket: Id | Ticket, options?: RequestOptions): ApiCall<void>;
  /**
   * Marks up to 100 tickets as spam in a job, and suspends their requesters.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#bulk-mark-tickets-as-spam
   */
  markAsSpam(tickets: Many<Id | Ticket>, options?: RequestOptions): ApiCall<JobStatus>;
  markAsSpam(ticket: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('markAsSpam', 'markManyAsSpam', { path: [ticket], options });
  }

  /**
   * Marks tickets as spam in jobs, and suspends their requesters.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#bulk-mark-tickets-as-spam
   */
  markManyAsSpam(tickets: Many<Id | Ticket>, options: BulkOptions = {}): BulkRun<Id | Ticket, JobStatus> {
    return this.bulk(['markAsSpam', 'markManyAsSpam'], { rows: tickets }, options);
  }

  /**
   * Imports a ticket with its history.
   *
   * Takes the times of a ticket and its whole conversation. No trigger runs and nobody is notified. A repetition would
   * make a second ticket.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const ticket = await zendesk.tickets.import({
   *   subject: 'Printer on fire',
   *   requester_id: 1159307768,
   *   created_at: '2012-06-20T10:29:32Z',
   *   status: 'closed',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_import/#ticket-import
   */
  import(ticket: ImportTicketInput | Ticket, query?: ImportTicketQuery, options?: RequestOptions): ApiCall<Ticket>;
  /**
   * Imports up to 100 tickets with their history in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_import/#ticket-bulk-import
   */
  import(
    tickets: Many<ImportTicketInput | Ticket>,
    query?: ImportTicketQuery,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  import(ticket: unknown, query: ImportTicketQuery = {}, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('import', 'importMany', { body: ticket, query, options });
  }

  /**
   * Imports tickets with their history in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * A row whose answer was lost is looked for by its `external_id`: state one that no other row has.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_import/#ticket-bulk-import
   */
  importMany(
    tickets: Many<ImportTicketInput | Ticket>,
    options: BulkOptions & { query?: ImportTicketQuery } = {},
  ): BulkRun<ImportTicketInput | Ticket, JobStatus, Ticket> {
    return this.bulk(['import', 'importMany'], { rows: tickets }, options);
  }

  /**
   * Gets the ticket of a messaging conversation.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such conversation.
   *
   * @example
   * ```ts
   * const ticket = await zendesk.tickets.getByMessagingConversation('conversation id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#show-ticket-by-messaging-conversation-id
   */
  getByMessagingConversation(
    conversationId: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Ticket> {
    return this.call('getByMessagingConversation', { path: [conversationId], query, options });
  }

  /**
   * Exports all tickets that changed since a time, archived and deleted ones too.
   *
   * What counts is `generated_timestamp`, which changes by the system, too; `updated_at` may be earlier than the start.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.tickets.incremental({ start_time: new Date('2026-01-01') });
   * for await (const ticket of exported) console.log(ticket.id, ticket.status);
   * const { checkpoint } = exported; // JSON; incremental({ from: checkpoint }) goes on there
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-ticket-export-cursor-based
   */
  incremental(
    query: IncrementalTicketsQuery,
    options: RequestOptions = {},
  ): IncrementalExport<Ticket, IncrementalTicketsSideloads> {
    return this.paginateExport('incremental', { query, options });
  }

  /**
   * Exports all tickets that changed since a time, paged by time.
   *
   * Zendesk advises `incremental`, which is paged by cursor and keeps an even pace.
   *
   * Allowed for: Admins. Comes in pages of up to 1000 records, none of them twice. `incrementalByTime({ from:
   * exported.checkpoint })` goes on where it stopped. What happened in the last minute is not in it yet: the next
   * export has that. Limit: 10 a minute for all incremental exports together, 30 with the High Volume add-on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ticket of zendesk.tickets.incrementalByTime({ start_time: 1780272000 })) console.log(ticket.id);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-ticket-export-time-based
   */
  incrementalByTime(
    query: IncrementalByTimeTicketsQuery,
    options: RequestOptions = {},
  ): IncrementalExport<Ticket, IncrementalByTimeTicketsSideloads> {
    return this.paginateExport('incrementalByTime', { query, options });
  }
}
