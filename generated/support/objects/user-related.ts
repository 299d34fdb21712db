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
        requested_tickets: { type: 'integer', access: 'read' },
        assigned_tickets: { type: 'integer', access: 'read' },
        ccd_tickets: { type: 'integer', access: 'read' },
        organization_subscriptions: { type: 'integer', access: 'read' },
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
}
