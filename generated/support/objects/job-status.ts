// From specification/support/objects/job-status.json by `npm run generate`. Do not edit.
import { Job, type ObjectSchema } from '@zents/runtime';
import { JobCreatedResult } from './job-created-result.ts';
import { JobStatusResult } from './job-status-result.ts';
import { JobUpdatedResult } from './job-updated-result.ts';

/**
 * A job that runs in the background. It is kept for a day.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/
 */
export class JobStatus extends Job {
  static override schema(): ObjectSchema {
    return {
      object: 'JobStatus',
      idType: 'string',
      atOnce: 30,
      resource: () => import('../resources/job-statuses.ts').then((module) => module.JobStatuses),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        job_type: { type: 'string', access: 'read', nullable: true },
        status: { type: 'string', access: 'read' },
        total: { type: 'integer', access: 'read', nullable: true },
        progress: { type: 'integer', access: 'read', nullable: true },
        message: { type: 'string', access: 'read', nullable: true },
        results: {
          model: {
            by: 'status',
            of: { Created: () => JobCreatedResult, Updated: () => JobUpdatedResult },
            otherwise: () => JobStatusResult,
          },
          list: true,
          access: 'read',
          nullable: true,
          varies: true,
        },
      },
    };
  }
}

export interface JobStatus {
  /** Assigned by Zendesk when the job is queued. Read-only. */
  readonly id: string;
  /** Address of the job in the API. Read-only. */
  readonly url: string;
  /** What kind of job it is. Read-only. */
  readonly job_type: string | null | undefined;
  /**
   * How far it is: `queued`, `working`, then `completed`, `failed` or `killed`. A completed job may hold failed rows.
   * Read-only.
   */
  readonly status: string;
  /** How many rows it has. Read-only. */
  readonly total: number | null;
  /** How many of them are done. Read-only. */
  readonly progress: number | null;
  /** What the job says of itself. Read-only. */
  readonly message: string | null;
  /** What became of each row; null until the job is done. Some jobs answer with one object instead. Read-only. */
  readonly results: (JobCreatedResult | JobUpdatedResult | JobStatusResult)[] | Record<string, unknown> | null;
}
