// From specification/support/resources/incremental-exports.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';

/** Query of `incrementalExports.sample`. */
export interface SampleIncrementalExportQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time: number | Date;
}

/**
 * Incremental exports in general; those of tickets, users, organizations and events are methods of theirs.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/
 */
export class IncrementalExports extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/incremental-exports.ts');
  }

  /**
   * Gets the beginning of an export, to see what its records look like.
   *
   * The answer is that of an export paged by time, as plain JSON, with at most 50 records.
   *
   * Allowed for: Admins. Limit: 10 in 20 minutes.
   *
   * @param incrementalResource - What is exported.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such incremental resource.
   *
   * @example
   * ```ts
   * const sample = await zendesk.incrementalExports.sample('tickets', { start_time: 1780272000 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/#incremental-sample-export
   */
  sample(
    incrementalResource: 'tickets' | 'users' | 'organizations' | 'ticket_events',
    query: SampleIncrementalExportQuery,
    options: RequestOptions = {},
  ): ApiCall<Record<string, unknown>> {
    return this.call('sample', { path: [incrementalResource], query, options });
  }
}
