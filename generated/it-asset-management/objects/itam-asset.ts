// From specification/it-asset-management/objects/itam-asset.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { organizationLink, userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Organization } from '../../support/objects/organization.ts';
import type { User } from '../../support/objects/user.ts';
import { itamAssetLocationLink, itamAssetStatusLink, itamAssetTypeLink } from '../links.ts';
import type { ItamAssetLocation } from './itam-asset-location.ts';
import type { ItamAssetStatus } from './itam-asset-status.ts';
import type { ItamAssetType } from './itam-asset-type.ts';

/** What a request may state of an ItamAsset. */
export interface ItamAssetInput {
  /** Its name. */
  name?: string | undefined;
  /** The tag that is stuck to it. */
  asset_tag?: string | null | undefined;
  /** What kind of asset it is. It is stated when the asset is made. Only when the record is made. */
  asset_type_id?: string | undefined;
  /** In place of `asset_type_id`: a record, or its id. */
  asset_type?: ItamAssetType | string | undefined;
  /** Where it is in its life: available, in use, retired …. */
  status_id?: string | undefined;
  /** In place of `status_id`: a record, or its id. */
  status?: ItamAssetStatus | string | undefined;
  /** Where it is kept. */
  location_id?: string | null | undefined;
  /** In place of `location_id`: a record, or its id. */
  location?: ItamAssetLocation | string | null | undefined;
  /** Who has it. */
  user_id?: Id | null | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | null | undefined;
  /** The organization that it belongs to. */
  organization_id?: Id | null | undefined;
  /** In place of `organization_id`: a record, or its id. */
  organization?: Organization | Id | null | undefined;
  /** Id of the asset in a system of yours. */
  external_id?: string | null | undefined;
  /** Who made it. */
  manufacturer?: string | null | undefined;
  /** Name of its model. */
  model?: string | null | undefined;
  /** Its serial number. */
  serial_number?: string | null | undefined;
  /** Who sold it. */
  vendor?: string | null | undefined;
  /** What else there is to say. */
  notes?: string | null | undefined;
  /** What it cost. */
  purchase_cost?: number | null | undefined;
  /** When it was bought. */
  purchase_date?: string | Date | null | undefined;
  /** Until when its warranty lasts. */
  warranty_expiration?: string | Date | null | undefined;
  /** Values of the custom fields of its type, by the keys of the fields. */
  custom_field_values?: Record<string, unknown> | undefined;
}

/** What a request states that makes an ItamAsset. */
export type ItamAssetCreate = ItamAssetInput & {
  name: string;
};

/** What a request may state that changes an ItamAsset. */
export type ItamAssetUpdate = Omit<ItamAssetInput, 'asset_type_id' | 'asset_type'>;

/**
 * A thing that a company procures, hands out and retires: a laptop, a monitor, a licence.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
 */
export class ItamAsset extends Model<ItamAssetInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAsset',
      idType: 'string',
      resource: () => import('../resources/assets.ts').then((module) => module.ItamAssets),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        asset_tag: { type: 'string', nullable: true },
        asset_type_id: { type: 'string', access: 'create', references: itamAssetTypeLink, accessor: 'asset_type' },
        status_id: { type: 'string', references: itamAssetStatusLink, accessor: 'status' },
        location_id: { type: 'string', nullable: true, references: itamAssetLocationLink, accessor: 'location' },
        user_id: { type: 'integer', nullable: true, references: userLink, accessor: 'user' },
        organization_id: { type: 'integer', nullable: true, references: organizationLink, accessor: 'organization' },
        external_id: { type: 'string', nullable: true },
        manufacturer: { type: 'string', nullable: true },
        model: { type: 'string', nullable: true },
        serial_number: { type: 'string', nullable: true },
        vendor: { type: 'string', nullable: true },
        notes: { type: 'string', nullable: true },
        purchase_cost: { type: 'number', nullable: true },
        purchase_date: { type: 'date', nullable: true },
        warranty_expiration: { type: 'date', nullable: true },
        custom_field_values: { type: 'object', update: 'mergeKeys' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ItamAsset {
  /** Assigned by Zendesk when the asset is made. Read-only. */
  readonly id: string;
  /** Address of the asset in the API. Read-only. */
  readonly url: string;
  /** Its name. */
  name: string;
  /** The tag that is stuck to it. */
  asset_tag: string | null;
  /** What kind of asset it is. It is stated when the asset is made. Can only be stated when the record is made. */
  asset_type_id: string;
  /**
   * What kind of asset it is. It is stated when the asset is made. Loaded when awaited: all records of the type at
   * once, one time. Null where there is none.
   */
  get asset_type(): Promise<ItamAssetType | null>;
  set asset_type(value: ItamAssetType | string);
  /** Where it is in its life: available, in use, retired …. */
  status_id: string;
  /**
   * Where it is in its life: available, in use, retired …. Loaded when awaited: all records of the type at once, one
   * time. Null where there is none.
   */
  get status(): Promise<ItamAssetStatus | null>;
  set status(value: ItamAssetStatus | string);
  /** Where it is kept. */
  location_id: string | null;
  /** Where it is kept. Loaded when awaited: one request each. Null where there is none. */
  get location(): Promise<ItamAssetLocation | null>;
  set location(value: ItamAssetLocation | string | null);
  /** Who has it. */
  user_id: number | null;
  /**
   * Who has it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id | null);
  /** The organization that it belongs to. */
  organization_id: number | null;
  /**
   * The organization that it belongs to. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get organization(): Promise<Organization | null>;
  set organization(value: Organization | Id | null);
  /** Id of the asset in a system of yours. */
  external_id: string | null;
  /** Who made it. */
  manufacturer: string | null;
  /** Name of its model. */
  model: string | null;
  /** Its serial number. */
  serial_number: string | null;
  /** Who sold it. */
  vendor: string | null;
  /** What else there is to say. */
  notes: string | null;
  /** What it cost. */
  purchase_cost: number | null;
  /** When it was bought. */
  purchase_date: string | null;
  /** Until when its warranty lasts. */
  warranty_expiration: string | null;
  /** Values of the custom fields of its type, by the keys of the fields. */
  custom_field_values: Record<string, unknown>;
  /** When the asset was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the asset last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
