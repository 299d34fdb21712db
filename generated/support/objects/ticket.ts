// From specification/support/objects/ticket.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import {
  brandLink,
  customStatusLink,
  groupLink,
  macroLink,
  organizationLink,
  sharingAgreementLink,
  suspendedTicketLink,
  ticketFormLink,
  ticketLink,
  topicLink,
  userLink,
} from '../links.ts';
import type { Brand } from './brand.ts';
import { Collaborator, type CollaboratorInput } from './collaborator.ts';
import { Comment, type CommentInput } from './comment.ts';
import type { CurrentUser } from './current-user.ts';
import { CustomField, type CustomFieldInput } from './custom-field.ts';
import type { CustomStatus } from './custom-status.ts';
import { Follower, type FollowerInput } from './follower.ts';
import type { Group } from './group.ts';
import { ImportedComment } from './imported-comment.ts';
import type { Organization } from './organization.ts';
import { SatisfactionRating } from './satisfaction-rating.ts';
import type { SharingAgreement } from './sharing-agreement.ts';
import type { TicketForm } from './ticket-form.ts';
import { TicketMetric } from './ticket-metric.ts';
import type { Topic } from './topic.ts';
import { User, type UserInput } from './user.ts';
import { Via } from './via.ts';

/** The values of `status` that a request may state. */
export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** The values of `type` that a request may state. */
export type TicketType = 'problem' | 'incident' | 'question' | 'task';

/** The values of `priority` that a request may state. */
export type TicketPriority = 'urgent' | 'high' | 'normal' | 'low';

