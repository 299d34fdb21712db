// From specification/support/objects/macro-ticket.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import {
  brandLink,
  customStatusLink,
  groupLink,
  organizationLink,
  ticketFormLink,
  ticketLink,
  userLink,
} from '../links.ts';
import type { Brand } from './brand.ts';
import { CustomField } from './custom-field.ts';
import type { CustomStatus } from './custom-status.ts';
import type { Group } from './group.ts';
import { MacroComment } from './macro-comment.ts';
import type { Organization } from './organization.ts';
import type { TicketForm } from './ticket-form.ts';
import type { Ticket } from './ticket.ts';
import type { User } from './user.ts';

/**
 * A ticket as a macro would leave it. It is no ticket of the account, so that it is neither cached nor saved: state
 * what you want of it in an update of the ticket.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class MacroTicket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'MacroTicket',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        subject: { type: 'string', access: 'read', nullable: true },
        status: { type: 'string', access: 'read', nullable: true },
        custom_status_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: customStatusLink,
          accessor: 'custom_status',
        },
        type: { type: 'string', access: 'read', nullable: true },
        priority: { type: 'string', access: 'read', nullable: true },
        requester_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'requester' },
        submitter_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'submitter' },
        assignee_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'assignee' },
        group_id: { type: 'integer', access: 'read', nullable: true, references: groupLink, accessor: 'group' },
        organization_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: organizationLink,
          accessor: 'organization',
        },
        brand_id: { type: 'integer', access: 'read', nullable: true, references: brandLink, accessor: 'brand' },
        ticket_form_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: ticketFormLink,
          accessor: 'ticket_form',
        },
        problem_id: { type: 'integer', access: 'read', nullable: true, references: ticketLink, accessor: 'problem' },
        collaborator_ids: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'collaborators',
        },
        follower_ids: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'followers',
        },
        tags: { type: 'string[]', access: 'read', nullable: true },
        due_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'due' },
        comment: { model: () => MacroComment, access: 'read', nullable: true },
        fields: { type: 'any', access: 'read', nullable: true },
        custom_fields: { model: () => CustomField, list: true, access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface MacroTicket {
  /** The ticket. Read-only. */
  readonly id: number | null | undefined;
  /** Address of the ticket in the API. Read-only. */
  readonly url: string | null | undefined;
  /** The subject line. Read-only. */
  readonly subject: string | null | undefined;
  /** Where the ticket would stand in its life. Read-only. */
  readonly status: string | null | undefined;
  /** The custom status. Read-only. */
  readonly custom_status_id: number | null | undefined;
  /** The custom status. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get custom_status(): Promise<CustomStatus | null>;
  /** What kind of request it would be. Read-only. */
  readonly type: string | null | undefined;
  /** How urgent it would be. Read-only. */
  readonly priority: string | null | undefined;
  /** The person who asks for support. Read-only. */
  readonly requester_id: number | null | undefined;
  /**
   * The person who asks for support. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get requester(): Promise<User | null>;
  /** The person who opened the ticket. Read-only. */
  readonly submitter_id: number | null | undefined;
  /**
   * The person who opened the ticket. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get submitter(): Promise<User | null>;
  /** The agent who would work on it. Read-only. */
  readonly assignee_id: number | null | undefined;
  /**
   * The agent who would work on it. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get assignee(): Promise<User | null>;
  /** The group that would be responsible. Read-only. */
  readonly group_id: number | null | undefined;
  /**
   * The group that would be responsible. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get group(): Promise<Group | null>;
  /** The organization of the requester. Read-only. */
  readonly organization_id: number | null | undefined;
  /**
   * The organization of the requester. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  /** The brand. Read-only. */
  readonly brand_id: number | null | undefined;
  /** The brand. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get brand(): Promise<Brand | null>;
  /** The form that would show it. Read-only. */
  readonly ticket_form_id: number | null | undefined;
  /**
   * The form that would show it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket_form(): Promise<TicketForm | null>;
  /** The problem that it would be linked to. Read-only. */
  readonly problem_id: number | null | undefined;
  /**
   * The problem that it would be linked to. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get problem(): Promise<Ticket | null>;
  /** People in copy. Read-only. */
  readonly collaborator_ids: number[] | null | undefined;
  /**
   * People in copy. Loaded when awaited: for all records of a page at once, in batches of up to 100. Missing records
   * are left out.
   */
  get collaborators(): Promise<User[]>;
  /** Agents who would follow it. Read-only. */
  readonly follower_ids: number[] | null | undefined;
  /**
   * Agents who would follow it. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Missing records are left out.
   */
  get followers(): Promise<User[]>;
  /** The tags. Read-only. */
  readonly tags: string[] | null | undefined;
  /** When the task would be due. Read-only. */
  readonly due_at: string | null | undefined;
  /** `due_at` as a Date. */
  get due(): Date | null;
  /** The comment that would be added. Read-only. */
  readonly comment: MacroComment | null | undefined;
  /** Values of the custom fields: one of them or a list. Read-only. */
  readonly fields: Record<string, unknown>[] | Record<string, unknown> | null | undefined;
  /** Values of the custom fields. Read-only. */
  readonly custom_fields: CustomField[] | null | undefined;
  /** When the ticket was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the ticket last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
