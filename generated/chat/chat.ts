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
  /** The Chat account. */
  readonly account: ChatAccounts;

  /** When agents were online, away or invisible. */
  readonly agentTimeline: ChatAgentTimeline;

  /** The agents of Chat. */
  readonly agents: ChatAgents;

  /** Visitors and addresses that may not chat. */
  readonly bans: ChatBans;

  /** Conversations with visitors, and messages that they left. */
  readonly chats: Chats;

  /** Goals that visitors reached. */
  readonly conversions: ChatConversions;

  /** Changes of departments. */
  readonly departmentEvents: ChatDepartmentEvents;

  /** Groups of agents that chats go to. */
  readonly departments: ChatDepartments;

  /** What visitors should reach. */
  readonly goals: ChatGoals;

  /** Ready answers. */
  readonly shortcuts: ChatShortcuts;

  /** What is done by itself when something happens on the site. */
  readonly triggers: ChatTriggers;

  /** The people who visit the site. */
  readonly visitors: ChatVisitors;

  constructor(client: Client) {
    this.account = new ChatAccounts(client);
    this.agentTimeline = new ChatAgentTimeline(client);
    this.agents = new ChatAgents(client);
    this.bans = new ChatBans(client);
    this.chats = new Chats(client);
    this.conversions = new ChatConversions(client);
    this.departmentEvents = new ChatDepartmentEvents(client);
    this.departments = new ChatDepartments(client);
    this.goals = new ChatGoals(client);
    this.shortcuts = new ChatShortcuts(client);
    this.triggers = new ChatTriggers(client);
    this.visitors = new ChatVisitors(client);
  }
}
