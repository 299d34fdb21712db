// From specification/talk/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { Addresses } from './resources/addresses.ts';
import { TalkAgents } from './resources/agents.ts';
import { Availabilities } from './resources/availabilities.ts';
import { TalkCallConsole } from './resources/call-console.ts';
import { CallbackRequests } from './resources/callback-requests.ts';
import { TalkCalls } from './resources/calls.ts';
import { Dashboard } from './resources/dashboard.ts';
import { DigitalLines } from './resources/digital-lines.ts';
import { GreetingCategories } from './resources/greeting-categories.ts';
import { Greetings } from './resources/greetings.ts';
import { Ivrs } from './resources/ivrs.ts';
import { Legs } from './resources/legs.ts';
import { Lines } from './resources/lines.ts';
import { PhoneNumbers } from './resources/phone-numbers.ts';
import { TalkSettings } from './resources/settings.ts';
import { TalkStats } from './resources/stats.ts';
import { TalkTickets } from './resources/tickets.ts';

/**
 * Phone numbers, calls, and how the lines are doing.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/introduction/
 */
export class TalkApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Postal addresses that phone numbers are registered with. */
  get addresses(): Addresses {
    return this.#client.resource(Addresses);
  }

  /** Showing records in the browser of an agent while a call comes in. */
  get agents(): TalkAgents {
    return this.#client.resource(TalkAgents);
  }

  /** Whether agents take calls. */
  get availabilities(): Availabilities {
    return this.#client.resource(Availabilities);
  }

  /** The call console of the signed-in agent. */
  get callConsole(): TalkCallConsole {
    return this.#client.resource(TalkCallConsole);
  }

  /** Asking for a call back. */
  get callbackRequests(): CallbackRequests {
    return this.#client.resource(CallbackRequests);
  }

  /** Calls that came in or went out through Talk. */
  get calls(): TalkCalls {
    return this.#client.resource(TalkCalls);
  }

  /** The figures that the dashboards of Talk show. */
  get dashboard(): Dashboard {
    return this.#client.resource(Dashboard);
  }

  /** Lines that customers reach from a web page or an app. */
  get digitalLines(): DigitalLines {
    return this.#client.resource(DigitalLines);
  }

  /** What greetings can be for. */
  get greetingCategories(): GreetingCategories {
    return this.#client.resource(GreetingCategories);
  }

  /** Recordings that callers hear. */
  get greetings(): Greetings {
    return this.#client.resource(Greetings);
  }

  /** Phone trees: menus that callers choose from by pressing keys. */
  get ivrs(): Ivrs {
    return this.#client.resource(Ivrs);
  }

  /** The parts that people had in calls. */
  get legs(): Legs {
    return this.#client.resource(Legs);
  }

  /** All lines of the account: phone numbers and digital lines. */
  get lines(): Lines {
    return this.#client.resource(Lines);
  }

  /** The telephone numbers of the account. */
  get phoneNumbers(): PhoneNumbers {
    return this.#client.resource(PhoneNumbers);
  }

  /** Settings of Talk for the whole account. */
  get settings(): TalkSettings {
    return this.#client.resource(TalkSettings);
  }

  /** How the lines and the agents are doing. */
  get stats(): TalkStats {
    return this.#client.resource(TalkStats);
  }

  /** Tickets of calls that another telephone system took. */
  get tickets(): TalkTickets {
    return this.#client.resource(TalkTickets);
  }
}
