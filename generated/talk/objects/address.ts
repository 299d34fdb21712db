// From specification/talk/objects/address.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an Address. */
export interface AddressInput {
  /** Name of the person or company at the address. */
  name?: string | undefined;
  /** Street and house number. */
  street?: string | undefined;
  /** The city. */
  city?: string | undefined;
  /** The province or region. */
  province?: string | undefined;
  /** The state, in countries that have them. */
  state?: string | null | undefined;
  /** The postal code. */
  zip?: string | undefined;
  /** The country, as two letters of ISO 3166. */
  country_code?: string | undefined;
}

/** What a request states that makes an Address. */
export type AddressCreate = AddressInput & {
  name: string;
  street: string;
  province: string;
  zip: string;
  country_code: string;
};

/**
 * A postal address that a phone number is registered with, where the law of its country asks for one.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/
 */
export class Address extends Model<AddressInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Address',
      resource: () => import('../resources/addresses.ts').then((module) => module.Addresses),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        street: 'string',
        city: 'string',
        province: 'string',
        state: { type: 'string', nullable: true },
        zip: 'string',
        country_code: 'string',
        provider_reference: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Address {
  /** Assigned by Zendesk when the address is made. Read-only. */
  readonly id: number;
  /** Name of the person or company at the address. */
  name: string;
  /** Street and house number. */
  street: string;
  /** The city. */
  city: string | undefined;
  /** The province or region. */
  province: string;
  /** The state, in countries that have them. */
  state: string | null | undefined;
  /** The postal code. */
  zip: string;
  /** The country, as two letters of ISO 3166. */
  country_code: string;
  /** Key of the address at the telephone company. Read-only. */
  readonly provider_reference: string | null | undefined;
}
