// From specification/chat/resources/shortcuts.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ChatShortcut, ChatShortcutCreate, ChatShortcutUpdate } from '../objects/chat-shortcut.ts';

export type {
  ChatShortcut,
  ChatShortcutInput,
  ChatShortcutCreate,
  ChatShortcutUpdate,
} from '../objects/chat-shortcut.ts';

/**
 * Ready answers.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
 */
export class ChatShortcuts extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/shortcuts.ts');
  }

  /**
   * Lists the shortcuts.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const chatShortcut of zendesk.chat.shortcuts.list()) console.log(chatShortcut);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/#list-shortcuts
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ChatShortcut> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a shortcut.
   *
   * Allowed for: Agents.
   *
   * @param name - Name of the shortcut.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat shortcut.
   *
   * @example
   * ```ts
   * const shortcut = await zendesk.chat.shortcuts.get('goodbye');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
   */
  get(
    name: string | ChatShortcut,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatShortcut> {
    return this.call('get', { path: [name], query, options });
  }

  /**
   * Makes a shortcut.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const shortcut = await zendesk.chat.shortcuts.create({ name: 'goodbye', message: 'Thanks for the chat.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
   */
  create(chatShortcut: ChatShortcutCreate | ChatShortcut, options: RequestOptions = {}): ApiCall<ChatShortcut> {
    return this.call('create', { body: chatShortcut, options });
  }

  /**
   * Changes a shortcut.
   *
   * Allowed for: Agents.
   *
   * @param name - Name of the shortcut.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat shortcut.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.shortcuts.update('goodbye', { message: 'Thank you.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
   */
  update(name: string | ChatShortcut, changes: ChatShortcutUpdate, options?: RequestOptions): ApiCall<ChatShortcut>;
  /**
   * Changes a shortcut. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat shortcut.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
   */
  update(name: ChatShortcut, changes?: undefined, options?: RequestOptions): ApiCall<ChatShortcut>;
  update(name: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [name], body: changes, options });
  }

  /**
   * Deletes a shortcut.
   *
   * Allowed for: Agents.
   *
   * @param name - Name of the shortcut.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat shortcut.
   *
   * @example
   * ```ts
   * await zendesk.chat.shortcuts.delete('goodbye');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/shortcuts/
   */
  delete(name: string | ChatShortcut, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [name], options });
  }
}
