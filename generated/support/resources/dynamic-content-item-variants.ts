// From specification/support/resources/dynamic-content-item-variants.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type Id,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Item } from '../objects/item.ts';
import type { Variant, VariantCreate, VariantInput } from '../objects/variant.ts';

/** Query of `dynamicContent.items.variants.list`. */
export interface ListDynamicContentItemVariantsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * The text of one item of dynamic content in each language.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/
 */
export class DynamicContentItemVariants extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/dynamic-content-item-variants.ts');
  }

  /**
   * Lists the variants of an item.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const { content } of zendesk.dynamicContent.items.variants.list(47)) console.log(content);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#list-variants
   */
  list(
    dynamicContentItem: Id | Item,
    query: ListDynamicContentItemVariantsQuery = {},
    options: RequestOptions = {},
  ): Paginator<Variant> {
    return this.paginate('list', { path: [dynamicContentItem], query, options });
  }

  /**
   * Gets a variant of an item.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item or variant.
   *
   * @example
   * ```ts
   * const variant = await zendesk.dynamicContent.items.variants.get(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#show-variant
   */
  get(
    dynamicContentItem: Id | Item,
    dynamicContentVariant: Id | Variant,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Variant> {
    return this.call('get', { path: [dynamicContentItem, dynamicContentVariant], query, options });
  }

  /**
   * Adds a variant to an item.
   *
   * A second one in the same language is refused.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content. Not repeated after a broken connection,
   * since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const variant = await zendesk.dynamicContent.items.variants.create(47, { locale_id: 8, content: 'Hallo' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#create-variant
   */
  create(dynamicContentItem: Id | Item, variant: VariantCreate | Variant, options?: RequestOptions): ApiCall<Variant>;
  /**
   * Adds several variants to an item. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#create-many-variants
   */
  create(
    dynamicContentItem: Id | Item,
    variants: Many<VariantCreate | Variant>,
    options?: RequestOptions,
  ): ApiCall<Variant[]>;
  create(dynamicContentItem: unknown, variant: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { path: [dynamicContentItem], body: variant, options });
  }

  /**
   * Adds several variants to an item.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#create-many-variants
   */
  createMany(
    dynamicContentItem: Id | Item,
    variants: Many<VariantCreate | Variant>,
    options: BulkOptions = {},
  ): BulkRun<VariantCreate | Variant, Variant> {
    return this.bulk(['create', 'createMany'], { rows: variants, path: [dynamicContentItem] }, options);
  }

  /**
   * Changes a variant of an item.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item or variant.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const variant = await zendesk.dynamicContent.items.variants.update(47, 23, { content: 'Guten Tag' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#update-variant
   */
  update(
    dynamicContentItem: Id | Item,
    variant: Id | Variant,
    changes: VariantInput,
    options?: RequestOptions,
  ): ApiCall<Variant>;
  /**
   * Changes a variant of an item. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item or variant.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#update-variant
   */
  update(
    dynamicContentItem: Id | Item,
    variant: Variant,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<Variant>;
  /**
   * Changes several variants of an item. At most 100 at once.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#update-many-variants
   */
  update(
    dynamicContentItem: Id | Item,
    variants: Many<(VariantInput & { id: Id }) | Variant>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<Variant[]>;
  update(
    dynamicContentItem: unknown,
    variant: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [dynamicContentItem, variant], body: changes, options });
  }

  /**
   * Changes several variants of an item.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#update-many-variants
   */
  updateMany(
    dynamicContentItem: Id | Item,
    variants: Many<(VariantInput & { id: Id }) | Variant>,
    options: BulkOptions = {},
  ): BulkRun<(VariantInput & { id: Id }) | Variant, Variant> {
    return this.bulk(['update', 'updateMany'], { rows: variants, path: [dynamicContentItem] }, options);
  }

  /**
   * Deletes a variant of an item.
   *
   * Allowed for: Admins, Agents with permission to manage dynamic content.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such item or variant.
   *
   * @example
   * ```ts
   * await zendesk.dynamicContent.items.variants.delete(35436, 42);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content_item_variants/#delete-variant
   */
  delete(
    dynamicContentItem: Id | Item,
    dynamicContentVariant: Id | Variant,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [dynamicContentItem, dynamicContentVariant], options });
  }
}
