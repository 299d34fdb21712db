// From specification/support/resources/organization-merges.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { OrganizationMerge } from '../objects/organization-merge.ts';

export type {
  OrganizationMerge,
  OrganizationMergeInput,
  OrganizationMergeUpdate,
} from '../objects/organization-merge.ts';

/**
 * The mergers of organizations.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class OrganizationMerges extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-merges.ts');
  }

  /**
   * Gets a merger, to see how far it is.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization merge.
   *
   * @example
   * ```ts
   * const organizationMerge = await zendesk.organizationMerges.get('organization merge id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#show-organization-merge
   */
  get(
    organizationMerge: string | OrganizationMerge,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OrganizationMerge> {
    return this.call('get', { path: [organizationMerge], query, options });
  }
}
