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
        name: { type: 'string', nullable: true },
        short_desc: { type: 'string', nullable: true },
        long_desc: { type: 'string', nullable: true },
        price: { type: 'number', nullable: true },
        max_agents: { type: 'integer', nullable: true },
        max_departments: { type: 'string', nullable: true },
        max_concurrent_chats: { type: 'string', nullable: true },
        max_history_search_days: { type: 'string', nullable: true },
        max_basic_triggers: { type: 'string', nullable: true },
        max_advanced_triggers: { type: 'string', nullable: true },
        goals: { type: 'integer', nullable: true },
        widget_customization: { type: 'string', nullable: true },
        analytics: { type: 'boolean', nullable: true },
        monitoring: { type: 'boolean', nullable: true },
        sla: { type: 'boolean', nullable: true },
        support: { type: 'boolean', nullable: true },
        rest_api: { type: 'boolean', nullable: true },
        integrations: { type: 'boolean', nullable: true },
        operating_hours: { type: 'boolean', nullable: true },
        file_upload: { type: 'boolean', nullable: true },
        high_load: { type: 'boolean', nullable: true },
        ip_restriction: { type: 'boolean', nullable: true },
        unbranding: { type: 'boolean', nullable: true },
        agent_leaderboard: { type: 'boolean', nullable: true },
        agent_reports: { type: 'boolean', nullable: true },
        chat_reports: { type: 'boolean', nullable: true },
        daily_reports: { type: 'boolean', nullable: true },
        email_reports: { type: 'boolean', nullable: true },
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
