// From specification/chat/resources/agents.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatAgent, ChatAgentInput } from '../objects/chat-agent.ts';

export type { ChatAgent, ChatAgentInput } from '../objects/chat-agent.ts';

/** Query of `chat.agents.list`. */
export interface ListChatAgentsQuery {
  /** Records a page, at most 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The agents of Chat.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
 */
export class ChatAgents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/agents.ts');
  }

  /**
   * Lists the agents.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const agent of zendesk.chat.agents.list()) console.log(agent.display_name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/#list-agents
   */
  list(query: ListChatAgentsQuery = {}, options: RequestOptions = {}): Paginator<ChatAgent> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an agent.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such agent.
   *
   * @example
   * ```ts
   * const chatAgent = await zendesk.chat.agents.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  get(
    agent: Id | ChatAgent,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatAgent> {
    return this.call('get', { path: [agent], query, options });
  }

  /**
   * Gets the agent with an email address.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such email.
   *
   * @example
   * ```ts
   * const agent = await zendesk.chat.agents.getByEmail('ada@example.com');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  getByEmail(
    email: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatAgent> {
    return this.call('getByEmail', { path: [email], query, options });
  }

  /**
   * Gets the agent who makes the request.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const chatAgent = await zendesk.chat.agents.me();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  me(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<ChatAgent> {
    return this.call('me', { query, options });
  }

  /**
   * Makes an agent.
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
   * const agent = await zendesk.chat.agents.create({
   *   first_name: 'Ada',
   *   last_name: 'Lovelace',
   *   email: 'ada@example.com',
   *   password: 'correct horse battery staple',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  create(chatAgent: ChatAgentInput | ChatAgent, options: RequestOptions = {}): ApiCall<ChatAgent> {
    return this.call('create', { body: chatAgent, options });
  }

  /**
   * Changes an agent.
   *
   * Allowed for: Admins.
   *
   * An account that was made in Zendesk Support can only read here.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such agent.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.agents.update(361089721035, { display_name: 'Ada' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  update(agent: Id | ChatAgent, changes: ChatAgentInput, options?: RequestOptions): ApiCall<ChatAgent>;
  /**
   * Changes an agent. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such agent.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  update(agent: ChatAgent, changes?: undefined, options?: RequestOptions): ApiCall<ChatAgent>;
  update(agent: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [agent], body: changes, options });
  }

  /**
   * Changes the agent who makes the request.
   *
   * Allowed for: Agents.
   *
   * An account that was made in Zendesk Support can only read here.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.agents.updateMe({ display_name: 'Ada' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  updateMe(chatAgent: ChatAgentInput | ChatAgent, options: RequestOptions = {}): ApiCall<ChatAgent> {
    return this.call('updateMe', { body: chatAgent, options });
  }

  /**
   * Deletes an agent.
   *
   * Allowed for: Admins.
   *
   * An account that was made in Zendesk Support can only read here.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such agent.
   *
   * @example
   * ```ts
   * await zendesk.chat.agents.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
   */
  delete(agent: Id | ChatAgent, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [agent], options });
  }
}
