// From specification/apps/resources/apps.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type DownloadedFile,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
  downloadFile,
} from '@zents/runtime';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import type { App, AppCreate, AppInput } from '../objects/app.ts';
import { AppInstallations } from './app-installations.ts';
import { AppJobStatuses } from './app-job-statuses.ts';
import { AppUploads } from './app-uploads.ts';

export type { App, AppInput, AppCreate } from '../objects/app.ts';

/** Query of `apps.owned`. */
export interface OwnedAppsQuery {
  /** Leave these out of each app. */
  exclude?: 'categories' | 'parameters' | readonly ('categories' | 'parameters')[] | undefined;
}

/** Body of `apps.notify`. */
export interface NotifyAppBody {
  /** The app; 0 for one that is served locally. */
  app_id: Id | App;
  /** Name of the event. */
  event: string;
  /** What the event brings along, up to 1 MB. JSON in a text becomes an object. */
  body?: unknown;
  /** Only what this agent has open. Without it, everyone. */
  agent_id?: Id | User | CurrentUser | undefined;
}

/**
 * Apps that extend what agents see.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export class Apps extends Resource {
  /** Apps as they are installed in the account. */
  readonly installations: AppInstallations = new AppInstallations(this.client);

  /** Jobs that build apps. */
  readonly jobStatuses: AppJobStatuses = new AppJobStatuses(this.client);

  /** Packages to build apps from. */
  readonly uploads: AppUploads = new AppUploads(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/apps.ts');
  }

  /**
   * Lists the apps of the marketplace, and those of the account.
   *
   * Allowed for: Anyone. Comes as one page.
   *
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const app of zendesk.apps.list()) console.log(app.name, app.visibility);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#list-all-apps
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<App> {
    return this.paginate('list', { query, options });
  }

  /**
   * Lists the apps of the account.
   *
   * Allowed for: Admins. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const app of zendesk.apps.owned()) console.log(app.name, app.version);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#list-owned-apps
   */
  owned(query: OwnedAppsQuery = {}, options: RequestOptions = {}): Paginator<App> {
    return this.paginate('owned', { query, options });
  }

  /**
   * Gets an app.
   *
   * Allowed for: Anyone.
   *
   * @throws {RecordNotFoundError} If there is no such app.
   *
   * @example
   * ```ts
   * const app = await zendesk.apps.get(12345);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#get-information-about-app
   */
  get(app: Id | App, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<App> {
    return this.call('get', { path: [app], query, options });
  }

  /**
   * Downloads the key by which requests of an app are checked, as PEM.
   *
   * Allowed for: Anyone.
   *
   * @throws {RecordNotFoundError} If there is no such app.
   *
   * @example
   * ```ts
   * const { bytes } = await zendesk.apps.publicKey(12345);
   * console.log(new TextDecoder().decode(bytes));
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#get-app-public-key
   */
  publicKey(
    app: Id | App,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<DownloadedFile> {
    return downloadFile(
      this.client,
      { id: 'apps.publicKey', method: 'GET', path: '/api/v2/apps/{app_id}/public_key', retry: 'safe', answer: 'none' },
      { path: [app], query, options },
    );
  }

  /**
   * Builds an app from an uploaded package.
   *
   * The answer is the id of a job: `apps.jobStatuses.get` tells how far it is.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const { id } = await zendesk.apps.uploads.create({ uploaded_data: new File(['…'], 'app.zip') });
   * const jobId = await zendesk.apps.create({ name: 'Printer status', upload_id: id });
   * const { status, app_id } = await zendesk.apps.jobStatuses.get(jobId);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#create-app
   */
  create(app: AppCreate | App, options: RequestOptions = {}): ApiCall<string> {
    return this.call('create', { body: app, options });
  }

  /**
   * Builds an app anew from an uploaded package.
   *
   * The answer is the id of a job: `apps.jobStatuses.get` tells how far it is.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such app.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const jobId = await zendesk.apps.update(12345, { upload_id: 123 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#update-app
   */
  update(app: Id | App, changes: AppInput, options?: RequestOptions): ApiCall<string>;
  /**
   * Builds an app anew from an uploaded package. Sends what changed of the record, which afterwards is as the answer
   * says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such app.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#update-app
   */
  update(app: App, changes?: undefined, options?: RequestOptions): ApiCall<string>;
  update(app: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [app], body: changes, options });
  }

  /**
   * Deletes an app.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such app.
   *
   * @example
   * ```ts
   * await zendesk.apps.delete(12345);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#delete-app
   */
  delete(app: Id | App, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [app], options });
  }

  /**
   * Sends an event to the instances of an app that are open.
   *
   * Allowed for: Agents. Limit: 100 a minute. Not repeated after a broken connection, since it may have been carried
   * out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.apps.notify({ app_id: 375, event: 'printerOnFire', body: { room: 7 } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/apps/apps/#send-notification-to-app
   */
  notify(body: NotifyAppBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('notify', { body, options });
  }
}
