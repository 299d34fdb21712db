// From specification/apps/resources/app-installation-job-statuses.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { AppInstallationJobStatus } from '../objects/app-installation-job-status.ts';

/**
 * Jobs that make what installed apps require.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppInstallationJobStatuses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/app-installation-job-statuses.ts');
  }

  /**
   * Gets a job that makes what an installed app requires, to see how far it is.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such app installation job status.
   *
   * @example
   * ```ts
   * const { status } = await zendesk.apps.installations.jobStatuses.get('fa8cac3098330130f49c14109fd02dfb');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#get-requirements-install-status
   */
  get(
    job: string | AppInstallationJobStatus,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AppInstallationJobStatus> {
    return this.call('get', { path: [job], query, options });
  }
}
