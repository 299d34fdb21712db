// From specification/apps/objects/app-installation-job-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { appInstallationLink } from '../links.ts';
import type { AppInstallation } from './app-installation.ts';

/** The values of `status` that a request may state. */
export type AppInstallationJobStatusStatus = 'queued' | 'working' | 'completed' | 'failed' | 'killed';

/**
 * A job that makes what an installed app requires.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppInstallationJobStatus extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AppInstallationJobStatus',
      idType: 'string',
      resource: () =>
        import('../resources/app-installation-job-statuses.ts').then((module) => module.AppInstallationJobStatuses),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        status: { type: 'string', access: 'read', values: ['queued', 'working', 'completed', 'failed', 'killed'] },
        message: { type: 'string', access: 'read', nullable: true },
        total: { type: 'integer', access: 'read', nullable: true },
        progress: { type: 'integer', access: 'read', nullable: true },
        installation_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: appInstallationLink,
          accessor: 'installation',
        },
      },
    };
  }
}

export interface AppInstallationJobStatus {
  /** Assigned by Zendesk when the job is queued. Read-only. */
  readonly id: string;
  /** Address of the job in the API. Read-only. */
  readonly url: string;
  /** How far it is. Read-only. */
  readonly status: AppInstallationJobStatusStatus | OpenString;
  /** What the job says of itself: why it failed. Read-only. */
  readonly message: string | null;
  /** How many steps it has. Read-only. */
  readonly total: number | null;
  /** How many of them are done. Read-only. */
  readonly progress: number | null;
  /** The installation. Read-only. */
  readonly installation_id: number | null | undefined;
  /** The installation. Loaded when awaited: one request each. Null where there is none. */
  get installation(): Promise<AppInstallation | null>;
}
