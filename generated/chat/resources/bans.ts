// From specification/chat/resources/bans.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { ChatBan } from '../objects/chat-ban.ts';
import type { ChatIpAddress } from '../objects/chat-ip-address.ts';
import type { ChatOtherBan } from '../objects/chat-other-ban.ts';
import type { ChatVisitorBan } from '../objects/chat-visitor-ban.ts';
import type { ChatVisitor } from '../objects/chat-visitor.ts';

export type { ChatBan } from '../objects/chat-ban.ts';

/** Query of `chat.bans.list`. */
export interface ListChatBanQuery {
  /** Most bans to give. */
  limit?: number | undefined;
  /** Only bans with a greater id. */
  since_id?: Id | undefined;
}

/** Body of `chat.bans.create`. */
export interface CreateChatBanBody {
  /** What to ban. */
  type: 'visitor' | 'ip_address';
  /** The visitor. */
  visitor_id?: string | ChatVisitor | undefined;
  /** Name of the visitor. */
  visitor_name?: string | undefined;
  /** The address. */
  ip_address?: string | undefined;
  /** Why. */
  reason?: string | undefined;
}

/**
 * Visitors and addresses that may not chat.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
 */
export class ChatBans extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/bans.ts');
  }

  /**
   * Gets the bans, those of visitors and those of addresses.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const { visitor, ip_address } = await zendesk.chat.bans.list();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/#list-bans
   */
  list(query: ListChatBanQuery = {}, options: RequestOptions = {}): ApiCall<ChatBan> {
    return this.call('list', { query, options });
  }

  /**
   * Gets a ban.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ban.
   *
   * @example
   * ```ts
   * const ban = await zendesk.chat.bans.get(70519881);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
   */
  get(
    banId: Id,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatVisitorBan | ChatIpAddress | ChatOtherBan> {
    return this.call('get', { path: [banId], query, options });
  }

  /**
   * Bans a visitor or an address.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.bans.create({ type: 'ip_address', ip_address: '192.0.2.5', reason: 'Spam' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
   */
  create(
    body: CreateChatBanBody,
    options: RequestOptions = {},
  ): ApiCall<ChatVisitorBan | ChatIpAddress | ChatOtherBan> {
    return this.call('create', { body, options });
  }

  /**
   * Takes a ban back.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such ban.
   *
   * @example
   * ```ts
   * await zendesk.chat.bans.delete(70519881);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/bans/
   */
  delete(banId: Id, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [banId], options });
  }
}
