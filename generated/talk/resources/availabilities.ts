// From specification/talk/resources/availabilities.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { Availability, AvailabilityInput } from '../objects/availability.ts';

export type { Availability, AvailabilityInput } from '../objects/availability.ts';

/**
 * Whether agents take calls.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/availabilities/
 */
export class Availabilities extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/availabilities.ts');
  }

  /**
   * Tells whether an agent takes calls.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   *
   * @example
   * ```ts
   * const availability = await zendesk.talk.availabilities.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/availabilities/#show-availability
   */
  get(
    agent: Id | User | CurrentUser,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Availability> {
    return this.call('get', { path: [agent], query, options });
  }

  /**
   * Changes whether an agent takes calls.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such user.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.talk.availabilities.update(35436, { agent_state: 'away' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/availabilities/#update-availability
   */
  update(
    agent: Id | User | CurrentUser,
    availability: AvailabilityInput | Availability,
    options: RequestOptions = {},
  ): ApiCall<Availability> {
    return this.call('update', { path: [agent], body: availability, options });
  }
}
