// From specification/support/resources/dynamic-content-item-variants.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Many, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { variantLink } from '../links.ts';
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
    return this.paginate(
      {
        id: 'dynamicContent.items.variants.list',
        method: 'GET',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants',
        retry: 'safe',
        items: 'variants',
        model: variantLink,
        pagination: ['cursor'],
        query: { sort: { type: 'string' } },
      },
      { path: [dynamicContentItem], query, options },
    );
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
    return this.call(
      {
        id: 'dynamicContent.items.variants.get',
        method: 'GET',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}',
        retry: 'safe',
        answer: { variant: variantLink },
      },
      { path: [dynamicContentItem, dynamicContentVariant], query, options },
    );
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
    return this.oneOrMany(
      {
        id: 'dynamicContent.items.variants.create',
        method: 'POST',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants',
        retry: 'never',
        answer: { variant: variantLink },
        body: { key: 'variant', model: variantLink, purpose: 'create' },
      },
      {
        id: 'dynamicContent.items.variants.createMany',
        method: 'POST',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many',
        retry: 'never',
        answer: { variants: [variantLink] },
        body: { key: 'variants', model: variantLink, purpose: 'create', many: true, maxItems: 100 },
      },
      { path: [dynamicContentItem], body: variant, options },
    );
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
    return this.oneOrMany(
      {
        id: 'dynamicContent.items.variants.update',
        method: 'PUT',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}',
        retry: 'idempotent',
        answer: { variant: variantLink },
        body: { key: 'variant', model: variantLink, purpose: 'update' },
      },
      {
        id: 'dynamicContent.items.variants.updateMany',
        method: 'PUT',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many',
        retry: 'idempotent',
        answer: { variants: [variantLink] },
        body: { key: 'variants', model: variantLink, purpose: 'update', many: true, maxItems: 100 },
      },
      { path: [dynamicContentItem, variant], body: changes, options },
    );
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
    return this.call(
      {
        id: 'dynamicContent.items.variants.delete',
        method: 'DELETE',
        path: '/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}',
        retry: 'idempotent',
        answer: 'none',
      },
      { path: [dynamicContentItem, dynamicContentVariant], options },
    );
  }
}
