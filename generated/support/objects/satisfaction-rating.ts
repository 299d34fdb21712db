// From specification/support/objects/satisfaction-rating.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `score` that a request may state. */
export type SatisfactionRatingScore = 'unoffered' | 'offered' | 'good' | 'bad';

/** What a request may state of a SatisfactionRating. */
export interface SatisfactionRatingInput {
  /** The rating, or that none was offered or given yet. */
  score?: SatisfactionRatingScore | null | undefined;
  /** What the requester wrote with it. */
  comment?: string | null | undefined;
  /** Why it was bad. */
  reason?: string | null | undefined;
  /** The reason that was chosen from the list. */
  reason_id?: number | null | undefined;
}

/**
 * What the requester thinks of the support. On a ticket it is cut down to score and comment.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/
 */
export class SatisfactionRating extends Model<SatisfactionRatingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SatisfactionRating',
      attributes: {
        id: { type: 'integer', access: 'read' },
        score: { type: 'string', values: ['unoffered', 'offered', 'good', 'bad'] },
        comment: 'string',
        reason: 'string',
        reason_id: 'integer',
      },
    };
  }
}

export interface SatisfactionRating {
  /** The rating; absent before there is one. Read-only. */
  readonly id: number | null | undefined;
  /** The rating, or that none was offered or given yet. */
  score: SatisfactionRatingScore | OpenString | null;
  /** What the requester wrote with it. */
  comment: string | null | undefined;
  /** Why it was bad. */
  reason: string | null | undefined;
  /** The reason that was chosen from the list. */
  reason_id: number | null | undefined;
}
