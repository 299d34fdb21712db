// From specification/support/objects/facebook-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A message was sent on Facebook.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class FacebookEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'FacebookEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        page: { type: 'object', access: 'read', nullable: true },
        communication: { type: 'any', access: 'read' },
        ticket_via: { type: 'string', access: 'read', nullable: true },
        body: { type: 'string', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface FacebookEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'FacebookEvent';
  /** The page that it was sent from. Read-only. */
  readonly page: Record<string, unknown> | null | undefined;
  /** The message that it answers. Read-only. */
  readonly communication: unknown;
  /** Whether it is a post or a private message. Read-only. */
  readonly ticket_via: string | null | undefined;
  /** The message. Read-only. */
  readonly body: string | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
