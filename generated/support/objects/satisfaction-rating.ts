// From specification/support/objects/satisfaction-rating.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { groupLink, satisfactionReasonLink, ticketLink, userLink } from '../links.ts';
import type { Group } from './group.ts';
import type { SatisfactionReason } from './satisfaction-reason.ts';
import type { Ticket } from './ticket.ts';
import type { User } from './user.ts';

/** The values of `score` that a request may state. */
export type SatisfactionRatingScore = 'unoffered' | 'offered' | 'good' | 'bad';

/** What a request may state of a SatisfactionRating. */
export interface SatisfactionRatingInput {
  /** The rating, or that none was offered or given yet. A request may state `good` and `bad`. */
  score?: SatisfactionRatingScore | null | undefined;
  /** What the requester wrote with it. */
  comment?: string | null | undefined;
  /** Why it was bad. */
  reason?: string | null | undefined;
  /** Code of the reason that was chosen from the list; only a bad rating has one. */
  reason_code?: number | null | undefined;
  /** The reason that was chosen from the list; only a bad rating has one. */
  reason_id?: Id | null | undefined;
  /** In place of `reason_id`: a record, or its id. */
  chosen_reason?: SatisfactionReason | Id | null | undefined;
}

/** What a request states that makes a SatisfactionRating. */
export type SatisfactionRatingCreate = SatisfactionRatingInput & {
  score: SatisfactionRatingScore | null;
};

/**
 * What the requester thinks of the support. On a ticket it is cut down to score and comment.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/
 */
export class SatisfactionRating extends Model<SatisfactionRatingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SatisfactionRating',
      resource: () => import('../resources/satisfaction-ratings.ts').then((module) => module.SatisfactionRatings),
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        url: { type: 'string', access: 'read', nullable: true },
        score: { type: 'string', nullable: true, values: ['unoffered', 'offered', 'good', 'bad'] },
        comment: { type: 'string', nullable: true },
        reason: { type: 'string', nullable: true },
        reason_code: { type: 'integer', nullable: true },
        reason_id: { type: 'integer', nullable: true, references: satisfactionReasonLink, accessor: 'chosen_reason' },
        ticket_id: { type: 'integer', access: 'read', nullable: true, references: ticketLink, accessor: 'ticket' },
        requester_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'requester' },
        assignee_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'assignee' },
        group_id: { type: 'integer', access: 'read', nullable: true, references: groupLink, accessor: 'group' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface SatisfactionRating {
  /** The rating; absent before there is one. Read-only. */
  readonly id: number | null | undefined;
  /** Address of the rating in the API. Read-only. */
  readonly url: string | null | undefined;
  /** The rating, or that none was offered or given yet. A request may state `good` and `bad`. */
  score: SatisfactionRatingScore | OpenString | null;
  /** What the requester wrote with it. */
  comment: string | null | undefined;
  /** Why it was bad. */
  reason: string | null | undefined;
  /** Code of the reason that was chosen from the list; only a bad rating has one. */
  reason_code: number | null | undefined;
  /** The reason that was chosen from the list; only a bad rating has one. */
  reason_id: number | null | undefined;
  /**
   * The reason that was chosen from the list; only a bad rating has one. Loaded when awaited: all records of the type
   * at once, one time. Null where there is none.
   */
  get chosen_reason(): Promise<SatisfactionReason | null>;
  set chosen_reason(value: SatisfactionReason | Id | null);
  /** The ticket that is rated. Read-only. */
  readonly ticket_id: number | null | undefined;
  /**
   * The ticket that is rated. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** Who rates it. Read-only. */
  readonly requester_id: number | null | undefined;
  /**
   * Who rates it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get requester(): Promise<User | null>;
  /** The agent who was assigned at that time. Read-only. */
  readonly assignee_id: number | null | undefined;
  /**
   * The agent who was assigned at that time. Loaded when awaited: for all records of a page at once, in batches of up
   * to 100. Null where there is none.
   */
  get assignee(): Promise<User | null>;
  /** The group that was responsible at that time. Read-only. */
  readonly group_id: number | null | undefined;
  /**
   * The group that was responsible at that time. Loaded when awaited: all records of the type at once, one time. Null
   * where there is none.
   */
  get group(): Promise<Group | null>;
  /** When the rating was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the rating last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
