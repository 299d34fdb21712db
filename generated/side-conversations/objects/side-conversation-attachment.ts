// From specification/side-conversations/objects/side-conversation-attachment.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A file of a side conversation.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_attachment/
 */
export class SideConversationAttachment extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SideConversationAttachment',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        name: { type: 'string', access: 'read' },
        file_name: { type: 'string', access: 'read' },
        content_type: { type: 'string', access: 'read', nullable: true },
        content_url: { type: 'string', access: 'read', nullable: true },
        size: { type: 'integer', access: 'read', nullable: true },
        width: { type: 'integer', access: 'read', nullable: true },
        height: { type: 'integer', access: 'read', nullable: true },
        inline: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface SideConversationAttachment {
  /** What `attachment_ids` of a message takes. Read-only. */
  readonly id: string;
  /** Name of the file, as the upload answers it. Read-only. */
  readonly name: string | undefined;
  /** Name of the file, as messages have it. Read-only. */
  readonly file_name: string | undefined;
  /** Media type of the file. Read-only. */
  readonly content_type: string | null;
  /** Address of the file itself. Read-only. */
  readonly content_url: string | null | undefined;
  /** Size in bytes. Read-only. */
  readonly size: number | null;
  /** Width of an image in pixels. Read-only. */
  readonly width: number | null | undefined;
  /** Height of an image in pixels. Read-only. */
  readonly height: number | null | undefined;
  /** Whether the file is shown inside the text. Read-only. */
  readonly inline: boolean | undefined;
}
