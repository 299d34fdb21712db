// From specification/talk/resources/agents.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Ticket } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';

/**
 * Showing records in the browser of an agent while a call comes in.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/reference/
 */
export class TalkAgents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/agents.ts');
  }

  /**
   * Opens the profile of a user in the browser of an agent.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * await zendesk.talk.agents.displayUser(35436, 1159307768);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/reference/
   */
  displayUser(
    agent: Id | User | CurrentUser,
    user: Id | User | CurrentUser,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('displayUser', { path: [agent, user], options });
  }

  /**
   * Opens a ticket in the browser of an agent.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user or ticket.
   *
   * @example
   * ```ts
   * await zendesk.talk.agents.displayTicket(35436, 86);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/reference/
   */
  displayTicket(agent: Id | User | CurrentUser, ticket: Id | Ticket, options: RequestOptions = {}): ApiCall<void> {
    return this.call('displayTicket', { path: [agent, ticket], options });
  }
}
