// From specification/chat/objects/chat-billing.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ChatBilling. */
export interface ChatBillingInput {
  /** Name of the company. */
  company?: string | null | undefined;
  /** First name of the person. */
  first_name?: string | null | undefined;
  /** Last name of the person. */
  last_name?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** First line of the address. */
  address1?: string | null | undefined;
  /** Second line of the address. */
  address2?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** State. */
  state?: string | null | undefined;
  /** Postal code. */
  postal_code?: string | null | undefined;
  /** Country, in two letters. */
  country_code?: string | null | undefined;
  /** What else the bill should say. */
  additional_info?: string | null | undefined;
}

/**
 * Who is billed for the Chat account.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/accounts/
 */
export class ChatBilling extends Model<ChatBillingInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatBilling',
      attributes: {
        company: { type: 'string', nullable: true },
        first_name: { type: 'string', nullable: true },
        last_name: { type: 'string', nullable: true },
        email: { type: 'string', nullable: true },
        address1: { type: 'string', nullable: true },
        address2: { type: 'string', nullable: true },
        city: { type: 'string', nullable: true },
        state: { type: 'string', nullable: true },
        postal_code: { type: 'string', nullable: true },
        country_code: { type: 'string', nullable: true },
        additional_info: { type: 'string', nullable: true },
      },
    };
  }
}

export interface ChatBilling {
  /** Name of the company. */
  company: string | null | undefined;
  /** First name of the person. */
  first_name: string | null | undefined;
  /** Last name of the person. */
  last_name: string | null | undefined;
  /** Email address. */
  email: string | null | undefined;
  /** First line of the address. */
  address1: string | null | undefined;
  /** Second line of the address. */
  address2: string | null | undefined;
  /** City. */
  city: string | null | undefined;
  /** State. */
  state: string | null | undefined;
  /** Postal code. */
  postal_code: string | null | undefined;
  /** Country, in two letters. */
  country_code: string | null | undefined;
  /** What else the bill should say. */
  additional_info: string | null | undefined;
}
