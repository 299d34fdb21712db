// From specification/chat/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { ChatAccounts } from './resources/account.ts';
import { ChatAgentTimeline } from './resources/agent-timeline.ts';
import { ChatAgents } from './resources/agents.ts';
import { ChatBans } from './resources/bans.ts';
import { Chats } from './resources/chats.ts';
import { ChatConversions } from './resources/conversions.ts';
import { ChatDepartmentEvents } from './resources/department-events.ts';
import { ChatDepartments } from './resources/departments.ts';
import { ChatGoals } from './resources/goals.ts';
import { ChatShortcuts } from './resources/shortcuts.ts';
import { ChatTriggers } from './resources/triggers.ts';
import { ChatVisitors } from './resources/visitors.ts';

/**
 * Live chats, their visitors, and the agents who answer.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/introduction/
 */
export class ChatApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** The Chat account. */
  get account(): ChatAccounts {
    return this.#client.resource(ChatAccounts);
  }

  /** When agents were online, away or invisible. */
  get agentTimeline(): ChatAgentTimeline {
    return this.#client.resource(ChatAgentTimeline);
  }

  /** The agents of Chat. */
  get agents(): ChatAgents {
    return this.#client.resource(ChatAgents);
  }

  /** Visitors and addresses that may not chat. */
  get bans(): ChatBans {
    return this.#client.resource(ChatBans);
  }

  /** Conversations with visitors, and messages that they left. */
  get chats(): Chats {
    return this.#client.resource(Chats);
  }

  /** Goals that visitors reached. */
  get conversions(): ChatConversions {
    return this.#client.resource(ChatConversions);
  }

  /** Changes of departments. */
  get departmentEvents(): ChatDepartmentEvents {
    return this.#client.resource(ChatDepartmentEvents);
  }

  /** Groups of agents that chats go to. */
  get departments(): ChatDepartments {
    return this.#client.resource(ChatDepartments);
  }

  /** What visitors should reach. */
  get goals(): ChatGoals {
    return this.#client.resource(ChatGoals);
  }

  /** Ready answers. */
  get shortcuts(): ChatShortcuts {
    return this.#client.resource(ChatShortcuts);
  }

  /** What is done by itself when something happens on the site. */
  get triggers(): ChatTriggers {
    return this.#client.resource(ChatTriggers);
  }

  /** The people who visit the site. */
  get visitors(): ChatVisitors {
    return this.#client.resource(ChatVisitors);
  }
}