/** What a request may state of a Ticket. */
export interface TicketInput {
  /** Your own key for the ticket. Several tickets may share one. */
  external_id?: string | null | undefined;
  /** The subject line. Placeholders of dynamic content are filled in. */
  subject?: string | null | undefined;
  /** The subject line with its placeholders. In a request it wins over `subject`. */
  raw_subject?: string | null | undefined;
  /** Text of the first comment. To open a ticket, state `comment` instead. Only when the record is made. */
  description?: string | null | undefined;
  /**
   * Where the ticket stands in its life. With custom statuses, the category of the custom one. Exports say `deleted` of
   * tickets in the trash.
   */
  status?: TicketStatus | undefined;
  /** The custom status, where the account uses them. */
  custom_status_id?: Id | null | undefined;
  /** In place of `custom_status_id`: a record, or its id. */
  custom_status?: CustomStatus | Id | null | undefined;
  /** What kind of request it is. Only an incident can have a `problem_id`, only a task a `due_at`. */
  type?: TicketType | null | undefined;
  /** How urgent it is. */
  priority?: TicketPriority | null | undefined;
  /** The person who asks for support. */
  requester_id?: Id | null | undefined;
  /** In place of `requester_id`: a record, or its id. */
  requester?: User | CurrentUser | Id | UserInput | null | undefined;
  /**
   * The person who opened the ticket, and the author of its first comment: the requester, or an agent in their name.
   */
  submitter_id?: Id | null | undefined;
  /** In place of `submitter_id`: a record, or its id. */
  submitter?: User | CurrentUser | Id | null | undefined;
  /** The agent who works on the ticket. */
  assignee_id?: Id | null | undefined;
  /** In place of `assignee_id`: a record, or its id. */
  assignee?: User | CurrentUser | Id | null | undefined;
  /** The group that is responsible. */
  group_id?: Id | null | undefined;
  /** In place of `group_id`: a record, or its id. */
  group?: Group | Id | null | undefined;
  /** The organization of the requester. Only one that the requester is a member of can be stated. */
  organization_id?: Id | null | undefined;
  /** In place of `organization_id`: a record, or its id. */
  organization?: Organization | Id | null | undefined;
  /** The brand that the request came in through. */
  brand_id?: Id | null | undefined;
  /** In place of `brand_id`: a record, or its id. */
  brand?: Brand | Id | null | undefined;
  /** The form that shows the ticket. */
  ticket_form_id?: Id | null | undefined;
  /** In place of `ticket_form_id`: a record, or its id. */
  ticket_form?: TicketForm | Id | null | undefined;
  /** The problem that this incident is linked to. */
  problem_id?: Id | null | undefined;
  /** In place of `problem_id`: a record, or its id. */
  problem?: Ticket | Id | null | undefined;
  /** People in copy. Stating them replaces those who are. `collaborators` takes emails and `{ name, email }`, too. */
  collaborator_ids?: readonly Id[] | undefined;
  /** In place of `collaborator_ids`: records, or their ids. */
  collaborators?: readonly (User | CurrentUser | Id | Collaborator | CollaboratorInput)[] | undefined;
  /** The tags. Stating them replaces those that are set. */
  tags?: readonly string[] | undefined;
  /** Tags to add to those that are set. Zendesk documents it for updates of many tickets. */
  additional_tags?: readonly string[] | undefined;
  /** Tags to take away from those that are set. Zendesk documents it for updates of many tickets. */
  remove_tags?: readonly string[] | undefined;
  /**
   * Values of the custom fields. An update sends only the fields that differ, so that it does not undo the changes of
   * others.
   */
  custom_fields?: readonly (CustomField | CustomFieldInput)[] | undefined;
  /** When a task is due. */
  due_at?: string | Date | null | undefined;
  /** In place of `due_at`. */
  due?: Date | null | undefined;
  /** The support address that the request was sent to; replies are sent from it. */
  recipient?: string | null | undefined;
  /** Sharing agreements of the ticket. Stating them replaces those that are set. */
  sharing_agreement_ids?: readonly Id[] | undefined;
  /** In place of `sharing_agreement_ids`: records, or their ids. */
  sharing_agreements?: readonly (SharingAgreement | Id)[] | undefined;
  /** The topic of the old web portal that the ticket came from. */
  forum_topic_id?: Id | null | undefined;
  /** In place of `forum_topic_id`: a record, or its id. */
  forum_topic?: Topic | Id | null | undefined;
  /** A comment to add. State `public`: what is assumed otherwise depends on the history of the ticket. */
  comment?: Comment | CommentInput | undefined;
  /** People to put in copy beside those who are, by id, by email, or as `{ name, email }`. */
  additional_collaborators?: readonly unknown[] | undefined;
  /** Agents who begin or cease to follow the ticket. */
  followers?: readonly (Follower | FollowerInput)[] | undefined;
  /** People who are put into or taken from the copies of emails. */
  email_ccs?: readonly (Follower | FollowerInput)[] | undefined;
  /** The assignee by email, in place of `assignee_id`. */
  assignee_email?: string | undefined;
  /** The closed ticket that the new one follows up. */
  via_followup_source_id?: Id | undefined;
  /** Code of the channel that the ticket came in through. */
  via_id?: number | undefined;
  /** A macro to record in the audit. */
  macro_id?: Id | undefined;
  /** Macros to record in the audit. */
  macro_ids?: readonly Id[] | undefined;
  /** Your own data for the audit; it is read back in `metadata.custom` there. */
  metadata?: Record<string, unknown> | undefined;
  /** What is known of the client that makes the change. */
  system_metadata?: Record<string, unknown> | undefined;
  /** Skills that the ticket needs, by their ids. */
  attribute_value_ids?: readonly string[] | undefined;
  /** A comment that is a phone call of Talk. */
  voice_comment?: Record<string, unknown> | undefined;
  /** A comment that is a phone call of a Talk partner. */
  tpe_voice_comment?: Record<string, unknown> | undefined;
  /** The contextual workspace that the change was made in. */
  tde_workspace?: Record<string, unknown> | undefined;
  /** The suspended ticket that is recovered. */
  suspended_ticket_id?: Id | undefined;
  /** Why that ticket had been suspended. */
  suspension_type_id?: number | undefined;
  /** Zendesk resource name of what the ticket originates from. */
  origin_zrn?: string | undefined;
  /** Refuse the update if the ticket changed after `updated_stamp`. `ifUnchanged` states both. */
  safe_update?: boolean | undefined;
  /** The `updated_at` that the update was made from. */
  updated_stamp?: string | Date | undefined;
}

/** What a request may state that changes a Ticket. */
export type TicketUpdate = Omit<TicketInput, 'description'>;

