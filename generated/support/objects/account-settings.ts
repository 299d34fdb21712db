// From specification/support/objects/account-settings.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import {
  AccountSettingsActiveFeatures,
  type AccountSettingsActiveFeaturesInput,
} from './account-settings-active-features.ts';
import { AccountSettingsAgent, type AccountSettingsAgentInput } from './account-settings-agent.ts';
import { AccountSettingsApi, type AccountSettingsApiInput } from './account-settings-api.ts';
import { AccountSettingsApps } from './account-settings-apps.ts';
import { AccountSettingsBilling, type AccountSettingsBillingInput } from './account-settings-billing.ts';
import { AccountSettingsBranding, type AccountSettingsBrandingInput } from './account-settings-branding.ts';
import { AccountSettingsBrands, type AccountSettingsBrandsInput } from './account-settings-brands.ts';
import { AccountSettingsCdn, type AccountSettingsCdnInput } from './account-settings-cdn.ts';
import { AccountSettingsChat } from './account-settings-chat.ts';
import { AccountSettingsCrossSell, type AccountSettingsCrossSellInput } from './account-settings-cross-sell.ts';
import { AccountSettingsDevice, type AccountSettingsDeviceInput } from './account-settings-device.ts';
import { AccountSettingsEmail, type AccountSettingsEmailInput } from './account-settings-email.ts';
import { AccountSettingsGoogleApps, type AccountSettingsGoogleAppsInput } from './account-settings-google-apps.ts';
import { AccountSettingsGroup, type AccountSettingsGroupInput } from './account-settings-group.ts';
import { AccountSettingsKnowledge, type AccountSettingsKnowledgeInput } from './account-settings-knowledge.ts';
import { AccountSettingsLimits } from './account-settings-limits.ts';
import { AccountSettingsLocalization, type AccountSettingsLocalizationInput } from './account-settings-localization.ts';
import { AccountSettingsLotus, type AccountSettingsLotusInput } from './account-settings-lotus.ts';
import {
  AccountSettingsMessageInactivity,
  type AccountSettingsMessageInactivityInput,
} from './account-settings-message-inactivity.ts';
import { AccountSettingsMetrics } from './account-settings-metrics.ts';
import { AccountSettingsOnboarding, type AccountSettingsOnboardingInput } from './account-settings-onboarding.ts';
import { AccountSettingsRouting, type AccountSettingsRoutingInput } from './account-settings-routing.ts';
import { AccountSettingsRule, type AccountSettingsRuleInput } from './account-settings-rule.ts';
import {
  AccountSettingsSideConversations,
  type AccountSettingsSideConversationsInput,
} from './account-settings-side-conversations.ts';
import { AccountSettingsStatistics, type AccountSettingsStatisticsInput } from './account-settings-statistics.ts';
import { AccountSettingsTicketForm, type AccountSettingsTicketFormInput } from './account-settings-ticket-form.ts';
import { AccountSettingsTicket, type AccountSettingsTicketInput } from './account-settings-ticket.ts';
import { AccountSettingsTwitter } from './account-settings-twitter.ts';
import { AccountSettingsUser, type AccountSettingsUserInput } from './account-settings-user.ts';
import { AccountSettingsVoice } from './account-settings-voice.ts';

