import type { Rows } from '../../guides/row.ts';

/** Files of comments. */
export const rows: Rows = {
  'attachments.upload': {
    call: (z) => z.attachments.upload(new TextEncoder().encode('text'), { filename: 'a.txt' }),
    sends: 'POST /api/v2/uploads?filename=a.txt',
    body: new TextEncoder().encode('text'),
    note: 'A path, bytes, a Blob, a stream or any async iterable.',
  },
  'attachments.deleteUpload': {
    call: (z) => z.attachments.deleteUpload('token'),
    sends: 'DELETE /api/v2/uploads/token',
  },
  'attachments.show': { call: (z) => z.attachments.get(5), sends: 'GET /api/v2/attachments/5' },
  'attachments.redactAttachmentComment': {
    call: (z) => z.tickets.comments.attachments.redact(5, 6, 7),
    sends: 'PUT /api/v2/tickets/5/comments/6/attachments/7/redact',
    note: 'node-zendesk sends DELETE; Zendesk documents PUT.',
  },
  'attachments.updateAttachmentForMalware': {
    call: (z) => z.attachments.update(5, { malware_access_override: true }),
    sends: 'PUT /api/v2/attachments/5',
    body: { attachment: { malware_access_override: true } },
  },
};
