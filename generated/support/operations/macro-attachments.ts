// From specification/support/resources/macro-attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { macroAttachmentLink } from '../links.ts';

/** What the methods of `macros.attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'macros.attachments.list',
    method: 'GET',
    path: '/api/v2/macros/{macro_id}/attachments',
    retry: 'safe',
    items: 'macro_attachments',
    model: macroAttachmentLink,
    pagination: [],
  },
  get: {
    id: 'macros.attachments.get',
    method: 'GET',
    path: '/api/v2/macros/attachments/{attachment_id}',
    records: { attachment_id: 'MacroAttachment' },
    retry: 'safe',
    answer: { macro_attachment: macroAttachmentLink },
    cached: true,
  },
  create: {
    id: 'macros.attachments.create',
    method: 'POST',
    path: '/api/v2/macros/{macro_id}/attachments',
    retry: 'never',
    answer: { macro_attachment: macroAttachmentLink },
    body: { multipart: { attachment: { type: 'file', required: true }, filename: { type: 'string' } } },
  },
  createUnassociated: {
    id: 'macros.attachments.createUnassociated',
    method: 'POST',
    path: '/api/v2/macros/attachments',
    retry: 'never',
    answer: { macro_attachment: macroAttachmentLink },
    body: { multipart: { attachment: { type: 'file', required: true }, filename: { type: 'string' } } },
  },
};
