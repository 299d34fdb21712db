// From specification/custom-data/resources/custom-object-records.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type BulkOptions,
  type BulkRun,
  type ExportCheckpoint,
  type Id,
  type IncrementalExport,
  type LoadedOperations,
  type Many,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Count } from '../../support/objects/count.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { JobStatus } from '../../support/objects/job-status.ts';
import type { Organization } from '../../support/objects/organization.ts';
import type { User } from '../../support/objects/user.ts';
import type { CustomObjectRecord, CustomObjectRecordInput } from '../objects/custom-object-record.ts';
import type { CustomObject } from '../objects/custom-object.ts';
import { CustomObjectRecordAttachments } from './custom-object-record-attachments.ts';

/** Query of `customObjects.records.list`. */
export interface ListCustomObjectRecordsQuery {
  /** Only records with these ids. */
  'filter[ids]'?: string | CustomObjectRecord | readonly (string | CustomObjectRecord)[] | undefined;
  /** Only records with these keys of your own. */
  'filter[external_ids]'?: string | readonly string[] | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'id' | '-id' | 'updated_at' | '-updated_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `customObjects.records.upsert`. */
export interface UpsertCustomObjectRecordQuery {
  /** Your own key for the record. */
  external_id?: string | undefined;
  /** Name of the record. The object must demand that names are unique. */
  name?: string | undefined;
}

/** Query of `customObjects.records.deleteByExternalIdOrName`. */
export interface DeleteByExternalIdOrNameCustomObjectRecordQuery {
  /** Your own key for the record. */
  external_id?: string | undefined;
  /** Name of the record. The object must demand that names are unique. */
  name?: string | undefined;
}

/** Query of `customObjects.records.search`. */
export interface SearchCustomObjectRecordsQuery {
  /** Words or numbers. A record matches where one of its text fields has a word that begins with one of them. */
  query?: string | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `customObjects.records.filteredSearch`. */
export interface FilteredSearchCustomObjectRecordsQuery {
  /** Words or numbers. A record matches where one of its text fields has a word that begins with one of them. */
  query?: string | undefined;
  /** Order of a list that is paged by cursor; a leading minus turns it round. */
  sort?: 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Body of `customObjects.records.filteredSearch`. */
export interface FilteredSearchCustomObjectRecordsBody {
  /**
   * A field with a comparison, or `$and` or `$or` with a list of such. Fields of your own are called
   * `custom_object_fields.` and their key, the others `name`, `external_id`, `created_at`, `updated_at`,
   * `created_by_user` and `updated_by_user`.
   */
  filter: Record<string, unknown>;
}

/** Query of `customObjects.records.autocomplete`. */
export interface AutocompleteCustomObjectRecordsQuery {
  /** Part of the name of the record. */
  name?: string | undefined;
  /** The lookup field, whose filter is applied. It goes with `source`. */
  field_id?: string | undefined;
  /**
   * What the lookup field belongs to: `zen:user`, `zen:ticket`, `zen:organization`, or `zen:custom_object:` and the key
   * of an object.
   */
  source?: string | undefined;
  /** Values for a filter that depends on the record with the lookup field. */
  'filter[dynamic_values]'?: Record<string, unknown> | undefined;
  /** The requester, for such a filter. */
  requester_id?: Id | User | CurrentUser | undefined;
  /** The assignee, for such a filter. */
  assignee_id?: Id | User | CurrentUser | undefined;
  /** The organization of the requester, for such a filter. */
  organization_id?: Id | Organization | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
}

/** Query of `customObjects.records.incremental`. */
export interface IncrementalCustomObjectRecordsQuery {
  /** Only what changed since then; at least a minute ago. A number counts seconds since 1970. */
  start_time?: number | Date | undefined;
  /** Leave out what is left of deleted records. */
  'filter[exclude_deleted]'?: boolean | undefined;
  /** Records a page, at most 1000. */
  pageSize?: number | undefined;
  /** Checkpoint or cursor to go on from, in place of `start_time`. */
  from?: string | ExportCheckpoint | undefined;
}

/**
 * The records of custom objects.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectRecords extends Resource {
  /** The files that are attached to records of custom objects. */
  readonly attachments: CustomObjectRecordAttachments = new CustomObjectRecordAttachments(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-records.ts');
  }

