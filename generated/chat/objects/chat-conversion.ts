// From specification/chat/objects/chat-conversion.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatGoalLink } from '../links.ts';
import { ChatAttribution } from './chat-attribution.ts';
import type { ChatGoal } from './chat-goal.ts';

/**
 * That a visitor reached a goal.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/
 */
export class ChatConversion extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatConversion',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        goal_id: { type: 'integer', access: 'read', nullable: true, references: chatGoalLink, accessor: 'goal' },
        goal_name: { type: 'string', access: 'read', nullable: true },
        attribution: { model: () => ChatAttribution, access: 'read', nullable: true },
        timestamp: { type: 'timestamp', access: 'read', nullable: true, accessor: 'reached' },
      },
    };
  }
}

export interface ChatConversion {
  /** Assigned by Zendesk when the goal is reached. Read-only. */
  readonly id: string;
  /** The goal. Read-only. */
  readonly goal_id: number | null | undefined;
  /** The goal. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get goal(): Promise<ChatGoal | null>;
  /** Name of the goal. Read-only. */
  readonly goal_name: string | null | undefined;
  /** What it is owed to. Read-only. */
  readonly attribution: ChatAttribution | null | undefined;
  /** When it was reached. Read-only. */
  readonly timestamp: string | null | undefined;
  /** `timestamp` as a Date. */
  get reached(): Date | null;
}
