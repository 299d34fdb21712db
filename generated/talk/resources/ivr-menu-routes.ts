// From specification/talk/resources/ivr-menu-routes.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { IvrMenu } from '../objects/ivr-menu.ts';
import type { IvrRoute, IvrRouteInput } from '../objects/ivr-route.ts';
import type { Ivr } from '../objects/ivr.ts';

/** Query of `talk.ivrs.menus.routes.list`. */
export interface ListIvrMenuRoutesQuery {
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
 * Where the keys of a menu lead.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/
 */
export class IvrMenuRoutes extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/ivr-menu-routes.ts');
  }

  /**
   * Lists where the keys of a menu lead.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR or menu.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const ivrRoute of zendesk.talk.ivrs.menus.routes.list(35436, 42)) console.log(ivrRoute);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/#list-ivr-routes
   */
  list(
    ivr: Id | Ivr,
    menu: Id | IvrMenu,
    query: ListIvrMenuRoutesQuery = {},
    options: RequestOptions = {},
  ): Paginator<IvrRoute> {
    return this.paginate('list', { path: [ivr, menu], query, options });
  }

  /**
   * Gets where one key leads.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR, menu or route.
   *
   * @example
   * ```ts
   * const ivrRoute = await zendesk.talk.ivrs.menus.routes.get(35436, 42, 7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/#show-ivr-route
   */
  get(
    ivr: Id | Ivr,
    menu: Id | IvrMenu,
    route: Id | IvrRoute,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<IvrRoute> {
    return this.call('get', { path: [ivr, menu, route], query, options });
  }

  /**
   * Makes a key of a menu lead somewhere.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR or menu.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const route = await zendesk.talk.ivrs.menus.routes.create(42, 7, {
   *   keypress: '1',
   *   action: 'group',
   *   options: { group_ids: [98738] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/#create-ivr-route
   */
  create(
    ivr: Id | Ivr,
    menu: Id | IvrMenu,
    ivrRoute: IvrRouteInput | IvrRoute,
    options: RequestOptions = {},
  ): ApiCall<IvrRoute> {
    return this.call('create', { path: [ivr, menu], body: ivrRoute, options });
  }

  /**
   * Changes where a key leads.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR, menu or IVR route.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const route = await zendesk.talk.ivrs.menus.routes.update(42, 7, 1, { action: 'voicemail' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/#update-ivr-route
   */
  update(
    ivr: Id | Ivr,
    menu: Id | IvrMenu,
    ivrRoute: Id | IvrRoute,
    changes: IvrRouteInput,
    options?: RequestOptions,
  ): ApiCall<IvrRoute>;
  /**
   * Changes where a key leads. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR, menu or IVR route.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/#update-ivr-route
   */
  update(
    ivr: Id | Ivr,
    menu: Id | IvrMenu,
    ivrRoute: IvrRoute,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<IvrRoute>;
  update(
    ivr: unknown,
    menu: unknown,
    ivrRoute: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [ivr, menu, ivrRoute], body: changes, options });
  }

  /**
   * Makes a key lead nowhere.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such IVR, menu or route.
   *
   * @example
   * ```ts
   * await zendesk.talk.ivrs.menus.routes.delete(35436, 42, 7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/ivr_routes/#delete-ivr-route
   */
  delete(ivr: Id | Ivr, menu: Id | IvrMenu, route: Id | IvrRoute, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [ivr, menu, route], options });
  }
}
