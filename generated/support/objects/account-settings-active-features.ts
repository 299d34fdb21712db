// From specification/support/objects/account-settings-active-features.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsActiveFeatures. */
export interface AccountSettingsActiveFeaturesInput {
  /** Whether calls can be forwarded to agents. */
  agent_forwarding?: boolean | undefined;
  /** Whether tickets can have CCs. */
  allow_ccs?: boolean | undefined;
  /** Whether the template of emails can be changed. */
  allow_email_template_customization?: boolean | undefined;
  /** Whether articles are suggested to requesters. */
  automatic_answers?: boolean | undefined;
  /** Whether a copy of each email goes to an archive. */
  bcc_archiving?: boolean | undefined;
  /** Whether the account stays out of the benchmark. */
  benchmark_opt_out?: boolean | undefined;
  /** Whether there are business hours. */
  business_hours?: boolean | undefined;
  /** Whether chat is on. */
  chat?: boolean | undefined;
  /** Whether requesters can chat about their ticket. */
  chat_about_my_ticket?: boolean | undefined;
  /** Whether a bad rating is asked for its reason. */
  csat_reason_code?: boolean | undefined;
  /** Whether emails are signed for a domain of the account. */
  custom_dkim_domain?: boolean | undefined;
  /** Whether agents see the context of the customer first. */
  customer_context_as_default?: boolean | undefined;
  /** Whether customers are asked for ratings. */
  customer_satisfaction?: boolean | undefined;
  /** Whether there is dynamic content. */
  dynamic_contents?: boolean | undefined;
  /** Whether there is Explore. */
  explore?: boolean | undefined;
  /** Whether Explore comes with the Enterprise plan. */
  explore_on_support_ent_plan?: boolean | undefined;
  /** Whether Explore comes with the Professional plan. */
  explore_on_support_pro_plan?: boolean | undefined;
  /** Whether Facebook is a channel. */
  facebook?: boolean | undefined;
  /** Whether end users can sign in by Facebook. */
  facebook_login?: boolean | undefined;
  /** Whether agents write in the simple editor. */
  fallback_composer?: boolean | undefined;
  /** Whether there are figures of the community. */
  forum_analytics?: boolean | undefined;
  /** Whether both kinds of reports are there. */
  good_data_and_explore?: boolean | undefined;
  /** Whether users can sign in by Google. */
  google_login?: boolean | undefined;
  /** Whether Zendesk takes the account for an abusive one. */
  is_abusive?: boolean | undefined;
  /** Whether there are light agents. */
  light_agents?: boolean | undefined;
  /** Whether comments can hold Markdown. */
  markdown?: boolean | undefined;
  /** Whether tickets can be on hold. */
  on_hold_status?: boolean | undefined;
  /** Whether agents can be restricted to organizations. */
  organization_access_enabled?: boolean | undefined;
  /** Whether emails are shown with their format. */
  rich_content_in_emails?: boolean | undefined;
  /** Whether there is a sandbox. */
  sandbox?: boolean | undefined;
  /** Whether ratings are predicted. */
  satisfaction_prediction?: boolean | undefined;
  /** Whether somebody hears of suspended tickets. */
  suspended_ticket_notification?: boolean | undefined;
  /** Whether there are ticket forms. */
  ticket_forms?: boolean | undefined;
  /** Whether tickets can have tags. */
  ticket_tagging?: boolean | undefined;
  /** Whether topics are suggested. */
  topic_suggestion?: boolean | undefined;
  /** Whether X is a channel. */
  twitter?: boolean | undefined;
  /** Whether end users can sign in by X. */
  twitter_login?: boolean | undefined;
  /** Whether users and organizations have custom fields. */
  user_org_fields?: boolean | undefined;
  /** Whether users and organizations can have tags. */
  user_tagging?: boolean | undefined;
  /** Whether Talk is on. */
  voice?: boolean | undefined;
}

