// From specification/support/objects/sharing-agreement.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type SharingAgreementType = 'inbound' | 'outbound';

/** The values of `status` that a request may state. */
export type SharingAgreementStatus =
  | 'accepted'
  | 'declined'
  | 'pending'
  | 'inactive'
  | 'failed'
  | 'ssl_error'
  | 'configuration_error';

/** The values of `partner_name` that a request may state. */
export type SharingAgreementPartnerName = 'jira';

/** What a request may state of a SharingAgreement. */
export interface SharingAgreementInput {
  /** Name of the agreement. Only when the record is made. */
  name?: string | null | undefined;
  /** Which account the tickets come from. Only when the record is made. */
  type?: SharingAgreementType | null | undefined;
  /** Whether the other account agreed. An update can change nothing else. */
  status?: SharingAgreementStatus | null | undefined;
  /** The kind of system on the other side, where it is not Zendesk. Only when the record is made. */
  partner_name?: SharingAgreementPartnerName | null | undefined;
  /** Subdomain of the other account. Only when the record is made. */
  remote_subdomain?: string | null | undefined;
}

/** What a request may state that changes a SharingAgreement. */
export type SharingAgreementUpdate = Omit<SharingAgreementInput, 'name' | 'type' | 'partner_name' | 'remote_subdomain'>;

/**
 * An agreement with another account, by which tickets are shared.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/
 */
export class SharingAgreement extends Model<SharingAgreementInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SharingAgreement',
      cache: { name: 'sharing_agreement', policy: 'ttl', maxSize: 1000, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/sharing-agreements.ts').then((module) => module.SharingAgreements),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: { type: 'string', access: 'create', nullable: true },
        type: { type: 'string', access: 'create', nullable: true, values: ['inbound', 'outbound'] },
        status: {
          type: 'string',
          nullable: true,
          values: ['accepted', 'declined', 'pending', 'inactive', 'failed', 'ssl_error', 'configuration_error'],
        },
        partner_name: { type: 'string', access: 'create', nullable: true, values: ['jira'] },
        remote_subdomain: { type: 'string', access: 'create', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface SharingAgreement {
  /** Assigned by Zendesk when the agreement is made. Read-only. */
  readonly id: number;
  /** Address of the agreement in the API. Read-only. */
  readonly url: string | undefined;
  /** Name of the agreement. Can only be stated when the record is made. */
  name: string | null;
  /** Which account the tickets come from. Can only be stated when the record is made. */
  type: SharingAgreementType | OpenString | null;
  /** Whether the other account agreed. An update can change nothing else. */
  status: SharingAgreementStatus | OpenString | null;
  /** The kind of system on the other side, where it is not Zendesk. Can only be stated when the record is made. */
  partner_name: SharingAgreementPartnerName | OpenString | null | undefined;
  /** Subdomain of the other account. Can only be stated when the record is made. */
  remote_subdomain: string | null | undefined;
  /** When the agreement was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the agreement last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
