// From specification/talk/resources/ivrs.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Ivr, IvrInput } from '../objects/ivr.ts';
import { IvrMenus } from './ivr-menus.ts';

export type { Ivr, IvrInput } from '../objects/ivr.ts';

/** Query of `talk.ivrs.list`. */
export interface ListIvrsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * Phone trees: menus that callers choose from by pressing keys.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/
 */
export class Ivrs extends Resource {
  /** The menus of a phone tree. */
  readonly menus: IvrMenus = new IvrMenus(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/ivrs.ts');
  }

  /**
   * Lists the phone trees.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ivr of zendesk.talk.ivrs.list()) console.log(ivr);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/#list-ivrs
   */
  list(query: ListIvrsQuery = {}, options: RequestOptions = {}): Paginator<Ivr> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a phone tree with its menus.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR.
   *
   * @example
   * ```ts
   * const ivr = await zendesk.talk.ivrs.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/#show-ivr
   */
  get(ivr: Id | Ivr, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Ivr> {
    return this.call('get', { path: [ivr], query, options });
  }

  /**
   * Makes a phone tree.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const ivr = await zendesk.talk.ivrs.create({ name: 'Opening hours', phone_number_ids: [35436] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/#create-ivr
   */
  create(ivr: IvrInput | Ivr, options: RequestOptions = {}): ApiCall<Ivr> {
    return this.call('create', { body: ivr, options });
  }

  /**
   * Changes a phone tree.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const ivr = await zendesk.talk.ivrs.update(42, { phone_number_ids: [35436, 35437] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/#update-ivr
   */
  update(ivr: Id | Ivr, changes: IvrInput, options?: RequestOptions): ApiCall<Ivr>;
  /**
   * Changes a phone tree. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/#update-ivr
   */
  update(ivr: Ivr, changes?: undefined, options?: RequestOptions): ApiCall<Ivr>;
  update(ivr: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [ivr], body: changes, options });
  }

  /**
   * Deletes a phone tree.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR.
   *
   * @example
   * ```ts
   * await zendesk.talk.ivrs.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivrs/#delete-ivr
   */
  delete(ivr: Id | Ivr, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [ivr], options });
  }
}
