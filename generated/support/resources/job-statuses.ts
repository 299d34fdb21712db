// From specification/support/resources/job-statuses.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { JobStatus } from '../objects/job-status.ts';

export type { JobStatus } from '../objects/job-status.ts';

/** Query of `jobStatuses.list`. */
export interface ListJobStatusesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Jobs that run in the background.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/
 */
export class JobStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/job-statuses.ts');
  }

  /**
   * Lists the jobs of the account, the newest first.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const job of zendesk.jobStatuses.list()) console.log(job.id, job.status);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/#list-job-statuses
   */
  list(query: ListJobStatusesQuery = {}, options: RequestOptions = {}): Paginator<JobStatus> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a job, to see how far it is.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such job status.
   *
   * @example
   * ```ts
   * const job = await zendesk.jobStatuses.get('V3-0123456789abcdef0123456789abcdef');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/#show-job-status
   */
  get(
    jobStatus: string | JobStatus,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<JobStatus> {
    return this.call('get', { path: [jobStatus], query, options });
  }

  /**
   * Gets many jobs by their ids.
   *
   * They come in the order of the ids, null for each that does not exist. More than 100 take several requests.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const jobs = await zendesk.jobStatuses.getMany(['V3-0123456789abcdef0123456789abcdef']);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/#show-many-job-statuses
   */
  getMany(
    ids: Many<string | JobStatus>,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<(JobStatus | null)[]> {
    return this.loadMany('getMany', ids, { query, options });
  }
}
