import type { Rows } from '../../guides/row.ts';

const settings = { tickets: { comments_public_by_default: false } };

/** Settings of the account. */
export const rows: Rows = {
  'accountsettings.show': { call: (z) => z.account.settings.get(), sends: 'GET /api/v2/account/settings' },
  'accountsettings.update': {
    call: (z) => z.account.settings.update(settings),
    sends: 'PUT /api/v2/account/settings',
    body: { settings },
  },
};
