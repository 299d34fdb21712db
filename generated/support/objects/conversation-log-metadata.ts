// From specification/support/objects/conversation-log-metadata.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { System } from './system.ts';

/**
 * The circumstances of an event.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/conversation_log/
 */
export class ConversationLogMetadata extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ConversationLogMetadata',
      attributes: {
        public: { type: 'boolean', access: 'read', nullable: true },
        ticket_version: { type: 'integer', access: 'read', nullable: true },
        system: { model: () => System, access: 'read', nullable: true },
        custom: { type: 'object', access: 'read', nullable: true },
      },
    };
  }
}

export interface ConversationLogMetadata {
  /** Whether the requester sees it. Read-only. */
  readonly public: boolean | null | undefined;
  /** How often the ticket had changed by then. Read-only. */
  readonly ticket_version: number | null | undefined;
  /** The client that it was written with. Read-only. */
  readonly system: System | null | undefined;
  /** Your own data. Read-only. */
  readonly custom: Record<string, unknown> | null | undefined;
}
