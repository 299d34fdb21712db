// From specification/support/objects/recipient-address.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { brandLink } from '../links.ts';
import type { Brand } from './brand.ts';

/** The values of `forwarding_status` that a request may state. */
export type RecipientAddressForwardingStatus = 'unknown' | 'waiting' | 'verified' | 'failed';

/** The values of `spf_status` that a request may state. */
export type RecipientAddressSpfStatus = 'unknown' | 'verified' | 'failed';

/** The values of `cname_status` that a request may state. */
export type RecipientAddressCnameStatus = 'unknown' | 'verified' | 'failed';

/** The values of `domain_verification_status` that a request may state. */
export type RecipientAddressDomainVerificationStatus = 'unknown' | 'verified' | 'failed';

/** The values of `dns_results` that a request may state. */
export type RecipientAddressDnsResults = 'verified' | 'failed';

/** What a request may state of a RecipientAddress. */
export interface RecipientAddressInput {
  /** The address. It cannot be changed. Only when the record is made. */
  email?: string | undefined;
  /** Name that mails from it show. */
  name?: string | null | undefined;
  /** The brand that it belongs to. */
  brand_id?: Id | null | undefined;
  /** In place of `brand_id`: a record, or its id. */
  brand?: Brand | Id | null | undefined;
  /** Whether it is the default address of its brand. */
  default?: boolean | null | undefined;
}

/** What a request states that makes a RecipientAddress. */
export type RecipientAddressCreate = RecipientAddressInput & {
  email: string;
};

/** What a request may state that changes a RecipientAddress. */
export type RecipientAddressUpdate = Omit<RecipientAddressInput, 'email'>;

/**
 * An email address that takes in requests.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/
 */
export class RecipientAddress extends Model<RecipientAddressInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RecipientAddress',
      resource: () => import('../resources/recipient-addresses.ts').then((module) => module.RecipientAddresses),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        email: { type: 'string', access: 'create' },
        name: { type: 'string', nullable: true },
        brand_id: { type: 'integer', nullable: true, references: brandLink, accessor: 'brand' },
        default: { type: 'boolean', nullable: true },
        forwarding_status: { type: 'string', access: 'read', values: ['unknown', 'waiting', 'verified', 'failed'] },
        spf_status: { type: 'string', access: 'read', values: ['unknown', 'verified', 'failed'] },
        cname_status: { type: 'string', access: 'read', values: ['unknown', 'verified', 'failed'] },
        domain_verification_status: { type: 'string', access: 'read', values: ['unknown', 'verified', 'failed'] },
        domain_verification_code: { type: 'string', access: 'read', nullable: true },
        dns_results: { type: 'string', access: 'read', nullable: true, values: ['verified', 'failed'] },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface RecipientAddress {
  /** Assigned by Zendesk when the address is made. Read-only. */
  readonly id: number;
  /** Address of the address in the API. Read-only. */
  readonly url: string;
  /** The address. It cannot be changed. Can only be stated when the record is made. */
  email: string;
  /** Name that mails from it show. */
  name: string | null;
  /** The brand that it belongs to. */
  brand_id: number | null;
  /**
   * The brand that it belongs to. Loaded when awaited: all records of the type at once, one time. Null where there is
   * none.
   */
  get brand(): Promise<Brand | null>;
  set brand(value: Brand | Id | null);
  /** Whether it is the default address of its brand. */
  default: boolean | null;
  /** Whether mail to it reaches Zendesk. Read-only. */
  readonly forwarding_status: RecipientAddressForwardingStatus | OpenString;
  /** Whether the SPF record lets Zendesk send mail for it. Read-only. */
  readonly spf_status: RecipientAddressSpfStatus | OpenString;
  /** Whether the CNAME records are set. Read-only. */
  readonly cname_status: RecipientAddressCnameStatus | OpenString | undefined;
  /** Whether the domain is proved to be yours. Read-only. */
  readonly domain_verification_status: RecipientAddressDomainVerificationStatus | OpenString | undefined;
  /** What the TXT record of the domain must hold to prove it. Read-only. */
  readonly domain_verification_code: string | null | undefined;
  /** Whether the records of the domain were found right. Read-only. */
  readonly dns_results: RecipientAddressDnsResults | OpenString | null | undefined;
  /** When the address was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the address last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
