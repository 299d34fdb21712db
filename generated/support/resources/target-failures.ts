// From specification/support/resources/target-failures.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { TargetFailure } from '../objects/target-failure.ts';

export type { TargetFailure } from '../objects/target-failure.ts';

/**
 * Requests to targets that failed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/targets/target_failures/
 */
export class TargetFailures extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/target-failures.ts');
  }

  /**
   * Lists the last 25 failures of each target.
   *
   * Allowed for: Admins. Comes as one page. Only the last 25 failures of each target.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const targetFailure of zendesk.targetFailures.list()) console.log(targetFailure);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/target_failures/#list-target-failures
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<TargetFailure> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a failure.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such target failure.
   *
   * @example
   * ```ts
   * const targetFailure = await zendesk.targetFailures.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/targets/target_failures/#show-target-failure
   */
  get(
    targetFailure: Id | TargetFailure,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<TargetFailure> {
    return this.call('get', { path: [targetFailure], query, options });
  }
}
