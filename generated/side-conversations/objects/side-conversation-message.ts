// From specification/side-conversations/objects/side-conversation-message.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { SideConversationAttachment } from './side-conversation-attachment.ts';
import { SideConversationParticipant, type SideConversationParticipantInput } from './side-conversation-participant.ts';

/** What a request may state of a SideConversationMessage. */
export interface SideConversationMessageInput {
  /** What it is about. */
  subject?: string | null | undefined;
  /** The text. */
  body?: string | null | undefined;
  /** The text as HTML. */
  html_body?: string | null | undefined;
  /** The text in short. */
  preview_text?: string | null | undefined;
  /** Who said it. Without it, the signed-in user. */
  from?: SideConversationParticipant | SideConversationParticipantInput | null | undefined;
  /** Whom it was said to. */
  to?: readonly (SideConversationParticipant | SideConversationParticipantInput)[] | undefined;
  /** Your own data: texts by name. */
  external_ids?: Record<string, unknown> | null | undefined;
  /** Files that were uploaded before, by their ids. */
  attachment_ids?: readonly string[] | undefined;
}

/** What a request states that makes a SideConversationMessage. */
export type SideConversationMessageCreate = SideConversationMessageInput & {
  to: readonly (SideConversationParticipant | SideConversationParticipantInput)[];
};

/**
 * What was said in a side conversation.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation_event/
 */
export class SideConversationMessage extends Model<SideConversationMessageInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SideConversationMessage',
      attributes: {
        subject: { type: 'string', nullable: true },
        body: { type: 'string', nullable: true },
        html_body: { type: 'string', nullable: true },
        preview_text: { type: 'string', nullable: true },
        from: { model: () => SideConversationParticipant, nullable: true },
        to: { model: () => SideConversationParticipant, list: true },
        external_ids: { type: 'object', nullable: true },
        attachment_ids: { type: 'string[]', access: 'write' },
        attachments: { model: () => SideConversationAttachment, list: true, access: 'read' },
        via: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface SideConversationMessage {
  /** What it is about. */
  subject: string | null | undefined;
  /** The text. */
  body: string | null | undefined;
  /** The text as HTML. */
  html_body: string | null | undefined;
  /** The text in short. */
  preview_text: string | null | undefined;
  /** Who said it. Without it, the signed-in user. */
  get from(): SideConversationParticipant | null | undefined;
  set from(value: SideConversationParticipant | SideConversationParticipantInput | null | undefined);
  /** Whom it was said to. */
  get to(): SideConversationParticipant[];
  set to(value: readonly (SideConversationParticipant | SideConversationParticipantInput)[]);
  /** Your own data: texts by name. */
  external_ids: Record<string, unknown> | null | undefined;
  /** Files that were uploaded before, by their ids. Only in requests. */
  attachment_ids: string[] | undefined;
  /** The files. Read-only. */
  readonly attachments: SideConversationAttachment[] | undefined;
  /** The channel that it came in by. Read-only. */
  readonly via: string | undefined;
}
