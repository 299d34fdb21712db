// From specification/apps/objects/app-job-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { appLink } from '../links.ts';
import type { App } from './app.ts';

/** The values of `status` that a request may state. */
export type AppJobStatusStatus = 'queued' | 'working' | 'completed' | 'failed' | 'killed';

/**
 * A job that builds an app.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppJobStatus extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AppJobStatus',
      idType: 'string',
      resource: () => import('../resources/app-job-statuses.ts').then((module) => module.AppJobStatuses),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        status: { type: 'string', access: 'read', values: ['queued', 'working', 'completed', 'failed', 'killed'] },
        message: { type: 'string', access: 'read', nullable: true },
        total: { type: 'integer', access: 'read', nullable: true },
        progress: { type: 'integer', access: 'read', nullable: true },
        app_id: { type: 'integer', access: 'read', nullable: true, references: appLink, accessor: 'app' },
        app_url: { type: 'string', access: 'read', nullable: true },
        retry_in: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface AppJobStatus {
  /** Assigned by Zendesk when the job is queued. Read-only. */
  readonly id: string;
  /** Address of the job in the API. Read-only. */
  readonly url: string;
  /** How far it is. Read-only. */
  readonly status: AppJobStatusStatus | OpenString;
  /** What the job says of itself: why it failed. Read-only. */
  readonly message: string | null;
  /** How many steps it has. Read-only. */
  readonly total: number | null;
  /** How many of them are done. Read-only. */
  readonly progress: number | null;
  /** The app, once it is built. Read-only. */
  readonly app_id: number | null | undefined;
  /** The app, once it is built. Loaded when awaited: one request each. Null where there is none. */
  get app(): Promise<App | null>;
  /** Address of the app in the API. Read-only. */
  readonly app_url: string | null | undefined;
  /** Seconds after which to ask again. Read-only. */
  readonly retry_in: number | null | undefined;
}
