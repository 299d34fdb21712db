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

  constructor(client: Client) {
    this.addresses = new Addresses(client);
    this.agents = new TalkAgents(client);
    this.availabilities = new Availabilities(client);
    this.callConsole = new TalkCallConsole(client);
    this.callbackRequests = new CallbackRequests(client);
    this.calls = new TalkCalls(client);
    this.dashboard = new Dashboard(client);
    this.digitalLines = new DigitalLines(client);
    this.greetingCategories = new GreetingCategories(client);
    this.greetings = new Greetings(client);
    this.ivrs = new Ivrs(client);
    this.legs = new Legs(client);
    this.lines = new Lines(client);
    this.phoneNumbers = new PhoneNumbers(client);
    this.settings = new TalkSettings(client);
    this.stats = new TalkStats(client);
    this.tickets = new TalkTickets(client);
  }
}
