import type { Rows } from '../../guides/row.ts';

/** Identities of users. */
export const rows: Rows = {
  'useridentities.list': {
    call: (z) => z.users.identities.list(5),
    sends: 'GET /api/v2/users/5/identities?page[size]=100',
  },
  'useridentities.show': { call: (z) => z.users.identities.get(5, 6), sends: 'GET /api/v2/users/5/identities/6' },
  'useridentities.create': {
    call: (z) => z.users.identities.create(5, { type: 'email', value: 'a@example.com' }),
    sends: 'POST /api/v2/users/5/identities',
    body: { identity: { type: 'email', value: 'a@example.com' } },
  },
  'useridentities.update': {
    call: (z) => z.users.identities.update(5, 6, { verified: true }),
    sends: 'PUT /api/v2/users/5/identities/6',
    body: { identity: { verified: true } },
  },
  'useridentities.makePrimary': {
    call: (z) => z.users.identities.makePrimary(5, 6),
    sends: 'PUT /api/v2/users/5/identities/6/make_primary',
  },
  'useridentities.verify': {
    call: (z) => z.users.identities.verify(5, 6),
    sends: 'PUT /api/v2/users/5/identities/6/verify',
  },
  'useridentities.requestVerification': {
    call: (z) => z.users.identities.requestVerification(5, 6),
    sends: 'PUT /api/v2/users/5/identities/6/request_verification',
  },
  'useridentities.delete': {
    call: (z) => z.users.identities.delete(5, 6),
    sends: 'DELETE /api/v2/users/5/identities/6',
  },
};
