// From specification/support/objects/request.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { customStatusLink, groupLink, organizationLink, ticketFormLink, ticketLink, userLink } from '../links.ts';
import { Collaborator, type CollaboratorInput } from './collaborator.ts';
import { Comment, type CommentInput } from './comment.ts';
import type { CurrentUser } from './current-user.ts';
import { CustomField, type CustomFieldInput } from './custom-field.ts';
import type { CustomStatus } from './custom-status.ts';
import { Follower, type FollowerInput } from './follower.ts';
import type { Group } from './group.ts';
import type { Organization } from './organization.ts';
import type { TicketForm } from './ticket-form.ts';
import type { Ticket } from './ticket.ts';
import { User, type UserInput } from './user.ts';
import { Via, type ViaInput } from './via.ts';

/** The values of `status` that a request may state. */
export type RequestStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** The values of `priority` that a request may state. */
export type RequestPriority = 'low' | 'normal' | 'high' | 'urgent';

/** The values of `type` that a request may state. */
export type RequestType = 'question' | 'incident' | 'problem' | 'task';

/** What a request may state of a Request. */
export interface RequestInput {
  /** The subject line, where end users see it, else the beginning of the description. Only when the record is made. */
  subject?: string | null | undefined;
  /** Where the request stands in its life. Only when the record is made. */
  status?: RequestStatus | undefined;
  /** The custom status, where the account uses them. Only when the record is made. */
  custom_status_id?: Id | null | undefined;
  /** In place of `custom_status_id`: a record, or its id. */
  custom_status?: CustomStatus | Id | null | undefined;
  /** How urgent it is. Only when the record is made. */
  priority?: RequestPriority | null | undefined;
  /** What kind of request it is. Only when the record is made. */
  type?: RequestType | null | undefined;
  /**
   * The person who asks for support: the signed-in user, or the one that `requester` states. Only when the record is
   * made.
   */
  requester_id?: Id | null | undefined;
  /** In place of `requester_id`: a record, or its id. */
  requester?: User | CurrentUser | Id | UserInput | null | undefined;
  /** In place of `collaborator_ids`: records, or their ids. */
  collaborators?: readonly (User | CurrentUser | Id | Collaborator | CollaboratorInput)[] | undefined;
  /** The form, where end users see it. Only when the record is made. */
  ticket_form_id?: Id | null | undefined;
  /** In place of `ticket_form_id`: a record, or its id. */
  ticket_form?: TicketForm | Id | null | undefined;
  /** Values of the custom fields that end users see. Only when the record is made. */
  custom_fields?: readonly (CustomField | CustomFieldInput)[] | undefined;
  /** When a task is due. Only when the record is made. */
  due_at?: string | Date | null | undefined;
  /** In place of `due_at`. */
  due?: Date | null | undefined;
  /** The support address that the request was sent to. Only when the record is made. */
  recipient?: string | null | undefined;
  /** Mark the request as solved. `can_be_solved_by_me` tells whether that is possible. */
  solved?: boolean | null | undefined;
  /** How the request came in. Only when the record is made. */
  via?: Via | ViaInput | null | undefined;
  /** A comment to add. A new request needs one. */
  comment?: Comment | CommentInput | undefined;
  /** People to put in copy beside those who are, by id, by email, or as `{ name, email }`. */
  additional_collaborators?: readonly unknown[] | undefined;
  /** People to put in copy of the emails, or to take out. */
  email_ccs?: readonly (Follower | FollowerInput)[] | undefined;
  /** The closed ticket that the new request follows up. */
  via_followup_source_id?: Id | undefined;
}

/** What a request states that makes a Request. */
export type RequestCreate = RequestInput & {
  comment: Comment | CommentInput;
};

/** What a request may state that changes a Request. */
export type RequestUpdate = Omit<
  RequestInput,

  | 'subject'
  | 'status'
  | 'custom_status_id'
  | 'custom_status'
  | 'priority'
  | 'type'
  | 'requester_id'
  | 'requester'
  | 'ticket_form_id'
  | 'ticket_form'
  | 'custom_fields'
  | 'due_at'
  | 'due'
  | 'recipient'
  | 'via'
  | 'collaborators'
