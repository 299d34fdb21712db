// From specification/it-asset-management/objects/itam-asset-type.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';
import { itamAssetTypeLink } from '../links.ts';

/** What a request may state of an ItamAssetType. */
export interface ItamAssetTypeInput {
  /** Its name, which no other type has. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Id of the type in a system of yours. */
  external_id?: string | null | undefined;
  /** The type above it. */
  parent_id?: string | null | undefined;
  /** In place of `parent_id`: a record, or its id. */
  parent?: ItamAssetType | string | null | undefined;
  /** Keys of the custom fields of its assets. */
  field_keys?: readonly string[] | null | undefined;
}

/** What a request states that makes an ItamAssetType. */
export type ItamAssetTypeCreate = ItamAssetTypeInput & {
  name: string;
};

/**
 * A kind of asset, with the fields that its assets have. Types form a tree of up to three levels, and inherit the
 * fields of those above.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/asset_types/
 */
export class ItamAssetType extends Model<ItamAssetTypeInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ItamAssetType',
      idType: 'string',
      cache: { name: 'itam_asset_type', policy: 'ttl', maxSize: 200, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/asset-types.ts').then((module) => module.ItamAssetTypes),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        external_id: { type: 'string', nullable: true },
        parent_id: { type: 'string', nullable: true, references: itamAssetTypeLink, accessor: 'parent' },
        hierarchy_depth: { type: 'integer', access: 'read', nullable: true },
        field_keys: { type: 'string[]', nullable: true },
        is_standard: { type: 'boolean', access: 'read' },
        created_by_user_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'created_by_user',
        },
        updated_by_user_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'updated_by_user',
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ItamAssetType {
  /** Assigned by Zendesk when the asset type is made. Read-only. */
  readonly id: string;
  /** Address of the asset type in the API. Read-only. */
  readonly url: string | undefined;
  /** Its name, which no other type has. */
  name: string;
  /** What it is for. */
  description: string | null | undefined;
  /** Id of the type in a system of yours. */
  external_id: string | null | undefined;
  /** The type above it. */
  parent_id: string | null | undefined;
  /** The type above it. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get parent(): Promise<ItamAssetType | null>;
  set parent(value: ItamAssetType | string | null);
  /** Its level in the tree, from 1 to 3. Read-only. */
  readonly hierarchy_depth: number | null | undefined;
  /** Keys of the custom fields of its assets. */
  field_keys: string[] | null | undefined;
  /** Whether Zendesk brings it: such a type cannot be changed. Read-only. */
  readonly is_standard: boolean | undefined;
  /** Who made it. Read-only. */
  readonly created_by_user_id: number | null | undefined;
  /**
   * Who made it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get created_by_user(): Promise<User | null>;
  /** Who last changed it. Read-only. */
  readonly updated_by_user_id: number | null | undefined;
  /**
   * Who last changed it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get updated_by_user(): Promise<User | null>;
  /** When the asset type was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the asset type last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
