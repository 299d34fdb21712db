// From specification/chat/objects/chat-agent-timespan.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatAgentLink } from '../links.ts';
import type { ChatAgent } from './chat-agent.ts';

/**
 * How long an agent had one status and one number of chats.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatAgentTimespan extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatAgentTimespan',
      attributes: {
        agent_id: { type: 'integer', access: 'read', nullable: true, references: chatAgentLink, accessor: 'agent' },
        start_time: { type: 'timestamp', access: 'read', nullable: true, accessor: 'started' },
        duration: { type: 'number', access: 'read', nullable: true },
        status: { type: 'string', access: 'read', nullable: true },
        engagement_count: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChatAgentTimespan {
  /** The agent. Read-only. */
  readonly agent_id: number | null | undefined;
  /** The agent. Loaded when awaited: one request each. Null where there is none. */
  get agent(): Promise<ChatAgent | null>;
  /** When it began. Read-only. */
  readonly start_time: string | null | undefined;
  /** `start_time` as a Date. */
  get started(): Date | null;
  /** How long it lasted, in seconds. Read-only. */
  readonly duration: number | null | undefined;
  /** What the agent was, for example `online`, `away` or `invisible`. Read-only. */
  readonly status: string | null | undefined;
  /** Number of chats that the agent had. Read-only. */
  readonly engagement_count: number | null | undefined;
}
