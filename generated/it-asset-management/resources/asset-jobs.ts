// From specification/it-asset-management/resources/asset-jobs.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { JobStatus } from '../../support/objects/job-status.ts';
import type { ItamAssetJob, ItamAssetJobCreate } from '../objects/itam-asset-job.ts';

/**
 * Jobs that change up to 100 assets at once.
 *
 * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
 */
export class ItamAssetJobs extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/asset-jobs.ts');
  }

  /**
   * Starts a job that makes, changes or deletes up to 100 assets.
   *
   * For what `assets` has no form for many of: deleting assets by their external ids, and naming types, statuses and
   * locations in place of their ids.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.itAssetManagement.assets.jobs.create({
   *   action: 'create',
   *   items: [
   *     { name: 'Laptop 1', asset_type: 'Laptop', status: 'Available' },
   *     { name: 'Laptop 2', asset_type: 'Laptop', status: 'Available' },
   *   ],
   * });
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/it-asset-management/assets/
   */
  create(job: ItamAssetJobCreate | ItamAssetJob, options: RequestOptions = {}): ApiCall<JobStatus> {
    return this.call('create', { body: job, options });
  }
}
