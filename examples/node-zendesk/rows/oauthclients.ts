import type { Rows } from '../../guides/row.ts';

const made = { name: 'Reports', identifier: 'acme_reports', user_id: 5 };

/** OAuth clients. */
export const rows: Rows = {
  'oauthclients.list': { call: (z) => z.oauth.clients.list(), sends: 'GET /api/v2/oauth/clients?page[size]=100' },
  'oauthclients.show': { call: (z) => z.oauth.clients.get(5), sends: 'GET /api/v2/oauth/clients/5' },
  'oauthclients.create': {
    call: (z) => z.oauth.clients.create(made),
    sends: 'POST /api/v2/oauth/clients',
    body: { client: made },
    note: 'The log and `console.log` never show the secret: read `client.secret`.',
  },
  'oauthclients.update': {
    call: (z) => z.oauth.clients.update(5, { name: 'Figures' }),
    sends: 'PUT /api/v2/oauth/clients/5',
    body: { client: { name: 'Figures' } },
  },
  'oauthclients.delete': { call: (z) => z.oauth.clients.delete(5), sends: 'DELETE /api/v2/oauth/clients/5' },
  'oauthclients.generateSecret': {
    call: (z) => z.oauth.clients.generateSecret(5),
    sends: 'PUT /api/v2/oauth/clients/5/generate_secret',
  },
};
