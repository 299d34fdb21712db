// From specification/side-conversations/objects by `npm run generate`. Do not edit.
import type { TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `SideConversationAttachment` loads. */
export const sideConversationAttachmentLink: TypeLink = { object: 'SideConversationAttachment', records };

/** How the class `SideConversationEvent` loads. */
export const sideConversationEventLink: TypeLink = { object: 'SideConversationEvent', records };

/** How the class `SideConversationMessage` loads. */
export const sideConversationMessageLink: TypeLink = { object: 'SideConversationMessage', records };

/** How the class `SideConversation` loads. */
export const sideConversationLink: TypeLink = { object: 'SideConversation', records };
