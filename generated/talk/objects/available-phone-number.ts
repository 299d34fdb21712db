// From specification/talk/objects/available-phone-number.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { PhoneNumberCapabilities } from './phone-number-capabilities.ts';

/** The values of `address_requirements` that a request may state. */
export type AvailablePhoneNumberAddressRequirements = 'none' | 'local' | 'any' | 'foreign';

/**
 * A telephone number that can be bought.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/
 */
export class AvailablePhoneNumber extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AvailablePhoneNumber',
      id: 'number',
      idType: 'string',
      attributes: {
        number: { type: 'string', access: 'read' },
        token: { type: 'string', access: 'read' },
        display_number: { type: 'string', access: 'read', nullable: true },
        country_code: { type: 'string', access: 'read', nullable: true },
        location: { type: 'string', access: 'read', nullable: true },
        toll_free: { type: 'boolean', access: 'read', nullable: true },
        price: { type: 'string', access: 'read', nullable: true },
        address_requirements: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['none', 'local', 'any', 'foreign'],
        },
        capabilities: { model: () => PhoneNumberCapabilities, access: 'read', nullable: true },
        nickname: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AvailablePhoneNumber {
  /** The number in international form. Read-only. */
  readonly number: string;
  /** What the number is bought by. Read-only. */
  readonly token: string;
  /** The number as it is shown to people. Read-only. */
  readonly display_number: string | null | undefined;
  /** The country of the number, as two letters of ISO 3166. Read-only. */
  readonly country_code: string | null | undefined;
  /** Where the number belongs to. Read-only. */
  readonly location: string | null | undefined;
  /** Whether callers pay nothing. Read-only. */
  readonly toll_free: boolean | null | undefined;
  /** What it costs a month. Read-only. */
  readonly price: string | null | undefined;
  /** Whether, and where, the account needs an address to buy it. Read-only. */
  readonly address_requirements: AvailablePhoneNumberAddressRequirements | OpenString | null | undefined;
  /** What it can be used for. Read-only. */
  readonly capabilities: PhoneNumberCapabilities | null | undefined;
  /** A name for it. Read-only. */
  readonly nickname: string | null | undefined;
}
