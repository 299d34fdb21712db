// From specification/support/objects/account-settings-routing.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsRouting. */
export interface AccountSettingsRoutingInput {
  /** Tag of tickets that are routed. */
  autorouting_tag?: string | null | undefined;
  /** Whether work is routed. */
  enabled?: boolean | undefined;
  /** Most emails that an agent has at once. */
  max_email_capacity?: number | null | undefined;
  /** Most conversations that an agent has at once. */
  max_messaging_capacity?: number | null | undefined;
  /** Whether a conversation that nobody takes goes to somebody else. */
  reassignment_messaging_enabled?: boolean | undefined;
  /** Seconds until it does. */
  reassignment_messaging_timeout?: number | null | undefined;
  /** Seconds until a call does. */
  reassignment_talk_timeout?: number | null | undefined;
}

/**
 * How work finds agents.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsRouting extends Model<AccountSettingsRoutingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsRouting',
      attributes: {
        autorouting_tag: { type: 'string', nullable: true },
        enabled: 'boolean',
        max_email_capacity: { type: 'integer', nullable: true },
        max_messaging_capacity: { type: 'integer', nullable: true },
        reassignment_messaging_enabled: 'boolean',
        reassignment_messaging_timeout: { type: 'integer', nullable: true },
        reassignment_talk_timeout: { type: 'integer', nullable: true },
      },
    };
  }
}

export interface AccountSettingsRouting {
  /** Tag of tickets that are routed. */
  autorouting_tag: string | null | undefined;
  /** Whether work is routed. */
  enabled: boolean | undefined;
  /** Most emails that an agent has at once. */
  max_email_capacity: number | null | undefined;
  /** Most conversations that an agent has at once. */
  max_messaging_capacity: number | null | undefined;
  /** Whether a conversation that nobody takes goes to somebody else. */
  reassignment_messaging_enabled: boolean | undefined;
  /** Seconds until it does. */
  reassignment_messaging_timeout: number | null | undefined;
  /** Seconds until a call does. */
  reassignment_talk_timeout: number | null | undefined;
}
