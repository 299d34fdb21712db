// From specification/chat/resources/goals.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatGoal, ChatGoalCreate, ChatGoalInput } from '../objects/chat-goal.ts';

export type { ChatGoal, ChatGoalInput, ChatGoalCreate } from '../objects/chat-goal.ts';

/**
 * What visitors should reach.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
 */
export class ChatGoals extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/goals.ts');
  }

  /**
   * Lists the goals.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const chatGoal of zendesk.chat.goals.list()) console.log(chatGoal);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/#list-goals
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ChatGoal> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a goal.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such goal.
   *
   * @example
   * ```ts
   * const goal = await zendesk.chat.goals.get(513481);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
   */
  get(
    goal: Id | ChatGoal,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatGoal> {
    return this.call('get', { path: [goal], query, options });
  }

  /**
   * Makes a goal.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const goal = await zendesk.chat.goals.create({
   *   name: 'Order',
   *   settings: { conditions: [{ operator: 'equals', type: 'url', value: 'https://example.com/thanks' }] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
   */
  create(chatGoal: ChatGoalCreate | ChatGoal, options: RequestOptions = {}): ApiCall<ChatGoal> {
    return this.call('create', { body: chatGoal, options });
  }

  /**
   * Changes a goal.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such goal.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.goals.update(513481, { enabled: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
   */
  update(goal: Id | ChatGoal, changes: ChatGoalInput, options?: RequestOptions): ApiCall<ChatGoal>;
  /**
   * Changes a goal. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such goal.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
   */
  update(goal: ChatGoal, changes?: undefined, options?: RequestOptions): ApiCall<ChatGoal>;
  update(goal: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [goal], body: changes, options });
  }

  /**
   * Deletes a goal.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such goal.
   *
   * @example
   * ```ts
   * await zendesk.chat.goals.delete(513481);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/goals/
   */
  delete(goal: Id | ChatGoal, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [goal], options });
  }
}
