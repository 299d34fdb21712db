import type { Rows } from '../../guides/row.ts';

/** Languages. */
export const rows: Rows = {
  'locales.list': { call: (z) => z.locales.list(), sends: 'GET /api/v2/locales' },
  'locales.show': { call: (z) => z.locales.get('en-us'), sends: 'GET /api/v2/locales/en-us' },
  'locales.showCurrent': { call: (z) => z.locales.current(), sends: 'GET /api/v2/locales/current' },
  'locales.current': { call: (z) => z.locales.current(), sends: 'GET /api/v2/locales/current' },
  'locales.listForAgent': { call: (z) => z.locales.agent(), sends: 'GET /api/v2/locales/agent' },
  'locales.listPublicLocales': { call: (z) => z.locales.public(), sends: 'GET /api/v2/locales/public' },
  'locales.detectBestLocale': {
    call: (z) => z.locales.detectBestLocale(),
    sends: 'GET /api/v2/locales/detect_best_locale',
    note: 'node-zendesk sends PUT; Zendesk documents GET, without a body.',
  },
};
