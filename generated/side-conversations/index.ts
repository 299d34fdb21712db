// From specification/side-conversations by `npm run generate`. Do not edit.
export { SideConversationAttachment } from './objects/side-conversation-attachment.ts';
export { SideConversationEvent, type SideConversationEventType } from './objects/side-conversation-event.ts';
export {
  SideConversationMessage,
  type SideConversationMessageCreate,
  type SideConversationMessageInput,
} from './objects/side-conversation-message.ts';
export {
  SideConversationParticipant,
  type SideConversationParticipantInput,
} from './objects/side-conversation-participant.ts';
export { SideConversationUpdates, type SideConversationUpdatesState } from './objects/side-conversation-updates.ts';
export {
  SideConversation,
  type SideConversationInput,
  type SideConversationState,
} from './objects/side-conversation.ts';
export type { CreateSideConversationAttachmentBody, SideConversationAttachments } from './resources/attachments.ts';
export type { ListSideConversationEventsQuery, SideConversationEvents } from './resources/events.ts';
export type {
  CreateTicketSideConversationBody,
  ListTicketSideConversationsQuery,
  ReplyTicketSideConversationBody,
  TicketSideConversations,
} from './resources/ticket-side-conversations.ts';