/** What a request may state of an AccountSettings. */
export interface AccountSettingsInput {
  /** What the account has and uses. */
  active_features?: AccountSettingsActiveFeatures | AccountSettingsActiveFeaturesInput | undefined;
  /** What agents work in. */
  agents?: AccountSettingsAgent | AccountSettingsAgentInput | undefined;
  /** Who may use the API, and how. */
  api?: AccountSettingsApi | AccountSettingsApiInput | undefined;
  /** How the account is paid. */
  billing?: AccountSettingsBilling | AccountSettingsBillingInput | undefined;
  /** How the account looks. */
  branding?: AccountSettingsBranding | AccountSettingsBrandingInput | undefined;
  /** Brands of the account. */
  brands?: AccountSettingsBrands | AccountSettingsBrandsInput | undefined;
  /** Where files of the interface come from. */
  cdn?: AccountSettingsCdn | AccountSettingsCdnInput | undefined;
  /** Hints at other products. */
  cross_sell?: AccountSettingsCrossSell | AccountSettingsCrossSellInput | undefined;
  /** What is kept of the devices of end users. */
  device_metadata?: AccountSettingsDevice | AccountSettingsDeviceInput | undefined;
  /** Emails to and from the account. */
  email?: AccountSettingsEmail | AccountSettingsEmailInput | undefined;
  /** Google Workspace. */
  google_apps?: AccountSettingsGoogleApps | AccountSettingsGoogleAppsInput | undefined;
  /** Groups of the account. */
  groups?: AccountSettingsGroup | AccountSettingsGroupInput | undefined;
  /** What agents are shown of the knowledge base. */
  knowledge?: AccountSettingsKnowledge | AccountSettingsKnowledgeInput | undefined;
  /** Languages of the account. */
  localization?: AccountSettingsLocalization | AccountSettingsLocalizationInput | undefined;
  /** The interface of agents. */
  lotus?: AccountSettingsLotus | AccountSettingsLotusInput | undefined;
  /** What becomes of a conversation in which the customer says nothing. */
  messaging_inactivity?: AccountSettingsMessageInactivity | AccountSettingsMessageInactivityInput | undefined;
  /** First steps of the account. */
  onboarding?: AccountSettingsOnboarding | AccountSettingsOnboardingInput | undefined;
  /** How work finds agents. */
  routing?: AccountSettingsRouting | AccountSettingsRoutingInput | undefined;
  /** Triggers, automations, macros and views. */
  rule?: AccountSettingsRule | AccountSettingsRuleInput | undefined;
  /** Where side conversations may be held. */
  side_conversations?: AccountSettingsSideConversations | AccountSettingsSideConversationsInput | undefined;
  /** What is counted. */
  statistics?: AccountSettingsStatistics | AccountSettingsStatisticsInput | undefined;
  /** Ticket forms. */
  ticket_form?: AccountSettingsTicketForm | AccountSettingsTicketFormInput | undefined;
  /** How tickets behave. */
  tickets?: AccountSettingsTicket | AccountSettingsTicketInput | undefined;
  /** How users behave. */
  user?: AccountSettingsUser | AccountSettingsUserInput | undefined;
}