>;

/**
 * A ticket as its requester sees it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/
 */
export class Request extends Model<RequestInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Request',
      cache: { name: 'request', policy: 'ttl', maxSize: 2000, ttl: 30_000, from: 'single' },
      resource: () => import('../resources/requests.ts').then((module) => module.Requests),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        subject: { type: 'string', access: 'create', nullable: true },
        description: { type: 'string', access: 'read', nullable: true },
        status: { type: 'string', access: 'create', values: ['new', 'open', 'pending', 'hold', 'solved', 'closed'] },
        custom_status_id: {
          type: 'integer',
          access: 'create',
          nullable: true,
          references: customStatusLink,
          accessor: 'custom_status',
        },
        priority: { type: 'string', access: 'create', nullable: true, values: ['low', 'normal', 'high', 'urgent'] },
        type: { type: 'string', access: 'create', nullable: true, values: ['question', 'incident', 'problem', 'task'] },
        requester_id: {
          type: 'integer',
          access: 'create',
          nullable: true,
          references: userLink,
          accessor: 'requester',
          inline: 'requester',
        },
        assignee_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'assignee' },
        group_id: { type: 'integer', access: 'read', nullable: true, references: groupLink, accessor: 'group' },
        organization_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: organizationLink,
          accessor: 'organization',
        },
        collaborator_ids: {
          type: 'integer[]',
          access: 'read',
          references: userLink,
          accessor: 'collaborators',
          inline: 'collaborators',
        },
        email_cc_ids: { type: 'integer[]', access: 'read', references: userLink, accessor: 'email_cc_users' },
        ticket_form_id: {
          type: 'integer',
          access: 'create',
          nullable: true,
          references: ticketFormLink,
          accessor: 'ticket_form',
        },
        custom_fields: { model: () => CustomField, list: true, access: 'create' },
        fields: { model: () => CustomField, list: true, access: 'read' },
        due_at: { type: 'timestamp', access: 'create', nullable: true, accessor: 'due' },
        recipient: { type: 'string', access: 'create', nullable: true },
        followup_source_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: ticketLink,
          accessor: 'followup_source',
        },
        is_public: { type: 'boolean', access: 'read' },
        can_be_solved_by_me: { type: 'boolean', access: 'read' },
        solved: { type: 'boolean', nullable: true },
        via: { model: () => Via, access: 'create', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        comment: { model: () => Comment, access: 'write' },
        requester: { model: () => User, access: 'write' },
        collaborators: { type: 'any', model: () => Collaborator, list: true, access: 'create' },
        additional_collaborators: { type: 'any[]', access: 'write' },
        email_ccs: { model: () => Follower, list: true, access: 'write' },
        via_followup_source_id: { type: 'integer', access: 'write', references: ticketLink },
      },
    };
  }
}

