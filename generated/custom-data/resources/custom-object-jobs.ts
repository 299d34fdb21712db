// From specification/custom-data/resources/custom-object-jobs.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { JobStatus } from '../../support/objects/job-status.ts';
import type { CustomObjectRecordJob, CustomObjectRecordJobCreate } from '../objects/custom-object-record-job.ts';
import type { CustomObject } from '../objects/custom-object.ts';

/**
 * Jobs that change up to 100 records of a custom object at once.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectJobs extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-jobs.ts');
  }

  /**
   * Starts a job that changes up to 100 records of a custom object.
   *
   * For what `records` has no form for many of: making or changing records by their external ids or names, and deleting
   * them by their external ids.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const job = await zendesk.customObjects.jobs.create('car', {
   *   action: 'create_or_update_by_external_id',
   *   items: [{ external_id: 'B-4711', name: 'The red one' }],
   * });
   * await job.wait();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  create(
    customObject: string | CustomObject,
    job: CustomObjectRecordJobCreate | CustomObjectRecordJob,
    options: RequestOptions = {},
  ): ApiCall<JobStatus> {
    return this.call('create', { path: [customObject], body: job, options });
  }
}
