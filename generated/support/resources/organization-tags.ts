// From specification/support/resources/organization-tags.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { Organization } from '../objects/organization.ts';

/**
 * The tags of an organization.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/
 */
export class OrganizationTags extends Resource {
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
    return this.paginate(
      {
        id: 'organizations.tags.list',
        method: 'GET',
        path: '/api/v2/organizations/{organization_id}/tags',
        retry: 'safe',
        items: 'tags',
        pagination: [],
      },
      { path: [organization], query, options },
    );
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
    return this.call(
      {
        id: 'organizations.tags.set',
        method: 'POST',
        path: '/api/v2/organizations/{organization_id}/tags',
        retry: 'idempotent',
        answer: { tags: 'string[]' },
        body: { key: 'tags', type: 'string[]', purpose: 'create' },
        purges: 'Organization',
      },
      { path: [organization], body: tags, options },
    );
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
    return this.call(
      {
        id: 'organizations.tags.add',
        method: 'PUT',
        path: '/api/v2/organizations/{organization_id}/tags',
        retry: 'idempotent',
        answer: { tags: 'string[]' },
        body: { key: 'tags', type: 'string[]', purpose: 'update' },
        purges: 'Organization',
      },
      { path: [organization], body: tags, options },
    );
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
    return this.call(
      {
        id: 'organizations.tags.remove',
        method: 'DELETE',
        path: '/api/v2/organizations/{organization_id}/tags',
        retry: 'idempotent',
        answer: { tags: 'string[]' },
        body: { key: 'tags', type: 'string[]', purpose: 'update' },
        purges: 'Organization',
      },
      { path: [organization], body: tags, options },
    );
  }
}
