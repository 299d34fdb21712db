import type { Rows } from '../../guides/row.ts';

/** Users as they see and change themselves. */
export const rows: Rows = {
  'end_user | list': { cannot: 'An end user is read by id: `zendesk.users.list({ role: "end-user" })` lists them.' },
  'end_user.show': { call: (z) => z.endUsers.get(1), sends: 'GET /api/v2/end_users/1' },
  'end_user.update | single': {
    call: (z) => z.endUsers.update(1, { name: 'n' }),
    sends: 'PUT /api/v2/end_users/1',
    body: { user: { name: 'n' } },
  },
  'end_user.create': { cannot: 'Zendesk makes users by `zendesk.users.create`.' },
  'end_user.delete': { cannot: 'Zendesk deletes users by `zendesk.users.delete`.' },
};