/**
 * A request for support, with its status, its people and its conversation.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class Ticket extends Model<TicketInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Ticket',
      deletedWhen: { status: 'deleted' },
      cache: { name: 'ticket', policy: 'ttl', maxSize: 10_000, ttl: 30_000, from: 'single' },
      resource: () => import('../resources/tickets.ts').then((module) => module.Tickets),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        external_id: { type: 'string', nullable: true },
        subject: { type: 'string', nullable: true },
        raw_subject: { type: 'string', nullable: true },
        description: { type: 'string', access: 'create', nullable: true },
        status: {
          type: 'string',
          values: ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
          onlyAnswered: ['deleted'],
        },
        custom_status_id: { type: 'integer', nullable: true, references: customStatusLink, accessor: 'custom_status' },
        type: { type: 'string', nullable: true, values: ['problem', 'incident', 'question', 'task'] },
        priority: { type: 'string', nullable: true, values: ['urgent', 'high', 'normal', 'low'] },
        requester_id: {
          type: 'integer',
          nullable: true,
          references: userLink,
          accessor: 'requester',
          inline: 'requester',
        },
        submitter_id: { type: 'integer', nullable: true, references: userLink, accessor: 'submitter' },
        assignee_id: { type: 'integer', nullable: true, references: userLink, accessor: 'assignee' },
        group_id: { type: 'integer', nullable: true, references: groupLink, accessor: 'group' },
        organization_id: { type: 'integer', nullable: true, references: organizationLink, accessor: 'organization' },
        brand_id: { type: 'integer', nullable: true, references: brandLink, accessor: 'brand' },
        ticket_form_id: { type: 'integer', nullable: true, references: ticketFormLink, accessor: 'ticket_form' },
        problem_id: { type: 'integer', nullable: true, references: ticketLink, accessor: 'problem' },
        has_incidents: { type: 'boolean', access: 'read' },
        followup_ids: { type: 'integer[]', access: 'read', references: ticketLink, accessor: 'followups' },
        collaborator_ids: {
          type: 'integer[]',
          references: userLink,
          accessor: 'collaborators',
          inline: 'collaborators',
        },
        follower_ids: { type: 'integer[]', access: 'read', references: userLink, accessor: 'follower_users' },
        email_cc_ids: { type: 'integer[]', access: 'read', references: userLink, accessor: 'email_cc_users' },
        tags: 'string[]',
        additional_tags: { type: 'string[]', access: 'write' },
        remove_tags: { type: 'string[]', access: 'write' },
        custom_fields: { model: () => CustomField, list: true, update: 'mergeById' },
        fields: { model: () => CustomField, list: true, access: 'read' },
        due_at: { type: 'timestamp', nullable: true, accessor: 'due' },
        recipient: { type: 'string', nullable: true },
        is_public: { type: 'boolean', access: 'read' },
        from_messaging_channel: { type: 'boolean', access: 'read' },
        allow_attachments: { type: 'boolean', access: 'read' },
        allow_channelback: { type: 'boolean', access: 'read' },
        via: { model: () => Via, access: 'read', nullable: true },
        satisfaction_rating: { model: () => SatisfactionRating, access: 'read', nullable: true },
        satisfaction_probability: { type: 'number', access: 'read', nullable: true },
        sharing_agreement_ids: {
          type: 'integer[]',
          references: sharingAgreementLink,
          accessor: 'sharing_agreements',
          inline: 'sharing_agreements',
        },
        forum_topic_id: { type: 'integer', nullable: true, references: topicLink, accessor: 'forum_topic' },
        encoded_id: { type: 'string', access: 'read', nullable: true },
        generated_timestamp: { type: 'unixTime', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        comment: { model: () => Comment, access: 'write' },
        requester: { model: () => User, access: 'write' },
        collaborators: { type: 'any', model: () => Collaborator, list: true, access: 'write' },
        additional_collaborators: { type: 'any[]', access: 'write' },
        followers: { model: () => Follower, list: true, access: 'write' },
        email_ccs: { model: () => Follower, list: true, access: 'write' },
        assignee_email: { type: 'string', access: 'write' },
        via_followup_source_id: { type: 'integer', access: 'write', references: ticketLink },
        via_id: { type: 'integer', access: 'write' },
        macro_id: { type: 'integer', access: 'write', references: macroLink },
        macro_ids: { type: 'integer[]', access: 'write', references: macroLink },
        metadata: { type: 'object', access: 'write' },
        system_metadata: { type: 'object', access: 'write' },
        attribute_value_ids: { type: 'string[]', access: 'write' },
        sharing_agreements: { type: 'any', access: 'write' },
        voice_comment: { type: 'object', access: 'write' },
        tpe_voice_comment: { type: 'object', access: 'write' },
        tde_workspace: { type: 'object', access: 'write' },
        suspended_ticket_id: { type: 'integer', access: 'write', references: suspendedTicketLink },
        suspension_type_id: { type: 'integer', access: 'write' },
        origin_zrn: { type: 'string', access: 'write' },
        safe_update: { type: 'boolean', access: 'write' },
        updated_stamp: { type: 'timestamp', access: 'write' },
        solved_at: { type: 'timestamp', access: 'read', accessor: 'solved' },
        comments: { model: () => ImportedComment, list: true, access: 'read' },
        metric_set: { model: () => TicketMetric, access: 'read', nullable: true },
        comment_count: { type: 'integer', access: 'read', nullable: true },
        incident_count: { type: 'integer', access: 'read', nullable: true },
        dates: { type: 'object', access: 'read', nullable: true },
        slas: { type: 'object', access: 'read', nullable: true },
        metric_events: { type: 'object', access: 'read', nullable: true },
        result_type: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface Ticket {
  /** Assigned by Zendesk when the ticket is made. Read-only. */
  readonly id: number;
  /** Address of the ticket in the API. Read-only. */
  readonly url: string;
  /** Your own key for the ticket. Several tickets may share one. */
  external_id: string | null;
  /** The subject line. Placeholders of dynamic content are filled in. */
  subject: string | null;
  /** The subject line with its placeholders. In a request it wins over `subject`. */
  raw_subject: string | null;
  /**
   * Text of the first comment. To open a ticket, state `comment` instead. Can only be stated when the record is made.
   */
  description: string | null;
  /**
   * Where the ticket stands in its life. With custom statuses, the category of the custom one. Exports say `deleted` of
   * tickets in the trash.
   */
  status: TicketStatus | 'deleted' | OpenString;
  /** The custom status, where the account uses them. */
  custom_status_id: number | null;
  /**
   * The custom status, where the account uses them. Loaded when awaited: all records of the type at once, one time.
   * Null where there is none.
   */
  get custom_status(): Promise<CustomStatus | null>;
  set custom_status(value: CustomStatus | Id | null);
  /** What kind of request it is. Only an incident can have a `problem_id`, only a task a `due_at`. */
  type: TicketType | OpenString | null;
  /** How urgent it is. */
  priority: TicketPriority | OpenString | null;
  /** The person who asks for support. */
  requester_id: number | null;
  /**
   * The person who asks for support. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get requester(): Promise<User | null>;
  set requester(value: User | CurrentUser | Id | UserInput | null);
  /**
   * The person who opened the ticket, and the author of its first comment: the requester, or an agent in their name.
   */
  submitter_id: number | null;
  /**
   * The person who opened the ticket, and the author of its first comment: the requester, or an agent in their name.
   * Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is none.
   */
  get submitter(): Promise<User | null>;
  set submitter(value: User | CurrentUser | Id | null);
  /** The agent who works on the ticket. */
  assignee_id: number | null;
  /**
   * The agent who works on the ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get assignee(): Promise<User | null>;
  set assignee(value: User | CurrentUser | Id | null);
  /** The group that is responsible. */
  group_id: number | null;
  /**
   * The group that is responsible. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get group(): Promise<Group | null>;
  set group(value: Group | Id | null);
  /** The organization of the requester. Only one that the requester is a member of can be stated. */
  organization_id: number | null;
  /**
   * The organization of the requester. Only one that the requester is a member of can be stated. Loaded when awaited:
   * for all records of a page at once, in batches of up to 100. Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  set organization(value: Organization | Id | null);
  /** The brand that the request came in through. */
  brand_id: number | null;
  /**
   * The brand that the request came in through. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get brand(): Promise<Brand | null>;
  set brand(value: Brand | Id | null);
  /** The form that shows the ticket. */
  ticket_form_id: number | null;
  /**
   * The form that shows the ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get ticket_form(): Promise<TicketForm | null>;
  set ticket_form(value: TicketForm | Id | null);
  /** The problem that this incident is linked to. */
  problem_id: number | null;
  /**
   * The problem that this incident is linked to. Loaded when awaited: for all records of a page at once, in batches of
   * up to 100. Null where there is none.
   */
  get problem(): Promise<Ticket | null>;
  set problem(value: Ticket | Id | null);
  /** Whether the ticket is a problem with incidents linked to it. Read-only. */
  readonly has_incidents: boolean;
  /** Tickets that were opened as follow-ups of this closed one. Read-only. */
  readonly followup_ids: number[];
  /**
   * Tickets that were opened as follow-ups of this closed one. Loaded when awaited: for all records of a page at once,
   * in batches of up to 100. Missing records are left out.
   */
  get followups(): Promise<Ticket[]>;
  /** People in copy. Stating them replaces those who are. `collaborators` takes emails and `{ name, email }`, too. */
  collaborator_ids: number[];
  /**
   * People in copy. Stating them replaces those who are. `collaborators` takes emails and `{ name, email }`, too.
   * Loaded when awaited: for all records of a page at once, in batches of up to 100. Missing records are left out.
   */
  get collaborators(): Promise<User[]>;
  set collaborators(value: readonly (User | CurrentUser | Id | Collaborator | CollaboratorInput)[]);
  /** Agents who follow the ticket. They are changed by `followers`. Read-only. */
  readonly follower_ids: number[];
  /**
   * Agents who follow the ticket. They are changed by `followers`. Loaded when awaited: for all records of a page at
   * once, in batches of up to 100. Missing records are left out.
   */
  get follower_users(): Promise<User[]>;
  /** People in copy of the emails. They are changed by `email_ccs`. Read-only. */
  readonly email_cc_ids: number[];
  /**
   * People in copy of the emails. They are changed by `email_ccs`. Loaded when awaited: for all records of a page at
   * once, in batches of up to 100. Missing records are left out.
   */
  get email_cc_users(): Promise<User[]>;
  /** The tags. Stating them replaces those that are set. */
  tags: string[];
  /** Tags to add to those that are set. Zendesk documents it for updates of many tickets. Only in requests. */
  additional_tags: string[] | undefined;
  /** Tags to take away from those that are set. Zendesk documents it for updates of many tickets. Only in requests. */
  remove_tags: string[] | undefined;
  /**
   * Values of the custom fields. An update sends only the fields that differ, so that it does not undo the changes of
   * others.
   */
  get custom_fields(): CustomField[];
  set custom_fields(value: readonly (CustomField | CustomFieldInput)[]);
  /** The same as `custom_fields`, kept by Zendesk for old clients. Read-only. */
  readonly fields: CustomField[] | undefined;
  /** When a task is due. */
  due_at: string | null;
  /** `due_at` as a Date. */
  get due(): Date | null;
  set due(value: Date | null);
  /** The support address that the request was sent to; replies are sent from it. */
  recipient: string | null;
  /** Whether any comment is public. Read-only. */
  readonly is_public: boolean;
  /** Whether the ticket came in through messaging. Read-only. */
  readonly from_messaging_channel: boolean;
  /** Whether agents may attach files. Read-only. */
  readonly allow_attachments: boolean;
  /** Whether a reply can go back through the channel that the ticket came from. Read-only. */
  readonly allow_channelback: boolean;
  /** How the ticket came in. Read-only. */
  readonly via: Via | null;
  /** What the requester thinks of the support. Null where the plan has no ratings. Read-only. */
  readonly satisfaction_rating: SatisfactionRating | null;
  /** The predicted chance of a good rating. Read-only. */
  readonly satisfaction_probability: number | null | undefined;
  /** Sharing agreements of the ticket. Stating them replaces those that are set. */
  sharing_agreement_ids: number[];
  /**
   * Sharing agreements of the ticket. Stating them replaces those that are set. Loaded when awaited: all records of the
   * type at once, one time. Missing records are left out.
   */
  get sharing_agreements(): Promise<SharingAgreement[]>;
  set sharing_agreements(value: readonly (SharingAgreement | Id)[]);
  /** The topic of the old web portal that the ticket came from. */
  forum_topic_id: number | null;
  /**
   * The topic of the old web portal that the ticket came from. Loaded when awaited: one request each. Null where there
   * is none.
   */
  get forum_topic(): Promise<Topic | null>;
  set forum_topic(value: Topic | Id | null);
  /** The id in the form that emails carry. Read-only. */
  readonly encoded_id: string | null | undefined;
  /** When anything about the ticket last changed, system updates included. Read-only. */
  readonly generated_timestamp: number | null | undefined;
  /** When the ticket was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the ticket last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /**
   * A comment to add. State `public`: what is assumed otherwise depends on the history of the ticket. Only in requests.
   */
  get comment(): Comment | undefined;
  set comment(value: Comment | CommentInput | undefined);
  /** People to put in copy beside those who are, by id, by email, or as `{ name, email }`. Only in requests. */
  additional_collaborators: unknown[] | undefined;
  /** Agents who begin or cease to follow the ticket. Only in requests. */
  get followers(): Follower[] | undefined;
  set followers(value: readonly (Follower | FollowerInput)[] | undefined);
  /** People who are put into or taken from the copies of emails. Only in requests. */
  get email_ccs(): Follower[] | undefined;
  set email_ccs(value: readonly (Follower | FollowerInput)[] | undefined);
  /** The assignee by email, in place of `assignee_id`. Only in requests. */
  assignee_email: string | undefined;
  /** The closed ticket that the new one follows up. Only in requests. */
  via_followup_source_id: number | undefined;
  /** Code of the channel that the ticket came in through. Only in requests. */
  via_id: number | undefined;
  /** A macro to record in the audit. Only in requests. */
  macro_id: number | undefined;
  /** Macros to record in the audit. Only in requests. */
  macro_ids: number[] | undefined;
  /** Your own data for the audit; it is read back in `metadata.custom` there. Only in requests. */
  metadata: Record<string, unknown> | undefined;
  /** What is known of the client that makes the change. Only in requests. */
  system_metadata: Record<string, unknown> | undefined;
  /** Skills that the ticket needs, by their ids. Only in requests. */
  attribute_value_ids: string[] | undefined;
  /** A comment that is a phone call of Talk. Only in requests. */
  voice_comment: Record<string, unknown> | undefined;
  /** A comment that is a phone call of a Talk partner. Only in requests. */
  tpe_voice_comment: Record<string, unknown> | undefined;
  /** The contextual workspace that the change was made in. Only in requests. */
  tde_workspace: Record<string, unknown> | undefined;
  /** The suspended ticket that is recovered. Only in requests. */
  suspended_ticket_id: number | undefined;
  /** Why that ticket had been suspended. Only in requests. */
  suspension_type_id: number | undefined;
  /** Zendesk resource name of what the ticket originates from. Only in requests. */
  origin_zrn: string | undefined;
  /** Refuse the update if the ticket changed after `updated_stamp`. `ifUnchanged` states both. Only in requests. */
  safe_update: boolean | undefined;
  /** The `updated_at` that the update was made from. Only in requests. */
  updated_stamp: string | undefined;
  /** When the ticket was solved. Only an import takes it; `metrics` tell it of every ticket. Read-only. */
  readonly solved_at: string | undefined;
  /** `solved_at` as a Date. */
  get solved(): Date | null;
  /** The whole conversation. Only an import takes it; `tickets.comments` reads it. Read-only. */
  readonly comments: ImportedComment[] | undefined;
  /** The metrics, where an export was asked for `metric_sets`. Read-only. */
  readonly metric_set: TicketMetric | null | undefined;
  /** How many comments there are, where `comment_count` was included. Read-only. */
  readonly comment_count: number | null | undefined;
  /** How many incidents are linked, where `incident_counts` was included. Read-only. */
  readonly incident_count: number | null | undefined;
  /** When the assignee, the requester and the status last changed, where `dates` was included. Read-only. */
  readonly dates: Record<string, unknown> | null | undefined;
  /** The targets of the service level agreement, where `slas` was included. Read-only. */
  readonly slas: Record<string, unknown> | null | undefined;
  /** The events of the metrics, where `metric_events` was included. Read-only. */
  readonly metric_events: Record<string, unknown> | null | undefined;
  /** What it is, in the results of a search. Read-only. */
  readonly result_type: 'ticket' | undefined;
}
