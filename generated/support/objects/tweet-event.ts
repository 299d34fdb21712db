// From specification/support/objects/tweet-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A message was sent on Twitter.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class TweetEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TweetEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        direct_message: { type: 'boolean', access: 'read', nullable: true },
        body: { type: 'string', access: 'read', nullable: true },
        recipients: { type: 'any[]', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface TweetEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'Tweet';
  /** Whether it was a direct message. Read-only. */
  readonly direct_message: boolean | null | undefined;
  /** The message. Read-only. */
  readonly body: string | null | undefined;
  /** Who it was sent to. Read-only. */
  readonly recipients: unknown[] | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
