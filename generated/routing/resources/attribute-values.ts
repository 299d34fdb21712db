// From specification/routing/resources/attribute-values.json by `npm run generate`. Do not edit.
import {
  type ExportCheckpoint,
  type IncrementalExport,
  type LoadedOperations,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { RoutingAttributeValueEvent } from '../objects/routing-attribute-value-event.ts';

/** Query of `routing.attributeValues.incremental`. */
export interface IncrementalRoutingAttributeValueEventsQuery {
  /** Checkpoint or cursor to go on from. Without it, everything. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * What happened to skills. The skills themselves are `routing.attributes.values`.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
 */
export class RoutingAttributeValueEvents extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/attribute-values.ts');
  }

  /**
   * Exports what happened to skills, from the beginning on.
   *
   * Allowed for: Admins. Comes in pages of up to 3000 records, none of them twice. `incremental({ from:
   * exported.checkpoint })` goes on where it stopped.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const routingAttributeValueEvent of zendesk.routing.attributeValues.incremental()) {
   *   console.log(routingAttributeValueEvent);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_skill_based_routing/
   */
  incremental(
    query: IncrementalRoutingAttributeValueEventsQuery = {},
    options: RequestOptions = {},
  ): IncrementalExport<RoutingAttributeValueEvent> {
    return this.paginateExport('incremental', { query, options });
  }
}
