// From specification/support/resources/attachments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type FileSource,
  FilesResource,
  type Id,
  type LoadedOperations,
  type RequestOptions,
  uploadFile,
} from '@zents/runtime';
import { uploadLink } from '../links.ts';
import type { Attachment, AttachmentInput } from '../objects/attachment.ts';
import type { Upload } from '../objects/upload.ts';

export type { Attachment, AttachmentInput } from '../objects/attachment.ts';

/** Query of `attachments.upload`. */
export interface UploadAttachmentQuery {
  /** Name of the file, default its own. Only what follows the last slash is sent. */
  filename?: string | undefined;
  /** Token of an earlier upload, which the file is added to. */
  token?: string | undefined;
  /** Media type of the content, in place of what the file or its name says. */
  contentType?: string | undefined;
}

/**
 * Files of comments. They are uploaded first and then attached by their token; `comment.attach(file)` does both.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/
 */
export class Attachments extends FilesResource {
  protected override operations(): LoadedOperations {
    return import('../operations/attachments.ts');
  }

  /**
   * Gets what is known of an attachment.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attachment.
   *
   * @example
   * ```ts
   * const attachment = await zendesk.attachments.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#show-attachment
   */
  get(
    attachment: Id | Attachment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Attachment> {
    return this.call('get', { path: [attachment], query, options });
  }

  /**
   * Allows or forbids the download of an attachment that is malware.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attachment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#update-attachment-for-malware
   */
  update(attachment: Id | Attachment, changes: AttachmentInput, options?: RequestOptions): ApiCall<Attachment>;
  /**
   * Allows or forbids the download of an attachment that is malware. Sends what changed of the record, which afterwards
   * is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attachment.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#update-attachment-for-malware
   */
  update(attachment: Attachment, changes?: undefined, options?: RequestOptions): ApiCall<Attachment>;
  update(attachment: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [attachment], body: changes, options });
  }

  /**
   * Deletes an attachment.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attachment.
   *
   * @example
   * ```ts
   * await zendesk.attachments.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#delete-attachment
   */
  delete(attachment: Id | Attachment, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [attachment], options });
  }

  /**
   * Uploads a file that a comment can then be given.
   *
   * A path, a `File` and a stream of a file bring their own name, everything else needs `filename`.
   *
   * Allowed for: End users.
   *
   * A file may have up to 50 MB.
   *
   * Until a comment has it, every user who knows its address can see the file.
   *
   * A failed call is repeated where that can't add the file twice: not with a `token`.
   *
   * A stream is sent as it comes; the call is then never repeated, whatever the answer.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const upload = await zendesk.attachments.upload('invoices/2026-04.pdf');
   * await zendesk.tickets.update(35436, { comment: { body: 'The invoice.', uploads: [upload.token] } });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#upload-files
   */
  upload(content: FileSource, query: UploadAttachmentQuery = {}, options: RequestOptions = {}): ApiCall<Upload> {
    return uploadFile(
      this.client,
      {
        id: 'attachments.upload',
        method: 'POST',
        path: '/api/v2/uploads',
        retry: 'idempotent',
        answer: { upload: uploadLink },
        body: { raw: true },
        query: { filename: { type: 'string' }, token: { type: 'string' } },
      },
      { body: content, query, options },
    );
  }

  /**
   * Deletes uploaded files that no comment has yet.
   *
   * Allowed for: End users.
   *
   * @param token - The upload, or its token.
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such upload.
   *
   * @example
   * ```ts
   * await zendesk.attachments.deleteUpload('token');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#delete-upload
   */
  deleteUpload(token: string | Upload, options: RequestOptions = {}): ApiCall<void> {
    return this.call('deleteUpload', { path: [token], options });
  }
}
