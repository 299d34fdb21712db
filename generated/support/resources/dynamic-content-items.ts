// From specification/support/resources/dynamic-content-items.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Item, ItemCreate, ItemUpdate } from '../objects/item.ts';
import { DynamicContentItemVariants } from './dynamic-content-item-variants.ts';

/** Query of `dynamicContent.items.list`. */
export interface ListDynamicContentItemsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `dynamicContent.items.listByIdentifier`. */
export interface ListByIdentifierDynamicContentItemsQuery {
  /** The identifiers of the items: what stands behind `dc.` in their placeholders. */
  identifiers: string | readonly string[];
}

/**
 * The texts of dynamic content.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/
 */
export class DynamicContentItems extends Resource {
  /** The text of one item of dynamic content in each language. */
  readonly variants: DynamicContentItemVariants = new DynamicContentItemVariants(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/dynamic-content-items.ts');
  }

  /**
   * Lists the dynamic content of the account.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content. Paged by cursor, or by offset where the
   * query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.dynamicContent.items.list()) console.log(item.name, item.placeholder);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#list-items
   */
  list(query: ListDynamicContentItemsQuery = {}, options: RequestOptions = {}): Paginator<Item> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an item of dynamic content with its variants.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   *
   * @example
   * ```ts
   * const item = await zendesk.dynamicContent.items.get(47);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#show-item
   */
  get(
    dynamicContentItem: Id | Item,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Item> {
    return this.call('get', { path: [dynamicContentItem], query, options });
  }

  /**
   * Makes an item of dynamic content with its variants.
   *
   * Only languages that the account has switched on can be stated: `locales.list` has them.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content. Not repeated after a broken connection,
   * since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const item = await zendesk.dynamicContent.items.create({
   *   name: 'Greeting',
   *   default_locale_id: 1,
   *   variants: [{ locale_id: 1, default: true, content: 'Hello' }],
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#create-item
   */
  create(item: ItemCreate | Item, options: RequestOptions = {}): ApiCall<Item> {
    return this.call('create', { body: item, options });
  }

  /**
   * Changes the name or the default language of an item.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const item = await zendesk.dynamicContent.items.update(47, { name: 'Salutation' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#update-item
   */
  update(item: Id | Item, changes: ItemUpdate, options?: RequestOptions): ApiCall<Item>;
  /**
   * Changes the name or the default language of an item. Sends what changed of the record, which afterwards is as the
   * answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#update-item
   */
  update(item: Item, changes?: undefined, options?: RequestOptions): ApiCall<Item>;
  update(item: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [item], body: changes, options });
  }

  /**
   * Deletes an item of dynamic content.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   *
   * @example
   * ```ts
   * await zendesk.dynamicContent.items.delete(47);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#delete-item
   */
  delete(dynamicContentItem: Id | Item, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [dynamicContentItem], options });
  }

  /**
   * Lists the items that have given identifiers.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content. Comes as one page.
   *
   * Zendesk still develops this operation.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const items = await zendesk.dynamicContent.items.listByIdentifier({ identifiers: ['greeting'] }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/#show-many-items
   */
  listByIdentifier(query: ListByIdentifierDynamicContentItemsQuery, options: RequestOptions = {}): Paginator<Item> {
    return this.paginate('listByIdentifier', { query, options });
  }
}
