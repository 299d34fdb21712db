// From specification/chat/resources/visitors.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { ChatVisitor, ChatVisitorInput } from '../objects/chat-visitor.ts';

export type { ChatVisitor, ChatVisitorInput } from '../objects/chat-visitor.ts';

/**
 * The people who visit the site.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
 */
export class ChatVisitors extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/visitors.ts');
  }

  /**
   * Gets a visitor.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such visitor.
   *
   * @example
   * ```ts
   * const visitor = await zendesk.chat.visitors.get('3.45678');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
   */
  get(
    visitor: string | ChatVisitor,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatVisitor> {
    return this.call('get', { path: [visitor], query, options });
  }

  /**
   * Adds a visitor.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const visitor = await zendesk.chat.visitors.create({ name: 'Ada', email: 'ada@example.com' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
   */
  create(chatVisitor: ChatVisitorInput | ChatVisitor, options: RequestOptions = {}): ApiCall<ChatVisitor> {
    return this.call('create', { body: chatVisitor, options });
  }

  /**
   * Changes a visitor.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such visitor.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.visitors.update('3.45678', { notes: 'Prefers to be called.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
   */
  update(visitor: string | ChatVisitor, changes: ChatVisitorInput, options?: RequestOptions): ApiCall<ChatVisitor>;
  /**
   * Changes a visitor. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such visitor.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
   */
  update(visitor: ChatVisitor, changes?: undefined, options?: RequestOptions): ApiCall<ChatVisitor>;
  update(visitor: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [visitor], body: changes, options });
  }

  /**
   * Deletes a visitor.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such visitor.
   *
   * @example
   * ```ts
   * await zendesk.chat.visitors.delete('3.45678');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/visitors/
   */
  delete(visitor: string | ChatVisitor, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [visitor], options });
  }
}
