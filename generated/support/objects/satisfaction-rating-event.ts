// From specification/support/objects/satisfaction-rating-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';
import { Via } from './via.ts';

/**
 * The requester rated the support.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class SatisfactionRatingEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SatisfactionRatingEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        score: { type: 'string', access: 'read', nullable: true },
        assignee_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'assignee' },
        body: { type: 'string', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface SatisfactionRatingEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'SatisfactionRating';
  /** The rating. Read-only. */
  readonly score: string | null | undefined;
  /** The agent who was assigned at that time. Read-only. */
  readonly assignee_id: number | null | undefined;
  /**
   * The agent who was assigned at that time. Loaded when awaited: for all records of a page at once, in batches of up
   * to 100. Null where there is none.
   */
  get assignee(): Promise<User | null>;
  /** What the requester wrote with it. Read-only. */
  readonly body: string | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
