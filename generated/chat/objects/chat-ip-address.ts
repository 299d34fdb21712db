// From specification/chat/objects/chat-ip-address.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ChatIpAddress. */
export interface ChatIpAddressInput {
  /** What is banned. */
  type?: 'ip_address' | undefined;
  /** The address. */
  ip_address?: string | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
}

/** What a request states that makes a ChatIpAddress. */
export type ChatIpAddressCreate = ChatIpAddressInput & {
  type: 'ip_address';
};

/**
 * The ban of an address.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
 */
export class ChatIpAddress extends Model<ChatIpAddressInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatIpAddress',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: 'string',
        ip_address: { type: 'string', nullable: true },
        reason: { type: 'string', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface ChatIpAddress {
  /** Assigned by Zendesk when the ban is made. Read-only. */
  readonly id: number;
  /** What is banned. */
  type: 'ip_address';
  /** The address. */
  ip_address: string | null | undefined;
  /** Why. */
  reason: string | null | undefined;
  /** When the ban was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
