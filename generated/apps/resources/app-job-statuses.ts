// From specification/apps/resources/app-job-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AppJobStatus } from '../objects/app-job-status.ts';

/**
 * Jobs that build apps.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppJobStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/app-job-statuses.ts');
  }

  /**
   * Gets a job that builds an app, to see how far it is.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such job status.
   *
   * @example
   * ```ts
   * const { status, app_id } = await zendesk.apps.jobStatuses.get('fa8cac3098330130f49c14109fd02dfb');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#get-job-status
   */
  get(
    jobStatus: string | AppJobStatus,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AppJobStatus> {
    return this.call('get', { path: [jobStatus], query, options });
  }
}
