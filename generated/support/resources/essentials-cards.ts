// From specification/support/resources/essentials-cards.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { EssentialsCard, EssentialsCardInput } from '../objects/essentials-card.ts';

/** Cards with the most important fields of a user, an organization or a custom object. */
export class EssentialsCards extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/essentials-cards.ts');
  }

  /**
   * Lists the essentials cards of all types.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const essentialsCard of zendesk.objectLayouts.essentialsCards.list()) {
   *   console.log(essentialsCard);
   * }
   * ```
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<EssentialsCard> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets the essentials card of a type.
   *
   * Allowed for: Admins, Agents.
   *
   * @param objectType - What the card shows, such as `zen:user`.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such essentials card.
   *
   * @example
   * ```ts
   * const card = await zendesk.objectLayouts.essentialsCards.get('zen:user');
   * ```
   */
  get(
    objectType: string | EssentialsCard,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<EssentialsCard> {
    return this.call('get', { path: [objectType], query, options });
  }

  /**
   * Chooses the fields of the essentials card of a type.
   *
   * Allowed for: Admins.
   *
   * @param objectLayout - What the card shows, such as `zen:user`.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such essentials card.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const card = await zendesk.objectLayouts.essentialsCards.update('zen:user', {
   *   fields: [{ id: null, zrn: 'zen:user:identity:email' }],
   * });
   * ```
   */
  update(
    objectLayout: string | EssentialsCard,
    changes: EssentialsCardInput,
    options?: RequestOptions,
  ): ApiCall<EssentialsCard>;
  /**
   * Chooses the fields of the essentials card of a type. Sends what changed of the record, which afterwards is as the
   * answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such essentials card.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(objectLayout: EssentialsCard, changes?: undefined, options?: RequestOptions): ApiCall<EssentialsCard>;
  update(objectLayout: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [objectLayout], body: changes, options });
  }

  /**
   * Gives the essentials card of a type its first fields back.
   *
   * Allowed for: Admins, Agents.
   *
   * @param objectType - What the card shows, such as `zen:user`.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such essentials card.
   *
   * @example
   * ```ts
   * await zendesk.objectLayouts.essentialsCards.delete('zen:user');
   * ```
   */
  delete(objectType: string | EssentialsCard, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [objectType], options });
  }
}
