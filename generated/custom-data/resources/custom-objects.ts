// From specification/custom-data/resources/custom-objects.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type { CustomObject, CustomObjectCreate, CustomObjectUpdate } from '../objects/custom-object.ts';
import { CustomObjectAccessRules } from './custom-object-access-rules.ts';
import { CustomObjectFields } from './custom-object-fields.ts';
import { CustomObjectJobs } from './custom-object-jobs.ts';
import { CustomObjectLimits } from './custom-object-limits.ts';
import { CustomObjectPermissionPolicies } from './custom-object-permission-policies.ts';
import { CustomObjectRecords } from './custom-object-records.ts';
import { ObjectTriggers } from './object-triggers.ts';

export type {
  CustomObject,
  CustomObjectInput,
  CustomObjectCreate,
  CustomObjectUpdate,
} from '../objects/custom-object.ts';

/** Query of `customObjects.list`. */
export interface ListCustomObjectsQuery {
  /** Put the path of its page in Zendesk into the answer. */
  include_ui_path?: boolean | undefined;
}

/** Query of `customObjects.get`. */
export interface GetCustomObjectQuery {
  /** Put what you may do with its records into the answer. */
  include_permissions_metadata?: boolean | undefined;
  /** Put the path of its page in Zendesk into the answer. */
  include_ui_path?: boolean | undefined;
}

/**
 * Kinds of records that you define yourself.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class CustomObjects extends Resource {
  /** Which records of a custom object a role can get at. */
  readonly accessRules: CustomObjectAccessRules = new CustomObjectAccessRules(this.client);

  /** What the records of a custom object hold. */
  readonly fields: CustomObjectFields = new CustomObjectFields(this.client);

  /** Jobs that change up to 100 records of a custom object at once. */
  readonly jobs: CustomObjectJobs = new CustomObjectJobs(this.client);

  /** How many custom objects, fields and records there are, and how many there may be. */
  readonly limits: CustomObjectLimits = new CustomObjectLimits(this.client);

  /** What roles may do with the records of a custom object. */
  readonly permissionPolicies: CustomObjectPermissionPolicies = new CustomObjectPermissionPolicies(this.client);

  /** The records of custom objects. */
  readonly records: CustomObjectRecords = new CustomObjectRecords(this.client);

  /** Rules that run right after a record of a custom object was made or changed. */
  readonly triggers: ObjectTriggers = new ObjectTriggers(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/custom-objects.ts');
  }

  /**
   * Lists the custom objects of the account.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const object of zendesk.customObjects.list()) console.log(object.key, object.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  list(query: ListCustomObjectsQuery = {}, options: RequestOptions = {}): Paginator<CustomObject> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a custom object.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * const object = await zendesk.customObjects.get('car');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  get(
    customObject: string | CustomObject,
    query: GetCustomObjectQuery = {},
    options: RequestOptions = {},
  ): ApiCall<CustomObject> {
    return this.call('get', { path: [customObject], query, options });
  }

  /**
   * Makes a custom object.
   *
   * What its records hold is said by its fields.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const object = await zendesk.customObjects.create({ key: 'car', title: 'Car', title_pluralized: 'Cars' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  create(customObject: CustomObjectCreate | CustomObject, options: RequestOptions = {}): ApiCall<CustomObject> {
    return this.call('create', { body: customObject, options });
  }

  /**
   * Changes a custom object.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const object = await zendesk.customObjects.update('car', { description: 'All that have wheels.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  update(
    customObject: string | CustomObject,
    changes: CustomObjectUpdate,
    options?: RequestOptions,
  ): ApiCall<CustomObject>;
  /**
   * Changes a custom object. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(customObject: CustomObject, changes?: undefined, options?: RequestOptions): ApiCall<CustomObject>;
  update(customObject: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [customObject], body: changes, options });
  }

  /**
   * Deletes a custom object for good.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.delete('car');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
   */
  delete(customObject: string | CustomObject, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [customObject], options });
  }
}
