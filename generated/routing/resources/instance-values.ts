// From specification/routing/resources/instance-values.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { RoutingInstanceValueEvent } from '../objects/routing-instance-value-event.ts';

/** Query of `routing.instanceValues.incremental`. */
export interface IncrementalRoutingInstanceValueEventsQuery {
  /** Checkpoint or cursor to go on from. Without it, everything. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * Who got and lost skills, and which tickets need them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
 */
export class RoutingInstanceValueEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/instance-values.ts');
  }

  /**
   * Exports who got and lost which skill, from the beginning on.
   *
   * Events come by skill, and what was given stands beside what was taken away, at the time of the latter.
   *
   * Allowed for: Admins. Comes in pages of up to 3000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const routingInstanceValueEvent of zendesk.routing.instanceValues.incremental()) {
   *   console.log(routingInstanceValueEvent);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
   */
  incremental(
    query: IncrementalRoutingInstanceValueEventsQuery = {},
    options: RequestOptions = {},
  ): IncrementalExport<RoutingInstanceValueEvent> {
    return this.paginateExport('incremental', { query, options });
  }
}
