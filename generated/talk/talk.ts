// From specification/talk/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';

/**
 * Phone numbers, calls, and how the lines are doing.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/introduction/
 */
export class TalkApi {
<<<<<<< HEAD
=======
  /** Postal addresses that phone numbers are registered with. */
  readonly addresses: Addresses;

  /** Showing records in the browser of an agent while a call comes in. */
  readonly agents: TalkAgents;

  /** Whether agents take calls. */
  readonly availabilities: Availabilities;

  /** The call console of the signed-in agent. */
  readonly callConsole: TalkCallConsole;

  /** Asking for a call back. */
  readonly callbackRequests: CallbackRequests;

  /** Calls that came in or went out through Talk. */
  readonly calls: TalkCalls;

  /** The figures that the dashboards of Talk show. */
  readonly dashboard: Dashboard;

  /** Lines that customers reach from a web page or an app. */
  readonly digitalLines: DigitalLines;

  /** What greetings can be for. */
  readonly greetingCategories: GreetingCategories;

  /** Recordings that callers hear. */
  readonly greetings: Greetings;

  /** Phone trees: menus that callers choose from by pressing keys. */
  readonly ivrs: Ivrs;

  /** The parts that people had in calls. */
  readonly legs: Legs;

  /** All lines of the account: phone numbers and digital lines. */
  readonly lines: Lines;

  /** The telephone numbers of the account. */
  readonly phoneNumbers: PhoneNumbers;

  /** Settings of Talk for the whole account. */
  readonly settings: TalkSettings;

  /** How the lines and the agents are doing. */
  readonly stats: TalkStats;

  /** Tickets of calls that another telephone system took. */
  readonly tickets: TalkTickets;

>>>>>>> c90511c (Find a list within another object, as the figures of agents on Talk's dashboard)
  constructor(client: Client) {
  }
}
