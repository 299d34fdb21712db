import type { Rows } from '../../guides/row.ts';

const attachment = {
  id: 7,
  file_name: 'a.txt',
  content_url: 'https://acme.zendesk.com/attachments/token/x/?name=a.txt',
};

/** Files of comments. */
export const rows: Rows = {
  'attachments | show': { call: (z) => z.attachments.get(7), sends: 'GET /api/v2/attachments/7' },
  'attachments.upload': {
    call: (z) => z.attachments.upload(new TextEncoder().encode('text'), { filename: 'folder/a.txt' }),
    sends: 'POST /api/v2/uploads?filename=a.txt',
    body: new TextEncoder().encode('text'),
    note: 'Only the base name is sent, zenpy sends whole paths. A text is a path, never the content.',
  },
  'attachments.download': {
    call: (z) => z.attachments.download(7),
    sends: ['GET /api/v2/attachments/7', 'GET /attachments/token/x/?name=a.txt'],
    answers: [{ attachment }, {}],
    note: 'The status is checked, and no host but the account sees the credentials.',
  },
  'attachments.delete': {
    call: (z) => z.attachments.deleteUpload('6bk3gql82em5nmf'),
    sends: 'DELETE /api/v2/uploads/6bk3gql82em5nmf',
    note: 'attachments.delete() deletes an attachment here.',
  },
  'attachments.redact': {
    call: (z) => z.tickets.comments.attachments.redact(1, 2, 7),
    sends: 'PUT /api/v2/tickets/1/comments/2/attachments/7/redact',
  },
};
