// From specification/support/resources/attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { attachmentLink } from '../links.ts';

/** What the methods of `attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'attachments.get',
    method: 'GET',
    path: '/api/v2/attachments/{attachment_id}',
    retry: 'safe',
    answer: { attachment: attachmentLink },
    cached: true,
  },
  update: {
    id: 'attachments.update',
    method: 'PUT',
    path: '/api/v2/attachments/{attachment_id}',
    retry: 'idempotent',
    answer: { attachment: attachmentLink },
    body: { key: 'attachment', model: attachmentLink, purpose: 'update' },
  },
  delete: {
    id: 'attachments.delete',
    method: 'DELETE',
    path: '/api/v2/attachments/{attachment_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Attachment',
  },
  deleteUpload: {
    id: 'attachments.deleteUpload',
    method: 'DELETE',
    path: '/api/v2/uploads/{token}',
    parameters: { token: 'string' },
    records: { token: 'Upload' },
    retry: 'idempotent',
    answer: 'none',
  },
};
