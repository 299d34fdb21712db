// From specification/custom-data/resources/custom-object-record-attachments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type DownloadedFile,
  type FileSource,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
  downloadFile,
} from '@zents/runtime';
import type {
  CustomObjectRecordAttachment,
  CustomObjectRecordAttachmentInput,
} from '../objects/custom-object-record-attachment.ts';
import type { CustomObjectRecord } from '../objects/custom-object-record.ts';
import type { CustomObject } from '../objects/custom-object.ts';

/** Body of `customObjects.records.attachments.create`. */
export interface CreateCustomObjectRecordAttachmentBody {
  /** The file. */
  uploaded_data: FileSource;
}

/** Query of `customObjects.records.attachments.download`. */
export interface DownloadCustomObjectRecordAttachmentQuery {
  /** Whether a browser should show the file. */
  inline?: boolean | undefined;
}

/**
 * The files that are attached to records of custom objects.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectRecordAttachments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/custom-object-record-attachments.ts');
  }

  /**
   * Lists the files of a record.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or record.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const file of zendesk.customObjects.records.attachments.list('car', '01GDXYEY1FQYN066VHF49YHJ21')) {
   *   console.log(file.filename);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  list(
    customObject: string | CustomObject,
    record: string | CustomObjectRecord,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<CustomObjectRecordAttachment> {
    return this.paginate('list', { path: [customObject, record], query, options });
  }

  /**
   * Attaches a file to a record.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * `allows_attachments` of the object must be on.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object or record.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const file = await zendesk.customObjects.records.attachments.create('car', '01GDXYEY1FQYN066VHF49YHJ21', {
   *   uploaded_data: new File(['We hereby agree'], 'contract.txt'),
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  create(
    customObject: string | CustomObject,
    record: string | CustomObjectRecord,
    fields: CreateCustomObjectRecordAttachmentBody,
    options: RequestOptions = {},
  ): ApiCall<CustomObjectRecordAttachment> {
    return this.call('create', { path: [customObject, record], body: fields, options });
  }

  /**
   * Lets a file be downloaded although it was found to be malware, or forbids it again.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object, record or custom object record attachment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.records.attachments.update(
   *   'car',
   *   '01GDXYEY1FQYN066VHF49YHJ21',
   *   '01HQ2Z3X4Y5T6R7S8P9Q0W1E2',
   *   { malware_access_override: true },
   * );
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  update(
    customObject: string | CustomObject,
    record: string | CustomObjectRecord,
    customObjectRecordAttachment: string | CustomObjectRecordAttachment,
    changes: CustomObjectRecordAttachmentInput,
    options?: RequestOptions,
  ): ApiCall<CustomObjectRecordAttachment>;
  /**
   * Lets a file be downloaded although it was found to be malware, or forbids it again. Sends what changed of the
   * record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object, record or custom object record attachment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  update(
    customObject: string | CustomObject,
    record: string | CustomObjectRecord,
    customObjectRecordAttachment: CustomObjectRecordAttachment,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<CustomObjectRecordAttachment>;
  update(
    customObject: unknown,
    record: unknown,
    customObjectRecordAttachment: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [customObject, record, customObjectRecordAttachment], body: changes, options });
  }

  /**
   * Deletes a file of a record.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object, record or custom object record attachment.
   *
   * @example
   * ```ts
   * await zendesk.customObjects.records.attachments.delete(
   *   'car',
   *   '01GDXYEY1FQYN066VHF49YHJ21',
   *   '01HQ2Z3X4Y5T6R7S8P9Q0W1E2',
   * );
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  delete(
    customObject: string | CustomObject,
    record: string | CustomObjectRecord,
    customObjectRecordAttachment: string | CustomObjectRecordAttachment,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [customObject, record, customObjectRecordAttachment], options });
  }

  /**
   * Downloads a file of a record.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such custom object, record or custom object record attachment.
   *
   * @example
   * ```ts
   * const { bytes, type } = await zendesk.customObjects.records.attachments.download(
   *   'car',
   *   '01GDXYEY1FQYN066VHF49YHJ21',
   *   '01HQ2Z3X4Y5T6R7S8P9Q0W1E2',
   * );
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
   */
  download(
    customObject: string | CustomObject,
    record: string | CustomObjectRecord,
    customObjectRecordAttachment: string | CustomObjectRecordAttachment,
    query: DownloadCustomObjectRecordAttachmentQuery = {},
    options: RequestOptions = {},
  ): ApiCall<DownloadedFile> {
    return downloadFile(
      this.client,
      {
        id: 'customObjects.records.attachments.download',
        method: 'GET',
        path: '/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}/download',
        parameters: { custom_object_key: 'string', record_id: 'string', id: 'string' },
        records: {
          custom_object_key: 'CustomObject',
          record_id: 'CustomObjectRecord',
          id: 'CustomObjectRecordAttachment',
        },
        retry: 'safe',
        answer: 'none',
        query: { inline: { type: 'boolean' } },
      },
      { path: [customObject, record, customObjectRecordAttachment], query, options },
    );
  }
}
