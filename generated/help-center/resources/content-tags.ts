// From specification/help-center/resources/content-tags.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { ContentTag, ContentTagCreate, ContentTagInput } from '../objects/content-tag.ts';

export type { ContentTag, ContentTagInput, ContentTagCreate } from '../objects/content-tag.ts';

/** Query of `helpCenter.contentTags.list`. */
export interface ListContentTagsQuery {
  /** Only tags whose name begins with this. */
  'filter[name_prefix]'?: string | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'id' | '-id' | 'name' | '-name' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/**
 * Words that articles and posts are grouped by.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/
 */
export class ContentTags extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/content-tags.ts');
  }

  /**
   * Lists the content tags of the account.
   *
   * Allowed for: Help Center managers, Agents, End users. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const tag of zendesk.helpCenter.contentTags.list({ 'filter[name_prefix]': 'print' }))
   *   console.log(tag.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/#search-content-tags
   */
  list(query: ListContentTagsQuery = {}, options: RequestOptions = {}): Paginator<ContentTag> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a content tag.
   *
   * @throws {RecordNotFoundError} If there is no such content tag.
   *
   * @example
   * ```ts
   * const contentTag = await zendesk.helpCenter.contentTags.get('content tag id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/#show-content-tag
   */
  get(
    contentTag: string | ContentTag,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ContentTag> {
    return this.call('get', { path: [contentTag], query, options });
  }

  /**
   * Makes a content tag.
   *
   * Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const tag = await zendesk.helpCenter.contentTags.create({ name: 'printer' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/#create-content-tag
   */
  create(contentTag: ContentTagCreate | ContentTag, options: RequestOptions = {}): ApiCall<ContentTag> {
    return this.call('create', { body: contentTag, options });
  }

  /**
   * Renames a content tag.
   *
   * @throws {RecordNotFoundError} If there is no such content tag.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/#update-content-tag
   */
  update(contentTag: string | ContentTag, changes: ContentTagInput, options?: RequestOptions): ApiCall<ContentTag>;
  /**
   * Renames a content tag. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {RecordNotFoundError} If there is no such content tag.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/#update-content-tag
   */
  update(contentTag: ContentTag, changes?: undefined, options?: RequestOptions): ApiCall<ContentTag>;
  update(contentTag: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [contentTag], body: changes, options });
  }

  /**
   * Deletes a content tag.
   *
   * @throws {RecordNotFoundError} If there is no such content tag.
   *
   * @example
   * ```ts
   * await zendesk.helpCenter.contentTags.delete('content tag id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/#delete-content-tag
   */
  delete(contentTag: string | ContentTag, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [contentTag], options });
  }
}
