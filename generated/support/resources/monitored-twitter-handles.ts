// From specification/support/resources/monitored-twitter-handles.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { MonitoredTwitterHandle } from '../objects/monitored-twitter-handle.ts';

/**
 * The accounts at X whose posts become tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/
 */
export class MonitoredTwitterHandles extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/monitored-twitter-handles.ts');
  }

  /**
   * Lists the handles that are monitored.
   *
   * Allowed for: Admins, Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const handles = zendesk.channels.twitter.monitoredTwitterHandles.list();
   * for await (const handle of handles) console.log(handle.screen_name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/#list-monitored-x-handles
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<MonitoredTwitterHandle> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a monitored handle.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such monitored twitter handle.
   *
   * @example
   * ```ts
   * const handle = await zendesk.channels.twitter.monitoredTwitterHandles.get(431);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/x_channel/#show-monitored-x-handle
   */
  get(
    monitoredTwitterHandle: Id | MonitoredTwitterHandle,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<MonitoredTwitterHandle> {
    return this.call('get', { path: [monitoredTwitterHandle], query, options });
  }
}
