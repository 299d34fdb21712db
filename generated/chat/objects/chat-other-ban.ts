// From specification/chat/objects/chat-other-ban.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * A ban of something that has no class here. `get` reads its attributes.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
 */
export class ChatOtherBan extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatOtherBan',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        reason: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface ChatOtherBan {
  /** Assigned by Zendesk when the ban is made. Read-only. */
  readonly id: number;
  /** What is banned. Read-only. */
  readonly type: UnlistedString;
  /** Why. Read-only. */
  readonly reason: string | null | undefined;
  /** When the ban was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
