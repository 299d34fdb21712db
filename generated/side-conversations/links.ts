// From specification/side-conversations/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** How the class `SideConversationAttachment` loads. */
export const sideConversationAttachmentLink: TypeLink = {
  object: 'SideConversationAttachment',
  model: () => import('./objects/side-conversation-attachment.ts').then((module) => module.SideConversationAttachment),
};

/** How the class `SideConversationEvent` loads. */
export const sideConversationEventLink: TypeLink = {
  object: 'SideConversationEvent',
  model: () => import('./objects/side-conversation-event.ts').then((module) => module.SideConversationEvent),
};

/** How the class `SideConversationMessage` loads. */
export const sideConversationMessageLink: TypeLink = {
  object: 'SideConversationMessage',
  model: () => import('./objects/side-conversation-message.ts').then((module) => module.SideConversationMessage),
};

/** How the class `SideConversation` loads. */
export const sideConversationLink: TypeLink = {
  object: 'SideConversation',
  model: () => import('./objects/side-conversation.ts').then((module) => module.SideConversation),
};
