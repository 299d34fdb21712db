// From specification/support/resources/macro-attachments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type DownloadedFile,
  type FileSource,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
  downloadFile,
} from '@zents/runtime';
import type { MacroAttachment } from '../objects/macro-attachment.ts';
import type { Macro } from '../objects/macro.ts';

/** Body of `macros.attachments.create`. */
export interface CreateMacroAttachmentBody {
  /** The file. */
  attachment: FileSource;
  /** Name of the file. */
  filename?: string | undefined;
}

/** Body of `macros.attachments.createUnassociated`. */
export interface CreateUnassociatedMacroAttachmentBody {
  /** The file. */
  attachment: FileSource;
  /** Name of the file. */
  filename?: string | undefined;
}

/**
 * The files that macros attach to their comments.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class MacroAttachments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/macro-attachments.ts');
  }

  /**
   * Lists the files of a macro.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const macroAttachment of zendesk.macros.attachments.list(35436)) {
   *   console.log(macroAttachment);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#list-macro-attachments
   */
  list(
    macro: Id | Macro,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<MacroAttachment> {
    return this.paginate('list', { path: [macro], query, options });
  }

  /**
   * Gets what is known of a file; its address is in `content_url`.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attachment.
   *
   * @example
   * ```ts
   * const macroAttachment = await zendesk.macros.attachments.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#show-macro-attachment
   */
  get(
    attachment: Id | MacroAttachment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<MacroAttachment> {
    return this.call('get', { path: [attachment], query, options });
  }

  /**
   * Downloads a file.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attachment.
   *
   * @example
   * ```ts
   * const { bytes, type } = await zendesk.macros.attachments.content(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#download-macro-attachment
   */
  content(
    attachment: Id | MacroAttachment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<DownloadedFile> {
    return downloadFile(
      this.client,
      {
        id: 'macros.attachments.content',
        method: 'GET',
        path: '/api/v2/macros/attachments/{attachment_id}/content',
        records: { attachment_id: 'MacroAttachment' },
        retry: 'safe',
        answer: 'none',
      },
      { path: [attachment], query, options },
    );
  }

  /**
   * Uploads a file for a macro.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * A macro can have up to five files.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such macro.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const attachment = await zendesk.macros.attachments.create(35436, {
   *   attachment: new File(['Dear customer'], 'letter.txt'),
   *   filename: 'letter.txt',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#create-macro-attachment
   */
  create(macro: Id | Macro, fields: CreateMacroAttachmentBody, options: RequestOptions = {}): ApiCall<MacroAttachment> {
    return this.call('create', { path: [macro], body: fields, options });
  }

  /**
   * Uploads a file that a macro is given later.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk deletes files that belong to no macro from time to time.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const attachment = await zendesk.macros.attachments.createUnassociated({
   *   attachment: new File(['Dear customer'], 'letter.txt'),
   *   filename: 'letter.txt',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/#create-unassociated-macro-attachment
   */
  createUnassociated(
    fields: CreateUnassociatedMacroAttachmentBody,
    options: RequestOptions = {},
  ): ApiCall<MacroAttachment> {
    return this.call('createUnassociated', { body: fields, options });
  }
}
