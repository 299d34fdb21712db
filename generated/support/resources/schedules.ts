// From specification/support/resources/schedules.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Schedule, ScheduleCreate, ScheduleInput } from '../objects/schedule.ts';

export type { Schedule, ScheduleInput, ScheduleCreate } from '../objects/schedule.ts';

/**
 * The hours in which the account is open.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/
 */
export class Schedules extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/schedules.ts');
  }

  /**
   * Lists the schedules.
   *
   * Allowed for: Admins, Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const schedule of zendesk.schedules.list()) console.log(schedule);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/#list-schedules
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<Schedule> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a schedule.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such schedule.
   *
   * @example
   * ```ts
   * const schedule = await zendesk.schedules.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/#show-schedule
   */
  get(
    schedule: Id | Schedule,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Schedule> {
    return this.call('get', { path: [schedule], query, options });
  }

  /**
   * Makes a schedule.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const schedule = await zendesk.schedules.create({ name: 'Europe', time_zone: 'Dublin' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/#create-schedule
   */
  create(schedule: ScheduleCreate | Schedule, options: RequestOptions = {}): ApiCall<Schedule> {
    return this.call('create', { body: schedule, options });
  }

  /**
   * Changes a schedule.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such schedule.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const schedule = await zendesk.schedules.update(42, { time_zone: 'London' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/#update-schedule
   */
  update(schedule: Id | Schedule, changes: ScheduleInput, options?: RequestOptions): ApiCall<Schedule>;
  /**
   * Changes a schedule. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such schedule.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/#update-schedule
   */
  update(schedule: Schedule, changes?: undefined, options?: RequestOptions): ApiCall<Schedule>;
  update(schedule: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [schedule], body: changes, options });
  }

  /**
   * Deletes a schedule.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such schedule.
   *
   * @example
   * ```ts
   * await zendesk.schedules.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/schedules/#delete-schedule
   */
  delete(schedule: Id | Schedule, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [schedule], options });
  }
}
