// From specification/support/objects/brand.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { ticketFormLink } from '../links.ts';
import { Attachment } from './attachment.ts';
import type { TicketForm } from './ticket-form.ts';

/** The values of `help_center_state` that a request may state. */
export type BrandHelpCenterState = 'enabled' | 'disabled' | 'restricted';

/** The values of `user_separation` that a request may state. */
export type BrandUserSeparation = 'account' | 'brand';

/** What a request may state of a Brand. */
export interface BrandInput {
  /** Its name. */
  name?: string | undefined;
  /** First part of its address at zendesk.com. */
  subdomain?: string | undefined;
  /** Address that its customers see. */
  brand_url?: string | null | undefined;
  /** Host of your own that leads to it. Only admins see it. */
  host_mapping?: string | null | undefined;
  /** Whether it is in use. */
  active?: boolean | undefined;
  /** Whether it is the default brand of the account. */
  default?: boolean | undefined;
  /** Whether it was deleted. */
  is_deleted?: boolean | undefined;
  /** Whether it has a Help Center. */
  has_help_center?: boolean | undefined;
  /** Whether its users are its own, or those of all brands that share them. */
  user_separation?: BrandUserSeparation | undefined;
  /** Template of the signature in emails. */
  signature_template?: string | null | undefined;
}

/** What a request states that makes a Brand. */
export type BrandCreate = BrandInput & {
  name: string;
  subdomain: string;
};

/**
 * A face that the account shows to its customers: a name, a logo, an address and a Help Center of its own.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/
 */
export class Brand extends Model<BrandInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Brand',
      cache: { name: 'brand', policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/brands.ts').then((module) => module.Brands),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        subdomain: 'string',
        brand_url: { type: 'string', nullable: true },
        host_mapping: { type: 'string', nullable: true },
        active: 'boolean',
        default: 'boolean',
        is_deleted: 'boolean',
        has_help_center: 'boolean',
        help_center_state: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['enabled', 'disabled', 'restricted'],
        },
        logo: { model: () => Attachment, access: 'read', nullable: true },
        user_separation: { type: 'string', values: ['account', 'brand'] },
        signature_template: { type: 'string', nullable: true },
        ticket_form_ids: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: ticketFormLink,
          accessor: 'ticket_forms',
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Brand {
  /** Assigned by Zendesk when the brand is made. Read-only. */
  readonly id: number;
  /** Address of the brand in the API. Read-only. */
  readonly url: string;
  /** Its name. */
  name: string;
  /** First part of its address at zendesk.com. */
  subdomain: string;
  /** Address that its customers see. */
  brand_url: string | null;
  /** Host of your own that leads to it. Only admins see it. */
  host_mapping: string | null | undefined;
  /** Whether it is in use. */
  active: boolean;
  /** Whether it is the default brand of the account. */
  default: boolean;
  /** Whether it was deleted. */
  is_deleted: boolean | undefined;
  /** Whether it has a Help Center. */
  has_help_center: boolean;
  /** State of its Help Center. Read-only. */
  readonly help_center_state: BrandHelpCenterState | OpenString | null;
  /** The logo. `brands.logo` changes it. Read-only. */
  readonly logo: Attachment | null;
  /** Whether its users are its own, or those of all brands that share them. */
  user_separation: BrandUserSeparation | OpenString | undefined;
  /** Template of the signature in emails. */
  signature_template: string | null | undefined;
  /** Ticket forms that it offers. Read-only. */
  readonly ticket_form_ids: number[] | null | undefined;
  /**
   * Ticket forms that it offers. Loaded when awaited: for all records of a page at once, in batches of up to 100.
   * Missing records are left out.
   */
  get ticket_forms(): Promise<TicketForm[]>;
  /** When the brand was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the brand last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
