// From specification/apps/resources/app-installation-requirements.json by `npm run generate`. Do not edit.
import { type Id, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { AppInstallation } from '../objects/app-installation.ts';
import type { AppRequirement } from '../objects/app-requirement.ts';

/**
 * Records that installed apps brought along.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppInstallationRequirements extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/app-installation-requirements.ts');
  }

  /**
   * Lists the records that an installed app brought along.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such installation.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const one of zendesk.apps.installations.requirements.list(361234573552)) {
   *   console.log(one.requirement_type, one.requirement_id);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#list-requirements
   */
  list(
    installation: Id | AppInstallation,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<AppRequirement> {
    return this.paginate('list', { path: [installation], query, options });
  }
}
