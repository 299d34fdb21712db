// From specification/support/objects/identity.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/** The values of `type` that a request may state. */
export type IdentityType =
  | 'email'
  | 'twitter'
  | 'facebook'
  | 'google'
  | 'phone_number'
  | 'agent_forwarding'
  | 'any_channel'
  | 'foreign'
  | 'sdk'
  | 'messaging';

/** The values of `verification_method` that a request may state. */
export type IdentityVerificationMethod = 'none' | 'low' | 'sso' | 'embed' | 'full';

/** What a request may state of an Identity. */
export interface IdentityInput {
  /** What kind of identity it is. Only when the record is made. */
  type?: IdentityType | OpenString | undefined;
  /** The address, the number or the name. */
  value?: string | undefined;
  /**
   * Whether it is the primary identity. Only a new one can state it; `makePrimary` changes it. Only when the record is
   * made.
   */
  primary?: boolean | undefined;
  /**
   * Whether it is verified.
   *
   * @deprecated `verification_method` says it more precisely.
   */
  verified?: boolean | null | undefined;
  /** How it was verified. `low` verifies it, `none` takes that back. */
  verification_method?: IdentityVerificationMethod | null | undefined;
  /** Send no email that asks to verify it. */
  skip_verify_email?: boolean | undefined;
}

/** What a request states that makes an Identity. */
export type IdentityCreate = IdentityInput & {
  type: IdentityType | OpenString;
  value: string;
};

/** What a request may state that changes an Identity. */
export type IdentityUpdate = Omit<IdentityInput, 'type' | 'primary'>;

/**
 * A way to reach and to recognise a user: an email address, a phone number, an account elsewhere.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/user_identities/
 */
export class Identity extends Model<IdentityInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Identity',
      cache: { name: 'identity', policy: 'ttl', maxSize: 2000, ttl: 300_000, from: 'single' },
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        user_id: { type: 'integer', access: 'read', references: userLink, accessor: 'user' },
        type: { type: 'string', access: 'create' },
        value: 'string',
        primary: { type: 'boolean', access: 'create' },
        verified: { type: 'boolean', nullable: true },
        verification_method: { type: 'string', nullable: true, values: ['none', 'low', 'sso', 'embed', 'full'] },
        verified_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'verified_date' },
        deliverable_state: { type: 'string', access: 'read', nullable: true },
        undeliverable_count: { type: 'integer', access: 'read', nullable: true },
        skip_verify_email: { type: 'boolean', access: 'write' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Identity {
  /** Assigned by Zendesk when the identity is made. Read-only. */
  readonly id: number;
  /** Address of the identity in the API. Read-only. */
  readonly url: string | undefined;
  /** The user. Read-only. */
  readonly user_id: number;
  /**
   * The user. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** What kind of identity it is. Can only be stated when the record is made. */
  type: IdentityType | OpenString;
  /** The address, the number or the name. */
  value: string;
  /**
   * Whether it is the primary identity. Only a new one can state it; `makePrimary` changes it. Can only be stated when
   * the record is made.
   */
  primary: boolean;
  /**
   * Whether it is verified.
   *
   * @deprecated `verification_method` says it more precisely.
   */
  verified: boolean | null;
  /** How it was verified. `low` verifies it, `none` takes that back. */
  verification_method: IdentityVerificationMethod | OpenString | null | undefined;
  /** When it was last fully verified. Read-only. */
  readonly verified_at: string | null | undefined;
  /** `verified_at` as a Date. */
  get verified_date(): Date | null;
  /** Whether emails to it arrive: `deliverable`, `undeliverable`, `mailing_list` …. Read-only. */
  readonly deliverable_state: string | null | undefined;
  /** How often emails to it came back. Read-only. */
  readonly undeliverable_count: number | null | undefined;
  /** Send no email that asks to verify it. Only in requests. */
  skip_verify_email: boolean | undefined;
  /** When the identity was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the identity last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
