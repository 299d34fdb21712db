// From specification/support/objects/tweet-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What was done with the post at X that a comment came from.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class TweetStatus extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TweetStatus',
      attributes: {
        id: { type: 'integer', access: 'read' },
        favorited: { type: 'boolean', access: 'read' },
        retweeted: { type: 'boolean', access: 'read' },
        user_followed: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface TweetStatus {
  /** The comment. Read-only. */
  readonly id: number;
  /** Whether it was liked. Read-only. */
  readonly favorited: boolean;
  /** Whether it was shared. Read-only. */
  readonly retweeted: boolean;
  /** Whether its author is followed. Read-only. */
  readonly user_followed: boolean;
}
