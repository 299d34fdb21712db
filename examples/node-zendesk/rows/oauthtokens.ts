import type { Rows } from '../../guides/row.ts';

/** OAuth tokens. */
export const rows: Rows = {
  'oauthtokens.show': { call: (z) => z.oauth.tokens.get(5), sends: 'GET /api/v2/oauth/tokens/5' },
  'oauthtokens.current': { call: (z) => z.oauth.tokens.current(), sends: 'GET /api/v2/oauth/tokens/current' },
  'oauthtokens.list': { call: (z) => z.oauth.tokens.list(), sends: 'GET /api/v2/oauth/tokens?page[size]=100' },
  'oauthtokens.revoke': { call: (z) => z.oauth.tokens.delete(5), sends: 'DELETE /api/v2/oauth/tokens/5' },
  'oauthtokens.create': {
    cannot:
      'Zendesk has taken this request back: `oauth.tokens.create` gets a token for a code, a refresh token or a client secret.',
  },
};
