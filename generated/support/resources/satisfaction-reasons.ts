// From specification/support/resources/satisfaction-reasons.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { SatisfactionReason } from '../objects/satisfaction-reason.ts';

export type { SatisfactionReason } from '../objects/satisfaction-reason.ts';

/**
 * Reasons for a bad rating that requesters can choose.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_reasons/
 */
export class SatisfactionReasons extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/satisfaction-reasons.ts');
  }

  /**
   * Lists the reasons of the account.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const satisfactionReason of zendesk.satisfactionReasons.list()) {
   *   console.log(satisfactionReason);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_reasons/#list-reasons-for-satisfaction-rating
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<SatisfactionReason> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a reason.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such satisfaction reason.
   *
   * @example
   * ```ts
   * const satisfactionReason = await zendesk.satisfactionReasons.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_reasons/#show-reason-for-satisfaction-rating
   */
  get(
    satisfactionReason: Id | SatisfactionReason,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<SatisfactionReason> {
    return this.call('get', { path: [satisfactionReason], query, options });
  }
}
