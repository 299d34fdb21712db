// From specification/support/resources/target-failures.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { targetFailureLink } from '../links.ts';
import type { TargetFailure } from '../objects/target-failure.ts';

export type { TargetFailure } from '../objects/target-failure.ts';

/**
 * Requests to targets that failed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/targets/target_failures/
 */
export class TargetFailures extends Resource {
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
    return this.paginate(
      {
        id: 'targetFailures.list',
        method: 'GET',
        path: '/api/v2/target_failures',
        retry: 'safe',
        items: 'target_failures',
        model: targetFailureLink,
        pagination: [],
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'targetFailures.get',
        method: 'GET',
        path: '/api/v2/target_failures/{target_failure_id}',
        retry: 'safe',
        answer: { target_failure: targetFailureLink },
        cached: true,
      },
      { path: [targetFailure], query, options },
    );
  }
}
