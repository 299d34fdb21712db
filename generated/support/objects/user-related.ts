// From specification/support/objects/user-related.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How many tickets and subscriptions a user has.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class UserRelated extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'UserRelated',
      attributes: {
        requested_tickets: { type: 'integer', access: 'read', nullable: true },
        assigned_tickets: { type: 'integer', access: 'read', nullable: true },
        ccd_tickets: { type: 'integer', access: 'read', nullable: true },
        organization_subscriptions: { type: 'integer', access: 'read', nullable: true },
        subscriptions: { type: 'integer', access: 'read', nullable: true },
        entry_subscriptions: { type: 'integer', access: 'read', nullable: true },
        forum_subscriptions: { type: 'integer', access: 'read', nullable: true },
        topics: { type: 'integer', access: 'read', nullable: true },
        topic_comments: { type: 'integer', access: 'read', nullable: true },
        votes: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface UserRelated {
  /** Tickets that the user requested. Read-only. */
  readonly requested_tickets: number | null | undefined;
  /** Tickets that are assigned to the user. Read-only. */
  readonly assigned_tickets: number | null | undefined;
  /** Tickets that the user is in copy of. Read-only. */
  readonly ccd_tickets: number | null | undefined;
  /** Organizations that the user is subscribed to. Read-only. */
  readonly organization_subscriptions: number | null | undefined;
  /** Everything that the user is subscribed to. Read-only. */
  readonly subscriptions: number | null | undefined;
  /** Topics of the old web portal that the user is subscribed to. Read-only. */
  readonly entry_subscriptions: number | null | undefined;
  /** Forums of the old web portal that the user is subscribed to. Read-only. */
  readonly forum_subscriptions: number | null | undefined;
  /** Topics that the user wrote in the old web portal. Read-only. */
  readonly topics: number | null | undefined;
  /** Comments that the user wrote in the old web portal. Read-only. */
  readonly topic_comments: number | null | undefined;
  /** Votes that the user gave in the old web portal. Read-only. */
  readonly votes: number | null | undefined;
}
