// From specification/support/resources/deletion-schedules.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { DeletionSchedule, DeletionScheduleInput, DeletionScheduleUpdate } from '../objects/deletion-schedule.ts';

export type { DeletionSchedule, DeletionScheduleInput, DeletionScheduleUpdate } from '../objects/deletion-schedule.ts';

/**
 * Rules by which Zendesk deletes old records.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/
 */
export class DeletionSchedules extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/deletion-schedules.ts');
  }

  /**
   * Lists the deletion schedules of the account.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const deletionSchedule of zendesk.deletionSchedules.list()) {
   *   console.log(deletionSchedule);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/#list-deletion-schedules
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<DeletionSchedule> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a deletion schedule.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such deletion schedule.
   *
   * @example
   * ```ts
   * const deletionSchedule = await zendesk.deletionSchedules.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/#get-deletion-schedule
   */
  get(
    deletionSchedule: Id | DeletionSchedule,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<DeletionSchedule> {
    return this.call('get', { path: [deletionSchedule], query, options });
  }

  /**
   * Makes a deletion schedule.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const schedule = await zendesk.deletionSchedules.create({
   *   title: 'Tickets of last year',
   *   object: 'zen:ticket',
   *   conditions: { all: [{ field: 'duration_since_last_update', operator: 'greater_than', value: 'P1Y' }], any: [] },
   *   active: false,
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/#create-deletion-schedule
   */
  create(
    deletionSchedule: DeletionScheduleInput | DeletionSchedule,
    options: RequestOptions = {},
  ): ApiCall<DeletionSchedule> {
    return this.call('create', { body: deletionSchedule, options });
  }

  /**
   * Changes a deletion schedule.
   *
   * Conditions that are stated replace all that there are.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such deletion schedule.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const schedule = await zendesk.deletionSchedules.update(132828, { active: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/#update-deletion-schedule
   */
  update(
    deletionSchedule: Id | DeletionSchedule,
    changes: DeletionScheduleUpdate,
    options?: RequestOptions,
  ): ApiCall<DeletionSchedule>;
  /**
   * Changes a deletion schedule. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such deletion schedule.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/#update-deletion-schedule
   */
  update(deletionSchedule: DeletionSchedule, changes?: undefined, options?: RequestOptions): ApiCall<DeletionSchedule>;
  update(deletionSchedule: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [deletionSchedule], body: changes, options });
  }

  /**
   * Deletes a deletion schedule.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such deletion schedule.
   *
   * @example
   * ```ts
   * await zendesk.deletionSchedules.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/deletion_schedules/#delete-deletion-schedule
   */
  delete(deletionSchedule: Id | DeletionSchedule, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [deletionSchedule], options });
  }
}
