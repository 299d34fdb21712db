// From specification/side-conversations/resources/attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sideConversationAttachmentLink } from '../links.ts';

/** What the methods of `tickets.sideConversations.attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'tickets.sideConversations.attachments.create',
    method: 'POST',
    path: '/api/v2/tickets/side_conversations/attachments',
    retry: 'never',
    answer: { bare: sideConversationAttachmentLink },
    body: { multipart: { file: { type: 'file', required: true } } },
  },
};