/**
 * What the account has and uses.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsActiveFeatures extends Model<AccountSettingsActiveFeaturesInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsActiveFeatures',
      attributes: {
        agent_forwarding: 'boolean',
        allow_ccs: 'boolean',
        allow_email_template_customization: 'boolean',
        automatic_answers: 'boolean',
        bcc_archiving: 'boolean',
        benchmark_opt_out: 'boolean',
        business_hours: 'boolean',
        chat: 'boolean',
        chat_about_my_ticket: 'boolean',
        csat_reason_code: 'boolean',
        custom_dkim_domain: 'boolean',
        customer_context_as_default: 'boolean',
        customer_satisfaction: 'boolean',
        dynamic_contents: 'boolean',
        explore: 'boolean',
        explore_on_support_ent_plan: 'boolean',
        explore_on_support_pro_plan: 'boolean',
        facebook: 'boolean',
        facebook_login: 'boolean',
        fallback_composer: 'boolean',
        forum_analytics: 'boolean',
        good_data_and_explore: 'boolean',
        google_login: 'boolean',
        is_abusive: 'boolean',
        light_agents: 'boolean',
        markdown: 'boolean',
        on_hold_status: 'boolean',
        organization_access_enabled: 'boolean',
        rich_content_in_emails: 'boolean',
        sandbox: 'boolean',
        satisfaction_prediction: 'boolean',
        suspended_ticket_notification: 'boolean',
        ticket_forms: 'boolean',
        ticket_tagging: 'boolean',
        topic_suggestion: 'boolean',
        twitter: 'boolean',
        twitter_login: 'boolean',
        user_org_fields: 'boolean',
        user_tagging: 'boolean',
        voice: 'boolean',
      },
    };
  }
}

export interface AccountSettingsActiveFeatures {
  /** Whether calls can be forwarded to agents. */
  agent_forwarding: boolean | undefined;
  /** Whether tickets can have CCs. */
  allow_ccs: boolean | undefined;
  /** Whether the template of emails can be changed. */
  allow_email_template_customization: boolean | undefined;
  /** Whether articles are suggested to requesters. */
  automatic_answers: boolean | undefined;
  /** Whether a copy of each email goes to an archive. */
  bcc_archiving: boolean | undefined;
  /** Whether the account stays out of the benchmark. */
  benchmark_opt_out: boolean | undefined;
  /** Whether there are business hours. */
  business_hours: boolean | undefined;
  /** Whether chat is on. */
  chat: boolean | undefined;
  /** Whether requesters can chat about their ticket. */
  chat_about_my_ticket: boolean | undefined;
  /** Whether a bad rating is asked for its reason. */
  csat_reason_code: boolean | undefined;
  /** Whether emails are signed for a domain of the account. */
  custom_dkim_domain: boolean | undefined;
  /** Whether agents see the context of the customer first. */
  customer_context_as_default: boolean | undefined;
  /** Whether customers are asked for ratings. */
  customer_satisfaction: boolean | undefined;
  /** Whether there is dynamic content. */
  dynamic_contents: boolean | undefined;
  /** Whether there is Explore. */
  explore: boolean | undefined;
  /** Whether Explore comes with the Enterprise plan. */
  explore_on_support_ent_plan: boolean | undefined;
  /** Whether Explore comes with the Professional plan. */
  explore_on_support_pro_plan: boolean | undefined;
  /** Whether Facebook is a channel. */
  facebook: boolean | undefined;
  /** Whether end users can sign in by Facebook. */
  facebook_login: boolean | undefined;
  /** Whether agents write in the simple editor. */
  fallback_composer: boolean | undefined;
  /** Whether there are figures of the community. */
  forum_analytics: boolean | undefined;
  /** Whether both kinds of reports are there. */
  good_data_and_explore: boolean | undefined;
  /** Whether users can sign in by Google. */
  google_login: boolean | undefined;
  /** Whether Zendesk takes the account for an abusive one. */
  is_abusive: boolean | undefined;
  /** Whether there are light agents. */
  light_agents: boolean | undefined;
  /** Whether comments can hold Markdown. */
  markdown: boolean | undefined;
  /** Whether tickets can be on hold. */
  on_hold_status: boolean | undefined;
  /** Whether agents can be restricted to organizations. */
  organization_access_enabled: boolean | undefined;
  /** Whether emails are shown with their format. */
  rich_content_in_emails: boolean | undefined;
  /** Whether there is a sandbox. */
  sandbox: boolean | undefined;
  /** Whether ratings are predicted. */
  satisfaction_prediction: boolean | undefined;
  /** Whether somebody hears of suspended tickets. */
  suspended_ticket_notification: boolean | undefined;
  /** Whether there are ticket forms. */
  ticket_forms: boolean | undefined;
  /** Whether tickets can have tags. */
  ticket_tagging: boolean | undefined;
  /** Whether topics are suggested. */
  topic_suggestion: boolean | undefined;
  /** Whether X is a channel. */
  twitter: boolean | undefined;
  /** Whether end users can sign in by X. */
  twitter_login: boolean | undefined;
  /** Whether users and organizations have custom fields. */
  user_org_fields: boolean | undefined;
  /** Whether users and organizations can have tags. */
  user_tagging: boolean | undefined;
  /** Whether Talk is on. */
  voice: boolean | undefined;
}
