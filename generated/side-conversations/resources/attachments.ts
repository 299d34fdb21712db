// From specification/side-conversations/resources/attachments.json by `npm run generate`. Do not edit.
import { type ApiCall, type FileSource, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { SideConversationAttachment } from '../objects/side-conversation-attachment.ts';

/** Body of `tickets.sideConversations.attachments.create`. */
export interface CreateSideConversationAttachmentBody {
  /** The file. */
  file: FileSource;
}

/**
 * Files for side conversations.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_attachment/
 */
export class SideConversationAttachments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/attachments.ts');
  }

  /**
   * Uploads a file that a message can then be given.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const file = await zendesk.tickets.sideConversations.attachments.create({ file: new File(['…'], 'part.png') });
   * await zendesk.tickets.sideConversations.create(35436, {
   *   message: { body: 'This one.', to: [{ user_id: 1159307768 }], attachment_ids: [file.id] },
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_attachment/#create-side-conversation-attachments
   */
  create(
    fields: CreateSideConversationAttachmentBody,
    options: RequestOptions = {},
  ): ApiCall<SideConversationAttachment> {
    return this.call('create', { body: fields, options });
  }
}
