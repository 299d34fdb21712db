// From specification/support/objects/account-settings-email.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `email_sender_authentication_profile` that a request may state. */
export type AccountSettingsEmailEmailSenderAuthenticationProfile = 'default' | 'enhanced';

/** What a request may state of an AccountSettingsEmail. */
export interface AccountSettingsEmailInput {
  /** Whether emails to any address of the account become tickets. */
  accept_wildcard_emails?: boolean | undefined;
  /** Whether emails are signed for a domain of the account. */
  custom_dkim_domain?: boolean | undefined;
  /** Whether senders are checked by SPF and DKIM. */
  email_sender_authentication?: boolean | undefined;
  /** How strictly they are checked. */
  email_sender_authentication_profile?: AccountSettingsEmailEmailSenderAuthenticationProfile | null | undefined;
  /** Whether agents see whether an email arrived. */
  email_status?: boolean | undefined;
  /** Whether emails show pictures of people. */
  email_template_photos?: boolean | undefined;
  /** Whether a template can be chosen. */
  email_template_selection?: boolean | undefined;
  /** Whether Gmail shows what can be done. */
  gmail_actions?: boolean | undefined;
  /** Template of emails in HTML. */
  html_mail_template?: string | null | undefined;
  /** Line above which a reply is written. */
  mail_delimiter?: string | null | undefined;
  /** Whether the new template is used. */
  modern_email_template?: boolean | undefined;
  /** Whether replies need no such line. */
  no_mail_delimiter?: boolean | undefined;
  /** Whether emails come from the agent by name. */
  personalized_replies?: boolean | undefined;
  /** Whether emails are shown with their format. */
  rich_content_in_emails?: boolean | undefined;
  /** Whether emails of Gmail addresses go out by Gmail. */
  send_gmail_messages_via_gmail?: boolean | undefined;
  /** Template of emails in plain text. */
  text_mail_template?: string | null | undefined;
  /** Whether one email to several addresses of the account becomes several tickets. */
  multi_recipient_email_tickets?: boolean | undefined;
}

/**
 * Emails to and from the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsEmail extends Model<AccountSettingsEmailInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsEmail',
      attributes: {
        accept_wildcard_emails: 'boolean',
        custom_dkim_domain: 'boolean',
        email_sender_authentication: 'boolean',
        email_sender_authentication_profile: { type: 'string', nullable: true, values: ['default', 'enhanced'] },
        email_status: 'boolean',
        email_template_photos: 'boolean',
        email_template_selection: 'boolean',
        gmail_actions: 'boolean',
        html_mail_template: { type: 'string', nullable: true },
        mail_delimiter: { type: 'string', nullable: true },
        modern_email_template: 'boolean',
        no_mail_delimiter: 'boolean',
        personalized_replies: 'boolean',
        rich_content_in_emails: 'boolean',
        send_gmail_messages_via_gmail: 'boolean',
        text_mail_template: { type: 'string', nullable: true },
        multi_recipient_email_tickets: 'boolean',
      },
    };
  }
}

export interface AccountSettingsEmail {
  /** Whether emails to any address of the account become tickets. */
  accept_wildcard_emails: boolean | undefined;
  /** Whether emails are signed for a domain of the account. */
  custom_dkim_domain: boolean | undefined;
  /** Whether senders are checked by SPF and DKIM. */
  email_sender_authentication: boolean | undefined;
  /** How strictly they are checked. */
  email_sender_authentication_profile:
    | AccountSettingsEmailEmailSenderAuthenticationProfile
    | OpenString
    | null
    | undefined;
  /** Whether agents see whether an email arrived. */
  email_status: boolean | undefined;
  /** Whether emails show pictures of people. */
  email_template_photos: boolean | undefined;
  /** Whether a template can be chosen. */
  email_template_selection: boolean | undefined;
  /** Whether Gmail shows what can be done. */
  gmail_actions: boolean | undefined;
  /** Template of emails in HTML. */
  html_mail_template: string | null | undefined;
  /** Line above which a reply is written. */
  mail_delimiter: string | null | undefined;
  /** Whether the new template is used. */
  modern_email_template: boolean | undefined;
  /** Whether replies need no such line. */
  no_mail_delimiter: boolean | undefined;
  /** Whether emails come from the agent by name. */
  personalized_replies: boolean | undefined;
  /** Whether emails are shown with their format. */
  rich_content_in_emails: boolean | undefined;
  /** Whether emails of Gmail addresses go out by Gmail. */
  send_gmail_messages_via_gmail: boolean | undefined;
  /** Template of emails in plain text. */
  text_mail_template: string | null | undefined;
  /** Whether one email to several addresses of the account becomes several tickets. */
  multi_recipient_email_tickets: boolean | undefined;
}
