// From specification/chat/objects/chat-session.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ChatSession. */
export interface ChatSessionInput {
  /** When it began. */
  start_date?: string | Date | null | undefined;
  /** In place of `start_date`. */
  started?: Date | null | undefined;
  /** When it ended. */
  end_date?: string | Date | null | undefined;
  /** In place of `end_date`. */
  ended?: Date | null | undefined;
  /** Address that the visitor came from. */
  ip?: string | null | undefined;
  /** City of that address. */
  city?: string | null | undefined;
  /** Region of that address. */
  region?: string | null | undefined;
  /** Country of that address, in two letters. */
  country_code?: string | null | undefined;
  /** Name of that country. */
  country_name?: string | null | undefined;
  /** The browser. */
  browser?: string | null | undefined;
  /** The operating system. */
  platform?: string | null | undefined;
  /** What the browser says of itself. */
  user_agent?: string | null | undefined;
}

/**
 * A visit to the site.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class ChatSession extends Model<ChatSessionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatSession',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read', nullable: true },
        start_date: { type: 'timestamp', nullable: true, accessor: 'started' },
        end_date: { type: 'timestamp', nullable: true, accessor: 'ended' },
        ip: { type: 'string', nullable: true },
        city: { type: 'string', nullable: true },
        region: { type: 'string', nullable: true },
        country_code: { type: 'string', nullable: true },
        country_name: { type: 'string', nullable: true },
        browser: { type: 'string', nullable: true },
        platform: { type: 'string', nullable: true },
        user_agent: { type: 'string', nullable: true },
      },
    };
  }
}

export interface ChatSession {
  /** Assigned by Zendesk when the visit begins. Read-only. */
  readonly id: string | null | undefined;
  /** When it began. */
  start_date: string | null | undefined;
  /** `start_date` as a Date. */
  get started(): Date | null;
  set started(value: Date | null);
  /** When it ended. */
  end_date: string | null | undefined;
  /** `end_date` as a Date. */
  get ended(): Date | null;
  set ended(value: Date | null);
  /** Address that the visitor came from. */
  ip: string | null | undefined;
  /** City of that address. */
  city: string | null | undefined;
  /** Region of that address. */
  region: string | null | undefined;
  /** Country of that address, in two letters. */
  country_code: string | null | undefined;
  /** Name of that country. */
  country_name: string | null | undefined;
  /** The browser. */
  browser: string | null | undefined;
  /** The operating system. */
  platform: string | null | undefined;
  /** What the browser says of itself. */
  user_agent: string | null | undefined;
}
