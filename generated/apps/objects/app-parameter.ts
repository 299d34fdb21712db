// From specification/apps/objects/app-parameter.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { appLink } from '../links.ts';
import type { App } from './app.ts';

/**
 * A setting that an installation of an app states.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppParameter extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AppParameter',
      attributes: {
        id: { type: 'integer', access: 'read' },
        app_id: { type: 'integer', access: 'read', references: appLink, accessor: 'app' },
        name: { type: 'string', access: 'read' },
        kind: { type: 'string', access: 'read' },
        default_value: { type: 'any', access: 'read', nullable: true },
        position: { type: 'integer', access: 'read' },
        required: { type: 'boolean', access: 'read' },
        secure: { type: 'boolean', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface AppParameter {
  /** Assigned by Zendesk when the setting is made. Read-only. */
  readonly id: number;
  /** The app. Read-only. */
  readonly app_id: number;
  /** The app. Loaded when awaited: one request each. Null where there is none. */
  get app(): Promise<App | null>;
  /** Name of the setting. Read-only. */
  readonly name: string;
  /** What it holds: `text`. Read-only. */
  readonly kind: string;
  /** What holds where an installation states nothing. Read-only. */
  readonly default_value: unknown;
  /** Its place among the settings. Read-only. */
  readonly position: number;
  /** Whether an installation must state it. Read-only. */
  readonly required: boolean;
  /** Whether it is kept from browsers. Read-only. */
  readonly secure: boolean;
  /** When it was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When it last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