  /**
   * Lists the records of a custom object.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const record of zendesk.customObjects.records.list('car')) console.log(record.custom_object_fields);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  list(
    customObject: string | CustomObject,
    query: ListCustomObjectRecordsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomObjectRecord> {
    return this.paginate('list', { path: [customObject], query, options });
  }

  /**
   * Gets a record of a custom object.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object record.
   *
   * @example
   * ```ts
   * const record = await zendesk.customObjects.records.get('car', '01GDXYEY1FQYN066VHF49YHJ21');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  get(
    customObject: string | CustomObject,
    customObjectRecord: string | CustomObjectRecord,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<CustomObjectRecord> {
    return this.call('get', { path: [customObject, customObjectRecord], query, options });
  }

  /**
   * Makes a record of a custom object.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const record = await zendesk.customObjects.records.create('car', {
   *   name: 'The red one',
   *   custom_object_fields: { color: 'red' },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  create(
    customObject: string | CustomObject,
    customObjectRecord: CustomObjectRecordInput | CustomObjectRecord,
    options?: RequestOptions,
  ): ApiCall<CustomObjectRecord>;
  /**
   * Makes up to 100 records of a custom object in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   */
  create(
    customObject: string | CustomObject,
    customObjectRecords: Many<CustomObjectRecordInput | CustomObjectRecord>,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  create(customObject: unknown, customObjectRecord: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('create', 'createMany', { path: [customObject], body: customObjectRecord, options });
  }

  /**
   * Makes records of a custom object in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   *
   * A row whose answer was lost is looked for by its `external_id`: state one that no other row has.
   */
  createMany(
    customObject: string | CustomObject,
    customObjectRecords: Many<CustomObjectRecordInput | CustomObjectRecord>,
    options: BulkOptions = {},
  ): BulkRun<CustomObjectRecordInput | CustomObjectRecord, JobStatus, CustomObjectRecord> {
    return this.bulk(['create', 'createMany'], { rows: customObjectRecords, path: [customObject] }, options);
  }

  /**
   * Changes a record of a custom object.
   *
   * Of `custom_object_fields` only those keys change that are stated.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object record.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const record = await zendesk.customObjects.records.update('car', '01GDXYEY1FQYN066VHF49YHJ21', {
   *   custom_object_fields: { color: 'blue' },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  update(
    customObject: string | CustomObject,
    customObjectRecord: string | CustomObjectRecord,
    changes: CustomObjectRecordInput,
    options?: RequestOptions,
  ): ApiCall<CustomObjectRecord>;
  /**
   * Changes a record of a custom object. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object record.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(
    customObject: string | CustomObject,
    customObjectRecord: CustomObjectRecord,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<CustomObjectRecord>;
  /**
   * Changes up to 100 records of a custom object in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   */
  update(
    customObject: string | CustomObject,
    customObjectRecords: Many<(CustomObjectRecordInput & { id: string }) | CustomObjectRecord>,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  update(
    customObject: unknown,
    customObjectRecord: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.oneOrMany('update', 'updateMany', { path: [customObject, customObjectRecord], body: changes, options });
  }

  /**
   * Changes records of a custom object in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   */
  updateMany(
    customObject: string | CustomObject,
    customObjectRecords: Many<(CustomObjectRecordInput & { id: string }) | CustomObjectRecord>,
    options: BulkOptions = {},
  ): BulkRun<(CustomObjectRecordInput & { id: string }) | CustomObjectRecord, JobStatus> {
    return this.bulk(['update', 'updateMany'], { rows: customObjectRecords, path: [customObject] }, options);
  }

  /**
   * Changes the record with an external id or a name, or makes it.
   *
   * Only the attributes that are stated change.
   *
   * Allowed for: Agents.
   *
   * State `external_id` or `name`, and no more than one of them.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const record = await zendesk.customObjects.records.upsert(
   *   'car',
   *   { name: 'The red one', custom_object_fields: { color: 'red' } },
   *   { external_id: 'B-4711' },
   * );
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  upsert(
    customObject: string | CustomObject,
    customObjectRecord: CustomObjectRecordInput | CustomObjectRecord,
    query: UpsertCustomObjectRecordQuery,
    options: RequestOptions = {},
  ): ApiCall<CustomObjectRecord> {
    return this.call('upsert', { path: [customObject], body: customObjectRecord, query, options });
  }

  /**
   * Deletes a record of a custom object.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or custom object record.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.records.delete('car', '01GDXYEY1FQYN066VHF49YHJ21');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  delete(
    customObject: string | CustomObject,
    customObjectRecord: string | CustomObjectRecord,
    options?: RequestOptions,
  ): ApiCall<void>;
  /**
   * Deletes up to 100 records of a custom object in a job.
   *
   * @throws {TooManyValuesError} If there are more than 100, before anything is sent.
   */
  delete(
    customObject: string | CustomObject,
    customObjectRecords: Many<string | CustomObjectRecord>,
    options?: RequestOptions,
  ): ApiCall<JobStatus>;
  delete(customObject: unknown, customObjectRecord: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.oneOrMany('delete', 'deleteMany', { path: [customObject, customObjectRecord], options });
  }

  /**
   * Deletes records of a custom object in jobs.
   *
   * Takes any number of rows, in chunks of up to 100, and gives one outcome for each.
   */
  deleteMany(
    customObject: string | CustomObject,
    customObjectRecords: Many<string | CustomObjectRecord>,
    options: BulkOptions = {},
  ): BulkRun<string | CustomObjectRecord, JobStatus> {
    return this.bulk(['delete', 'deleteMany'], { rows: customObjectRecords, path: [customObject] }, options);
  }

  /**
   * Deletes the record with an external id or a name.
   *
   * Allowed for: Agents.
   *
   * State `external_id` or `name`, and no more than one of them.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.records.deleteByExternalIdOrName('car', { external_id: 'B-4711' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  deleteByExternalIdOrName(
    customObject: string | CustomObject,
    query: DeleteByExternalIdOrNameCustomObjectRecordQuery,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('deleteByExternalIdOrName', { path: [customObject], query, options });
  }

  /**
   * Counts the records of a custom object.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   *
   * @example
   * ```ts
   * const { value } = await zendesk.customObjects.records.count('car');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  count(
    customObject: string | CustomObject,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Count> {
    return this.call('count', { path: [customObject], query, options });
  }

  /**
   * Lists records whose text fields match a text.
   *
   * Other fields are searched by `filteredSearch`.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * Without `sort` the best matches come first, and only the first 10,000 of them.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 10000 records, if there are more and there is no `sort`.
   *
   * @example
   * ```ts
   * for await (const record of zendesk.customObjects.records.search('car', { query: 'red' })) console.log(record.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/#search-custom-object-records
   */
  search(
    customObject: string | CustomObject,
    query: SearchCustomObjectRecordsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomObjectRecord> {
    return this.paginate('search', { path: [customObject], query, options });
  }

  /**
   * Lists records whose fields meet conditions.
   *
   * Allowed for: Agents, End users, where the object is open to them. Paged by cursor: up to 100 records a page.
   *
   * Without `sort` the best matches come first, and only the first 10,000 of them.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 10000 records, if there are more and there is no `sort`.
   *
   * @example
   * ```ts
   * const cars = zendesk.customObjects.records.filteredSearch('car', {
   *   filter: { 'custom_object_fields.color': { $eq: 'red' } },
   * });
   * for await (const record of cars) console.log(record.name);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/#filtered-search-of-custom-object-records
   */
  filteredSearch(
    customObject: string | CustomObject,
    body: FilteredSearchCustomObjectRecordsBody,
    query: FilteredSearchCustomObjectRecordsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomObjectRecord> {
    return this.paginate('filteredSearch', { path: [customObject], body, query, options });
  }

  /**
   * Lists records with a field that matches a text, as a lookup field offers them.
   *
   * Allowed for: Agents. Paged by cursor: up to 100 records a page.
   *
   * The best matches come first.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   * @throws {SearchLimitError} After the last of 10000 records, if there are more.
   *
   * @example
   * ```ts
   * for await (const record of zendesk.customObjects.records.autocomplete('car', { name: 're' })) {
   *   console.log(record.name);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  autocomplete(
    customObject: string | CustomObject,
    query: AutocompleteCustomObjectRecordsQuery = {},
    options: RequestOptions = {},
  ): Paginator<CustomObjectRecord> {
    return this.paginate('autocomplete', { path: [customObject], query, options });
  }

  /**
   * Exports all records of a custom object that changed since a time.
   *
   * Of a deleted record there is a remainder, whose values are all `[DELETED]`. Photos are left out.
   *
   * Allowed for: Admins, Agents with permission to read the object. Comes in pages of up to 1000 records, none of them
   * twice. `incremental({ from: exported.checkpoint })` goes on where it stopped. What happened in the last minute is
   * not in it yet: the next export has that. Limit: 10 a minute.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const exported = zendesk.customObjects.records.incremental('car', { start_time: 1780272000 });
   * for await (const record of exported) console.log(record.name);
   * console.log(exported.checkpoint);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  incremental(
    customObject: string | CustomObject,
    query: IncrementalCustomObjectRecordsQuery,
    options: RequestOptions = {},
  ): IncrementalExport<CustomObjectRecord> {
    return this.paginateExport('incremental', { path: [customObject], query, options });
  }
}
