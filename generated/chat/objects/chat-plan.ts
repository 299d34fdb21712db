// From specification/chat/objects/chat-plan.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ChatPlan. */
export interface ChatPlanInput {
  /** Name of the plan, for example `enterprise`. */
  name?: string | null | undefined;
  /** What it is, in short. */
  short_desc?: string | null | undefined;
  /** What it is, at length. */
  long_desc?: string | null | undefined;
  /** Price an agent. */
  price?: number | null | undefined;
  /** Most agents. */
  max_agents?: number | null | undefined;
  /** Most departments, a number or `unlimited`. */
  max_departments?: string | null | undefined;
  /** Most chats at once, a number or `unlimited`. */
  max_concurrent_chats?: string | null | undefined;
  /** How many days back chats can be searched, a number or `unlimited`. */
  max_history_search_days?: string | null | undefined;
  /** Most basic triggers, a number or `unlimited`. */
  max_basic_triggers?: string | null | undefined;
  /** Most advanced triggers, a number or `unlimited`. */
  max_advanced_triggers?: string | null | undefined;
  /** Most goals. */
  goals?: number | null | undefined;
  /** How far the widget can be changed, for example `full`. */
  widget_customization?: string | null | undefined;
  /** Whether it has analytics. */
  analytics?: boolean | null | undefined;
  /** Whether it has live monitoring. */
  monitoring?: boolean | null | undefined;
  /** Whether it has a service level agreement. */
  sla?: boolean | null | undefined;
  /** Whether it has support. */
  support?: boolean | null | undefined;
  /** Whether it has the API. */
  rest_api?: boolean | null | undefined;
  /** Whether it has integrations. */
  integrations?: boolean | null | undefined;
  /** Whether it has operating hours. */
  operating_hours?: boolean | null | undefined;
  /** Whether files can be sent. */
  file_upload?: boolean | null | undefined;
  /** Whether it is made for high load. */
  high_load?: boolean | null | undefined;
  /** Whether agents can be limited to addresses. */
  ip_restriction?: boolean | null | undefined;
  /** Whether the widget can go without Zendesk’s name. */
  unbranding?: boolean | null | undefined;
  /** Whether it has a leaderboard of agents. */
  agent_leaderboard?: boolean | null | undefined;
  /** Whether it has reports on agents. */
  agent_reports?: boolean | null | undefined;
  /** Whether it has reports on chats. */
  chat_reports?: boolean | null | undefined;
  /** Whether it has daily reports. */
  daily_reports?: boolean | null | undefined;
  /** Whether it has reports by email. */
  email_reports?: boolean | null | undefined;
}

/**
 * What was bought for the Chat account.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/
 */
export class ChatPlan extends Model<ChatPlanInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatPlan',
      attributes: {
        name: 'string',
        short_desc: 'string',
        long_desc: 'string',
        price: 'number',
        max_agents: 'integer',
        max_departments: 'string',
        max_concurrent_chats: 'string',
        max_history_search_days: 'string',
        max_basic_triggers: 'string',
        max_advanced_triggers: 'string',
        goals: 'integer',
        widget_customization: 'string',
        analytics: 'boolean',
        monitoring: 'boolean',
        sla: 'boolean',
        support: 'boolean',
        rest_api: 'boolean',
        integrations: 'boolean',
        operating_hours: 'boolean',
        file_upload: 'boolean',
        high_load: 'boolean',
        ip_restriction: 'boolean',
        unbranding: 'boolean',
        agent_leaderboard: 'boolean',
        agent_reports: 'boolean',
        chat_reports: 'boolean',
        daily_reports: 'boolean',
        email_reports: 'boolean',
      },
    };
  }
}

export interface ChatPlan {
  /** Name of the plan, for example `enterprise`. */
  name: string | null | undefined;
  /** What it is, in short. */
  short_desc: string | null | undefined;
  /** What it is, at length. */
  long_desc: string | null | undefined;
  /** Price an agent. */
  price: number | null | undefined;
  /** Most agents. */
  max_agents: number | null | undefined;
  /** Most departments, a number or `unlimited`. */
  max_departments: string | null | undefined;
  /** Most chats at once, a number or `unlimited`. */
  max_concurrent_chats: string | null | undefined;
  /** How many days back chats can be searched, a number or `unlimited`. */
  max_history_search_days: string | null | undefined;
  /** Most basic triggers, a number or `unlimited`. */
  max_basic_triggers: string | null | undefined;
  /** Most advanced triggers, a number or `unlimited`. */
  max_advanced_triggers: string | null | undefined;
  /** Most goals. */
  goals: number | null | undefined;
  /** How far the widget can be changed, for example `full`. */
  widget_customization: string | null | undefined;
  /** Whether it has analytics. */
  analytics: boolean | null | undefined;
  /** Whether it has live monitoring. */
  monitoring: boolean | null | undefined;
  /** Whether it has a service level agreement. */
  sla: boolean | null | undefined;
  /** Whether it has support. */
  support: boolean | null | undefined;
  /** Whether it has the API. */
  rest_api: boolean | null | undefined;
  /** Whether it has integrations. */
  integrations: boolean | null | undefined;
  /** Whether it has operating hours. */
  operating_hours: boolean | null | undefined;
  /** Whether files can be sent. */
  file_upload: boolean | null | undefined;
  /** Whether it is made for high load. */
  high_load: boolean | null | undefined;
  /** Whether agents can be limited to addresses. */
  ip_restriction: boolean | null | undefined;
  /** Whether the widget can go without Zendesk’s name. */
  unbranding: boolean | null | undefined;
  /** Whether it has a leaderboard of agents. */
  agent_leaderboard: boolean | null | undefined;
  /** Whether it has reports on agents. */
  agent_reports: boolean | null | undefined;
  /** Whether it has reports on chats. */
  chat_reports: boolean | null | undefined;
  /** Whether it has daily reports. */
  daily_reports: boolean | null | undefined;
  /** Whether it has reports by email. */
  email_reports: boolean | null | undefined;
}
