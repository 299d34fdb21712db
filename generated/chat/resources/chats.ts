// From specification/chat/resources/chats.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type ExportCheckpoint,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatSearchResult } from '../objects/chat-search-result.ts';
import type { Chat, ChatCreate, ChatUpdate } from '../objects/chat.ts';

export type { Chat, ChatInput, ChatCreate, ChatUpdate } from '../objects/chat.ts';

/** Query of `chat.chats.list`. */
export interface ListChatsQuery {
  /** Records a page, at most 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `chat.chats.search`. */
export interface SearchChatsQuery {
  /** What to search for. */
  q: string;
  /** Records a page, at most 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `chat.chats.incremental`. */
export interface IncrementalChatsQuery {
  /**
   * Only what changed since then, at least five minutes ago. Without it, everything. A number counts seconds since
   * 1970.
   */
  start_time?: number | Date | undefined;
  /** Id to go on behind, among those of the same time. */
  start_id?: string | undefined;
  /** Attributes to bring along: `chats(*)` for all, `chats(id,…)` for some. */
  fields?: string | undefined;
  /** Records a page, at most and by default 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * Conversations with visitors, and messages that they left.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
 */
export class Chats extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/chats.ts');
  }

  /**
   * Lists the chats, the newest first.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const chat of zendesk.chat.chats.list()) console.log(chat.type, chat.visitor.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/#list-chats
   */
  list(query: ListChatsQuery = {}, options: RequestOptions = {}): Paginator<Chat> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a chat.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat.
   *
   * @example
   * ```ts
   * const chat = await zendesk.chat.chats.get('2104.10414779.SVhDCJ9flq79a');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  get(chat: string | Chat, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Chat> {
    return this.call('get', { path: [chat], query, options });
  }

  /**
   * Gets chats by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const [first, second] = await zendesk.chat.chats.getMany(['2104.1.SVhDCJ9flq79a', '2104.1.SVE9Mo9bE4wR8']);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  getMany(
    ids: Many<string | Chat>,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<(Chat | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }

  /**
   * Adds a chat that took place elsewhere, or a message that was left.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const chat = await zendesk.chat.chats.create({
   *   type: 'offline_msg',
   *   message: 'Please call me back.',
   *   visitor: { name: 'Ada', email: 'ada@example.com' },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  create(chat: ChatCreate | Chat, options: RequestOptions = {}): ApiCall<Chat> {
    return this.call('create', { body: chat, options });
  }

  /**
   * Changes a chat.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.chats.update('2104.10414779.SVhDCJ9flq79a', { tags: ['billing'], unread: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  update(chat: string | Chat, changes: ChatUpdate, options?: RequestOptions): ApiCall<Chat>;
  /**
   * Changes a chat. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  update(chat: Chat, changes?: undefined, options?: RequestOptions): ApiCall<Chat>;
  update(chat: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [chat], body: changes, options });
  }

  /**
   * Deletes a chat.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such chat.
   *
   * @example
   * ```ts
   * await zendesk.chat.chats.delete('2104.10414779.SVhDCJ9flq79a');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  delete(chat: string | Chat, options?: RequestOptions): ApiCall<void>;
  /**
   * Deletes many chats. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  delete(chats: Many<string | Chat>, options?: RequestOptions): ApiCall<void>;
  delete(chat: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [chat], options });
  }

  /**
   * Deletes many chats.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  deleteMany(chats: Many<string | Chat>, options: BulkOptions = {}): BulkRun<string | Chat, void> {
    return this.bulk(['delete', 'deleteMany'], { rows: chats }, options);
  }

  /**
   * Searches the chats.
   *
   * A search is words and `attribute:value`, joined by AND, OR and NOT.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const found = zendesk.chat.chats.search({ q: 'refund AND type:chat' });
   * for await (const { id, preview } of found) console.log(id, preview);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/chats/
   */
  search(query: SearchChatsQuery, options: RequestOptions = {}): Paginator<ChatSearchResult> {
    return this.paginate('search', { query, options });
  }

  /**
   * Exports chats by the time of their last change.
   *
   * Comes in pages of up to 1000 records, none of them twice. `incremental({ from: exported.checkpoint })` goes on
   * where it stopped.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.chat.chats.incremental({ start_time: new Date('2027-01-01') });
   * for await (const chat of exported) console.log(chat.id, chat.tags);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/incremental_export/#incremental-chat-export
   */
  incremental(query: IncrementalChatsQuery = {}, options: RequestOptions = {}): IncrementalExport<Chat> {
    return this.paginateExport('incremental', { query, options });
  }
}
