// From specification/chat/objects/chat-goal.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `attribution_model` that a request may state. */
export type ChatGoalAttributionModel = 'first_touch' | 'last_touch';

/** What a request may state of a ChatGoal. */
export interface ChatGoalInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether it is counted. */
  enabled?: boolean | number | undefined;
  /** Which chat it is owed to. */
  attribution_model?: ChatGoalAttributionModel | OpenString | null | undefined;
  /** For how many days after a chat it is owed to that chat. */
  attribution_period?: number | null | undefined;
  /** When it is reached: `conditions` on the pages that a visitor goes to. */
  settings?: Record<string, unknown> | null | undefined;
}

/** What a request states that makes a ChatGoal. */
export type ChatGoalCreate = ChatGoalInput & {
  name: string;
};

/**
 * Something that visitors should reach, for example an order.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
 */
export class ChatGoal extends Model<ChatGoalInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatGoal',
      resource: () => import('../resources/goals.ts').then((module) => module.ChatGoals),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        enabled: 'any',
        attribution_model: { type: 'string', nullable: true },
        attribution_period: { type: 'integer', nullable: true },
        settings: { type: 'object', nullable: true },
      },
    };
  }
}

export interface ChatGoal {
  /** Assigned by Zendesk when the goal is made. Read-only. */
  readonly id: number;
  /** Its name. */
  name: string;
  /** What it is for. */
  description: string | null | undefined;
  /** Whether it is counted. */
  enabled: boolean | number | undefined;
  /** Which chat it is owed to. */
  attribution_model: ChatGoalAttributionModel | OpenString | null | undefined;
  /** For how many days after a chat it is owed to that chat. */
  attribution_period: number | null | undefined;
  /** When it is reached: `conditions` on the pages that a visitor goes to. */
  settings: Record<string, unknown> | null | undefined;
}
