// From specification/apps/resources/app-installations.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { AppInstallation, AppInstallationCreate, AppInstallationUpdate } from '../objects/app-installation.ts';
import { AppInstallationJobStatuses } from './app-installation-job-statuses.ts';
import { AppInstallationRequirements } from './app-installation-requirements.ts';

/**
 * Apps as they are installed in the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class AppInstallations extends Resource {
  /** Jobs that make what installed apps require. */
  readonly jobStatuses: AppInstallationJobStatuses = new AppInstallationJobStatuses(this.client);

  /** Records that installed apps brought along. */
  readonly requirements: AppInstallationRequirements = new AppInstallationRequirements(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/app-installations.ts');
  }

  /**
   * Lists the apps that are installed.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const { settings, enabled } of zendesk.apps.installations.list()) console.log(settings.name, enabled);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#list-app-installations
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<AppInstallation> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an installed app with its settings.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such installation.
   *
   * @example
   * ```ts
   * const installation = await zendesk.apps.installations.get(361234573552);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#show-app-installation
   */
  get(
    installation: Id | AppInstallation,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<AppInstallation> {
    return this.call('get', { path: [installation], query, options });
  }

  /**
   * Installs an app.
   *
   * Where the app requires other records, `pending_job_id` names the job that makes them.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const installation = await zendesk.apps.installations.create({
   *   app_id: 225,
   *   settings: { name: 'Printer status', use_ssl: true },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#install-app
   */
  create(
    appInstallation: AppInstallationCreate | AppInstallation,
    options: RequestOptions = {},
  ): ApiCall<AppInstallation> {
    return this.call('create', { body: appInstallation, options });
  }

  /**
   * Changes the settings of an installed app.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such installation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.apps.installations.update(361234573552, { settings: { name: 'Printers' }, enabled: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#update-app-installation
   */
  update(
    installation: Id | AppInstallation,
    changes: AppInstallationUpdate,
    options?: RequestOptions,
  ): ApiCall<AppInstallation>;
  /**
   * Changes the settings of an installed app. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such installation.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#update-app-installation
   */
  update(installation: AppInstallation, changes?: undefined, options?: RequestOptions): ApiCall<AppInstallation>;
  update(installation: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [installation], body: changes, options });
  }

  /**
   * Removes an installed app; the app itself stays.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such installation.
   *
   * @example
   * ```ts
   * await zendesk.apps.installations.delete(361234573552);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#remove-app-installation
   */
  delete(installation: Id | AppInstallation, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [installation], options });
  }
}
