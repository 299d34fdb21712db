// From specification/talk/resources/ivr-menus.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { IvrMenu, IvrMenuInput } from '../objects/ivr-menu.ts';
import type { Ivr } from '../objects/ivr.ts';
import { IvrMenuRoutes } from './ivr-menu-routes.ts';

/** Query of `talk.ivrs.menus.list`. */
export interface ListIvrMenusQuery {
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
 * The menus of a phone tree.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/
 */
export class IvrMenus extends Resource {
  /** Where the keys of a menu lead. */
  readonly routes: IvrMenuRoutes = new IvrMenuRoutes(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/ivr-menus.ts');
  }

  /**
   * Lists the menus of a phone tree.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ivrMenu of zendesk.talk.ivrs.menus.list(35436)) console.log(ivrMenu);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/#list-ivr-menus
   */
  list(ivr: Id | Ivr, query: ListIvrMenusQuery = {}, options: RequestOptions = {}): Paginator<IvrMenu> {
    return this.paginate('list', { path: [ivr], query, options });
  }

  /**
   * Gets a menu.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR or menu.
   *
   * @example
   * ```ts
   * const ivrMenu = await zendesk.talk.ivrs.menus.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/#show-ivr-menu
   */
  get(
    ivr: Id | Ivr,
    menu: Id | IvrMenu,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<IvrMenu> {
    return this.call('get', { path: [ivr, menu], query, options });
  }

  /**
   * Adds a menu to a phone tree.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const menu = await zendesk.talk.ivrs.menus.create(42, { name: 'Orders', greeting_id: 7 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/#create-ivr-menu
   */
  create(ivr: Id | Ivr, ivrMenu: IvrMenuInput | IvrMenu, options: RequestOptions = {}): ApiCall<IvrMenu> {
    return this.call('create', { path: [ivr], body: ivrMenu, options });
  }

  /**
   * Changes a menu.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR or IVR menu.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const menu = await zendesk.talk.ivrs.menus.update(42, 7, { greeting_loop_count: 2 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/#update-ivr-menu
   */
  update(ivr: Id | Ivr, ivrMenu: Id | IvrMenu, changes: IvrMenuInput, options?: RequestOptions): ApiCall<IvrMenu>;
  /**
   * Changes a menu. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR or IVR menu.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/#update-ivr-menu
   */
  update(ivr: Id | Ivr, ivrMenu: IvrMenu, changes?: undefined, options?: RequestOptions): ApiCall<IvrMenu>;
  update(ivr: unknown, ivrMenu: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [ivr, ivrMenu], body: changes, options });
  }

  /**
   * Removes a menu from a phone tree.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR or menu.
   *
   * @example
   * ```ts
   * await zendesk.talk.ivrs.menus.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_menus/#delete-ivr-menu
   */
  delete(ivr: Id | Ivr, menu: Id | IvrMenu, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [ivr, menu], options });
  }
}
