import type { Rows } from '../../guides/row.ts';

/** Languages of an account. */
export const rows: Rows = {
  'locales | list': { call: (z) => z.locales.list(), sends: 'GET /api/v2/locales' },
  'locales | show': { call: (z) => z.locales.get('en-US'), sends: 'GET /api/v2/locales/en-US' },
  'locales.agent': { call: (z) => z.locales.agent(), sends: 'GET /api/v2/locales/agent' },
  'locales.public': { call: (z) => z.locales.public(), sends: 'GET /api/v2/locales/public' },
  'locales.current': { call: (z) => z.locales.current(), sends: 'GET /api/v2/locales/current' },
};
