// From specification/chat/resources/triggers.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ChatTrigger, ChatTriggerCreate, ChatTriggerUpdate } from '../objects/chat-trigger.ts';

export type { ChatTrigger, ChatTriggerInput, ChatTriggerCreate, ChatTriggerUpdate } from '../objects/chat-trigger.ts';

/**
 * What is done by itself when something happens on the site.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
 */
export class ChatTriggers extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/triggers.ts');
  }

  /**
   * Lists the triggers.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const chatTrigger of zendesk.chat.triggers.list()) console.log(chatTrigger);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/#list-triggers
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ChatTrigger> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a trigger.
   *
   * Allowed for: Agents.
   *
   * @param name - Name of the trigger.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat trigger.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.chat.triggers.get('First Reply');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
   */
  get(
    name: string | ChatTrigger,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatTrigger> {
    return this.call('get', { path: [name], query, options });
  }

  /**
   * Makes a trigger.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const trigger = await zendesk.chat.triggers.create({
   *   name: 'Greet',
   *   enabled: true,
   *   definition: {
   *     event: 'page_enter',
   *     condition: ['and', ['stillOnPage', 60]],
   *     actions: [['sendMessageToVisitor', 'Ada', 'Can I help?']],
   *   },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
   */
  create(chatTrigger: ChatTriggerCreate | ChatTrigger, options: RequestOptions = {}): ApiCall<ChatTrigger> {
    return this.call('create', { body: chatTrigger, options });
  }

  /**
   * Changes a trigger.
   *
   * Allowed for: Admins.
   *
   * @param name - Name of the trigger.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat trigger.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.triggers.update('First Reply', { enabled: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
   */
  update(name: string | ChatTrigger, changes: ChatTriggerUpdate, options?: RequestOptions): ApiCall<ChatTrigger>;
  /**
   * Changes a trigger. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat trigger.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
   */
  update(name: ChatTrigger, changes?: undefined, options?: RequestOptions): ApiCall<ChatTrigger>;
  update(name: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [name], body: changes, options });
  }

  /**
   * Deletes a trigger.
   *
   * Allowed for: Admins.
   *
   * @param name - Name of the trigger.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat trigger.
   *
   * @example
   * ```ts
   * await zendesk.chat.triggers.delete('First Reply');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/triggers/
   */
  delete(name: string | ChatTrigger, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [name], options });
  }
}