export interface Request {
  /** Assigned by Zendesk when the request is made. It is the id of the ticket. Read-only. */
  readonly id: number;
  /** Address of the request in the API. Read-only. */
  readonly url: string;
  /**
   * The subject line, where end users see it, else the beginning of the description. Can only be stated when the record
   * is made.
   */
  subject: string | null;
  /** Text of the first comment. To open a request, state `comment`. Read-only. */
  readonly description: string | null;
  /** Where the request stands in its life. Can only be stated when the record is made. */
  status: RequestStatus | OpenString;
  /** The custom status, where the account uses them. Can only be stated when the record is made. */
  custom_status_id: number | null | undefined;
  /**
   * The custom status, where the account uses them. Loaded when awaited: all records of the type at once, one time.
   * Null where there is none.
   */
  get custom_status(): Promise<CustomStatus | null>;
  set custom_status(value: CustomStatus | Id | null);
  /** How urgent it is. Can only be stated when the record is made. */
  priority: RequestPriority | OpenString | null;
  /** What kind of request it is. Can only be stated when the record is made. */
  type: RequestType | OpenString | null;
  /**
   * The person who asks for support: the signed-in user, or the one that `requester` states. Can only be stated when
   * the record is made.
   */
  requester_id: number | null;
  /**
   * The person who asks for support: the signed-in user, or the one that `requester` states. Loaded when awaited: for
   * all records of a page at once, in batches of up to 100. Null where there is none.
   */
  get requester(): Promise<User | null>;
  set requester(value: User | CurrentUser | Id | UserInput | null);
  /** The agent who works on it, where end users see that. Read-only. */
  readonly assignee_id: number | null | undefined;
  /**
   * The agent who works on it, where end users see that. Loaded when awaited: for all records of a page at once, in
   * batches of up to 100. Null where there is none.
   */
  get assignee(): Promise<User | null>;
  /** The group that is responsible, where end users see that. Read-only. */
  readonly group_id: number | null | undefined;
  /**
   * The group that is responsible, where end users see that. Loaded when awaited: all records of the type at once, one
   * time. Null where there is none.
   */
  get group(): Promise<Group | null>;
  /** The organization of the requester. Read-only. */
  readonly organization_id: number | null;
  /**
   * The organization of the requester. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  /**
   * People in copy. A new request states them as `collaborators`: ids, emails, or `{ name, email }`. Another takes
   * `additional_collaborators`. Read-only.
   */
  readonly collaborator_ids: number[] | undefined;
  /**
   * People in copy. A new request states them as `collaborators`: ids, emails, or `{ name, email }`. Another takes
   * `additional_collaborators`. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Missing records are left out.
   */
  get collaborators(): Promise<User[]>;
  set collaborators(value: readonly (User | CurrentUser | Id | Collaborator | CollaboratorInput)[]);
  /** People in copy of the emails. Read-only. */
  readonly email_cc_ids: number[] | undefined;
  /**
   * People in copy of the emails. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Missing records are left out.
   */
  get email_cc_users(): Promise<User[]>;
  /** The form, where end users see it. Can only be stated when the record is made. */
  ticket_form_id: number | null | undefined;
  /**
   * The form, where end users see it. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get ticket_form(): Promise<TicketForm | null>;
  set ticket_form(value: TicketForm | Id | null);
  /** Values of the custom fields that end users see. Can only be stated when the record is made. */
  get custom_fields(): CustomField[] | undefined;
  set custom_fields(value: readonly (CustomField | CustomFieldInput)[] | undefined);
  /** The same as `custom_fields`, kept by Zendesk for old clients. Read-only. */
  readonly fields: CustomField[] | undefined;
  /** When a task is due. Can only be stated when the record is made. */
  due_at: string | null;
  /** `due_at` as a Date. */
  get due(): Date | null;
  set due(value: Date | null);
  /** The support address that the request was sent to. Can only be stated when the record is made. */
  recipient: string | null | undefined;
  /** The closed ticket that the request follows up. Read-only. */
  readonly followup_source_id: number | null | undefined;
  /**
   * The closed ticket that the request follows up. Loaded when awaited: for all records of a page at once, in batches
   * of up to 100. Null where there is none.
   */
  get followup_source(): Promise<Ticket | null>;
  /** Whether any comment is public. Read-only. */
  readonly is_public: boolean | undefined;
  /** Whether the signed-in end user may mark it as solved. Read-only. */
  readonly can_be_solved_by_me: boolean | undefined;
  /** Mark the request as solved. `can_be_solved_by_me` tells whether that is possible. */
  solved: boolean | null | undefined;
  /** How the request came in. Can only be stated when the record is made. */
  get via(): Via | null | undefined;
  set via(value: Via | ViaInput | null | undefined);
  /** When the request was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the request last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** A comment to add. A new request needs one. Only in requests. */
  get comment(): Comment | undefined;
  set comment(value: Comment | CommentInput | undefined);
  /** People to put in copy beside those who are, by id, by email, or as `{ name, email }`. Only in requests. */
  additional_collaborators: unknown[] | undefined;
  /** People to put in copy of the emails, or to take out. Only in requests. */
  get email_ccs(): Follower[] | undefined;
  set email_ccs(value: readonly (Follower | FollowerInput)[] | undefined);
  /** The closed ticket that the new request follows up. Only in requests. */
  via_followup_source_id: number | undefined;
}
