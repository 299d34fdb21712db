// From specification/support/resources/organization-tags.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Organization } from '../objects/organization.ts';

/**
 * The tags of an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/
 */
export class OrganizationTags extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-tags.ts');
  }

  /**
   * Lists the tags of an organization.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const item of zendesk.organizations.tags.list(35436)) console.log(item);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#list-organization-tags
   */
  list(
    organization: Id | Organization,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<string> {
    return this.paginate('list', { path: [organization], query, options });
  }

  /**
   * Replaces the tags of an organization.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#set-organization-tags
   */
  set(organization: Id | Organization, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('set', { path: [organization], body: tags, options });
  }

  /**
   * Adds tags to an organization.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#add-organization-tags
   */
  add(organization: Id | Organization, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('add', { path: [organization], body: tags, options });
  }

  /**
   * Removes tags from an organization.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#remove-organization-tags
   */
  remove(organization: Id | Organization, tags: readonly string[], options: RequestOptions = {}): ApiCall<string[]> {
    return this.call('remove', { path: [organization], body: tags, options });
  }
}
