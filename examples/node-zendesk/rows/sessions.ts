import type { Rows } from '../../guides/row.ts';

/** Sessions. */
export const rows: Rows = {
  'sessions.list': { call: (z) => z.sessions.list(), sends: 'GET /api/v2/sessions?page[size]=100' },
  'sessions.getByUserId': {
    call: (z) => z.users.sessions.list(5),
    sends: 'GET /api/v2/users/5/sessions?page[size]=100',
  },
  'sessions.getByUserIdBySessionId': {
    call: (z) => z.users.sessions.get(5, 6),
    sends: 'GET /api/v2/users/5/sessions/6',
  },
  'sessions.getMyAuthenticatedSession': { call: (z) => z.users.session.get(), sends: 'GET /api/v2/users/me/session' },
  'sessions.deleteByUserIdBySessionId': {
    call: (z) => z.users.sessions.delete(5, 6),
    sends: 'DELETE /api/v2/users/5/sessions/6',
  },
  'sessions.bulkDeleteByUserId': {
    call: (z) => z.users.sessions.bulkDelete(5),
    sends: 'DELETE /api/v2/users/5/sessions',
  },
  'sessions.logMeOut': { call: (z) => z.users.logout(), sends: 'DELETE /api/v2/users/me/logout' },
};
