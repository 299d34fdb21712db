// From specification/chat/resources/account.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { ChatAccount, ChatAccountInput } from '../objects/chat-account.ts';

export type { ChatAccount, ChatAccountInput } from '../objects/chat-account.ts';

/**
 * The Chat account.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/
 */
export class ChatAccounts extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/account.ts');
  }

  /**
   * Gets the account.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { status, plan } = await zendesk.chat.account.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/#show-account
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<ChatAccount> {
    return this.call('get', { query, options });
  }

  /**
   * Makes the account.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * An account that was made in Zendesk Support can only read here.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const account = await zendesk.chat.account.create({ billing: { company: 'Acme', email: 'bills@example.com' } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/
   */
  create(account: ChatAccountInput | ChatAccount, options: RequestOptions = {}): ApiCall<ChatAccount> {
    return this.call('create', { body: account, options });
  }

  /**
   * Changes the account.
   *
   * Allowed for: Admins.
   *
   * An account that was made in Zendesk Support can only read here.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.account.update({ billing: { company: 'Acme' } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/
   */
  update(account: ChatAccountInput | ChatAccount, options: RequestOptions = {}): ApiCall<ChatAccount> {
    return this.call('update', { body: account, options });
  }
}
