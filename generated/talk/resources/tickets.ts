// From specification/talk/resources/tickets.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Ticket, TicketInput } from '../../support/objects/ticket.ts';
import type { User } from '../../support/objects/user.ts';

export type { Ticket, TicketInput, TicketUpdate } from '../../support/objects/ticket.ts';

/** What `talk.tickets.create` takes of a Ticket, and beside it. */
export interface CreateTalkTicketInput extends TicketInput {
  /** The agent in whose browser the ticket is opened. */
  display_to_agent?: Id | User | CurrentUser | undefined;
}

/**
 * Tickets of calls that another telephone system took.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/reference/
 */
export class TalkTickets extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/tickets.ts');
  }

  /**
   * Opens a ticket of a call or a voicemail.
   *
   * `via_id` says what it is: 44 a voicemail, 45 a call that came in, 46 one that went out. A voicemail stands in
   * `voice_comment`: `from`, `to`, `recording_url`, `started_at`, `call_duration`, `answered_by_id`,
   * `transcription_text`, `location`.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const ticket = await zendesk.talk.tickets.create({
   *   via_id: 45,
   *   subject: 'Call about an order',
   *   comment: { body: 'The customer asks for a refund.', public: false },
   *   display_to_agent: 35436,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/reference/
   */
  create(ticket: CreateTalkTicketInput | Ticket, options: RequestOptions = {}): ApiCall<Ticket> {
    return this.call('create', { body: ticket, options });
  }
}
