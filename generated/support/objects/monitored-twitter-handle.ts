// From specification/support/objects/monitored-twitter-handle.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { brandLink } from '../links.ts';
import type { Brand } from './brand.ts';

/**
 * An account at X whose posts become tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class MonitoredTwitterHandle extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'MonitoredTwitterHandle',
      resource: () =>
        import('../resources/monitored-twitter-handles.ts').then((module) => module.MonitoredTwitterHandles),
      attributes: {
        id: { type: 'integer', access: 'read' },
        screen_name: { type: 'string', access: 'read' },
        twitter_user_id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read', nullable: true },
        avatar_url: { type: 'string', access: 'read', nullable: true },
        brand_id: { type: 'integer', access: 'read', nullable: true, references: brandLink, accessor: 'brand' },
        allow_reply: { type: 'boolean', access: 'read', nullable: true },
        can_reply: { type: 'boolean', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface MonitoredTwitterHandle {
  /** Assigned by Zendesk when the handle is set up. Read-only. */
  readonly id: number;
  /** The handle: `@zendesk`. Read-only. */
  readonly screen_name: string;
  /** Id of the account at X. Read-only. */
  readonly twitter_user_id: number;
  /** Name in the profile. Read-only. */
  readonly name: string | null | undefined;
  /** Address of the picture in the profile. Read-only. */
  readonly avatar_url: string | null | undefined;
  /** The brand that the handle belongs to. Read-only. */
  readonly brand_id: number | null | undefined;
  /**
   * The brand that the handle belongs to. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get brand(): Promise<Brand | null>;
  /** Whether replies are allowed. Read-only. */
  readonly allow_reply: boolean | null | undefined;
  /** Whether replies are possible. Read-only. */
  readonly can_reply: boolean | null | undefined;
  /** When the handle was set up. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the handle last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