/**
 * Settings of the account, in groups. An update changes only what it states.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettings extends Model<AccountSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettings',
      attributes: {
        active_features: { model: () => AccountSettingsActiveFeatures, update: 'mergeKeys' },
        agents: { model: () => AccountSettingsAgent, update: 'mergeKeys' },
        api: { model: () => AccountSettingsApi, update: 'mergeKeys' },
        apps: { model: () => AccountSettingsApps, access: 'read' },
        billing: { model: () => AccountSettingsBilling, update: 'mergeKeys' },
        branding: { model: () => AccountSettingsBranding, update: 'mergeKeys' },
        brands: { model: () => AccountSettingsBrands, update: 'mergeKeys' },
        cdn: { model: () => AccountSettingsCdn, update: 'mergeKeys' },
        chat: { model: () => AccountSettingsChat, access: 'read' },
        cross_sell: { model: () => AccountSettingsCrossSell, update: 'mergeKeys' },
        device_metadata: { model: () => AccountSettingsDevice, update: 'mergeKeys' },
        email: { model: () => AccountSettingsEmail, update: 'mergeKeys' },
        google_apps: { model: () => AccountSettingsGoogleApps, update: 'mergeKeys' },
        groups: { model: () => AccountSettingsGroup, update: 'mergeKeys' },
        knowledge: { model: () => AccountSettingsKnowledge, update: 'mergeKeys' },
        limits: { model: () => AccountSettingsLimits, access: 'read' },
        localization: { model: () => AccountSettingsLocalization, update: 'mergeKeys' },
        lotus: { model: () => AccountSettingsLotus, update: 'mergeKeys' },
        messaging_inactivity: { model: () => AccountSettingsMessageInactivity, update: 'mergeKeys' },
        metrics: { model: () => AccountSettingsMetrics, access: 'read' },
        onboarding: { model: () => AccountSettingsOnboarding, update: 'mergeKeys' },
        routing: { model: () => AccountSettingsRouting, update: 'mergeKeys' },
        rule: { model: () => AccountSettingsRule, update: 'mergeKeys' },
        side_conversations: { model: () => AccountSettingsSideConversations, update: 'mergeKeys' },
        statistics: { model: () => AccountSettingsStatistics, update: 'mergeKeys' },
        ticket_form: { model: () => AccountSettingsTicketForm, update: 'mergeKeys' },
        tickets: { model: () => AccountSettingsTicket, update: 'mergeKeys' },
        twitter: { model: () => AccountSettingsTwitter, access: 'read' },
        user: { model: () => AccountSettingsUser, update: 'mergeKeys' },
        voice: { model: () => AccountSettingsVoice, access: 'read' },
      },
    };
  }
}

export interface AccountSettings {
  /** What the account has and uses. */
  get active_features(): AccountSettingsActiveFeatures | undefined;
  set active_features(value: AccountSettingsActiveFeatures | AccountSettingsActiveFeaturesInput | undefined);
  /** What agents work in. */
  get agents(): AccountSettingsAgent | undefined;
  set agents(value: AccountSettingsAgent | AccountSettingsAgentInput | undefined);
  /** Who may use the API, and how. */
  get api(): AccountSettingsApi | undefined;
  set api(value: AccountSettingsApi | AccountSettingsApiInput | undefined);
  /** Apps of the account. Read-only. */
  readonly apps: AccountSettingsApps | undefined;
  /** How the account is paid. */
  get billing(): AccountSettingsBilling | undefined;
  set billing(value: AccountSettingsBilling | AccountSettingsBillingInput | undefined);
  /** How the account looks. */
  get branding(): AccountSettingsBranding | undefined;
  set branding(value: AccountSettingsBranding | AccountSettingsBrandingInput | undefined);
  /** Brands of the account. */
  get brands(): AccountSettingsBrands | undefined;
  set brands(value: AccountSettingsBrands | AccountSettingsBrandsInput | undefined);
  /** Where files of the interface come from. */
  get cdn(): AccountSettingsCdn | undefined;
  set cdn(value: AccountSettingsCdn | AccountSettingsCdnInput | undefined);
  /** Chat. Read-only. */
  readonly chat: AccountSettingsChat | undefined;
  /** Hints at other products. */
  get cross_sell(): AccountSettingsCrossSell | undefined;
  set cross_sell(value: AccountSettingsCrossSell | AccountSettingsCrossSellInput | undefined);
  /** What is kept of the devices of end users. */
  get device_metadata(): AccountSettingsDevice | undefined;
  set device_metadata(value: AccountSettingsDevice | AccountSettingsDeviceInput | undefined);
  /** Emails to and from the account. */
  get email(): AccountSettingsEmail | undefined;
  set email(value: AccountSettingsEmail | AccountSettingsEmailInput | undefined);
  /** Google Workspace. */
  get google_apps(): AccountSettingsGoogleApps | undefined;
  set google_apps(value: AccountSettingsGoogleApps | AccountSettingsGoogleAppsInput | undefined);
  /** Groups of the account. */
  get groups(): AccountSettingsGroup | undefined;
  set groups(value: AccountSettingsGroup | AccountSettingsGroupInput | undefined);
  /** What agents are shown of the knowledge base. */
  get knowledge(): AccountSettingsKnowledge | undefined;
  set knowledge(value: AccountSettingsKnowledge | AccountSettingsKnowledgeInput | undefined);
  /** Limits of the account. Read-only. */
  readonly limits: AccountSettingsLimits | undefined;
  /** Languages of the account. */
  get localization(): AccountSettingsLocalization | undefined;
  set localization(value: AccountSettingsLocalization | AccountSettingsLocalizationInput | undefined);
  /** The interface of agents. */
  get lotus(): AccountSettingsLotus | undefined;
  set lotus(value: AccountSettingsLotus | AccountSettingsLotusInput | undefined);
  /** What becomes of a conversation in which the customer says nothing. */
  get messaging_inactivity(): AccountSettingsMessageInactivity | undefined;
  set messaging_inactivity(value: AccountSettingsMessageInactivity | AccountSettingsMessageInactivityInput | undefined);
  /** Size of the account. Read-only. */
  readonly metrics: AccountSettingsMetrics | undefined;
  /** First steps of the account. */
  get onboarding(): AccountSettingsOnboarding | undefined;
  set onboarding(value: AccountSettingsOnboarding | AccountSettingsOnboardingInput | undefined);
  /** How work finds agents. */
  get routing(): AccountSettingsRouting | undefined;
  set routing(value: AccountSettingsRouting | AccountSettingsRoutingInput | undefined);
  /** Triggers, automations, macros and views. */
  get rule(): AccountSettingsRule | undefined;
  set rule(value: AccountSettingsRule | AccountSettingsRuleInput | undefined);
  /** Where side conversations may be held. */
  get side_conversations(): AccountSettingsSideConversations | undefined;
  set side_conversations(value: AccountSettingsSideConversations | AccountSettingsSideConversationsInput | undefined);
  /** What is counted. */
  get statistics(): AccountSettingsStatistics | undefined;
  set statistics(value: AccountSettingsStatistics | AccountSettingsStatisticsInput | undefined);
  /** Ticket forms. */
  get ticket_form(): AccountSettingsTicketForm | undefined;
  set ticket_form(value: AccountSettingsTicketForm | AccountSettingsTicketFormInput | undefined);
  /** How tickets behave. */
  get tickets(): AccountSettingsTicket | undefined;
  set tickets(value: AccountSettingsTicket | AccountSettingsTicketInput | undefined);
  /** X, once Twitter. Read-only. */
  readonly twitter: AccountSettingsTwitter | undefined;
  /** How users behave. */
  get user(): AccountSettingsUser | undefined;
  set user(value: AccountSettingsUser | AccountSettingsUserInput | undefined);
  /** Talk. Read-only. */
  readonly voice: AccountSettingsVoice | undefined;
}
