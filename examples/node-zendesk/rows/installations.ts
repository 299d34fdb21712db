import type { Rows } from '../../guides/row.ts';

/** Installed apps. */
export const rows: Rows = {
  'installations.list': {
    call: (z) => z.apps.installations.list(),
    sends: 'GET /api/v2/apps/installations',
  },
  'installations.show': { call: (z) => z.apps.installations.get(5), sends: 'GET /api/v2/apps/installations/5' },
  'installations.create': {
    call: (z) => z.apps.installations.create({ app_id: 5, settings: { name: 'Printers' } }),
    sends: 'POST /api/v2/apps/installations',
    body: { app_id: 5, settings: { name: 'Printers' } },
  },
  'installations.update': {
    call: (z) => z.apps.installations.update(5, { settings: { name: 'Printers' } }),
    sends: 'PUT /api/v2/apps/installations/5',
    body: { settings: { name: 'Printers' } },
  },
  'installations.delete': {
    call: (z) => z.apps.installations.delete(5),
    sends: 'DELETE /api/v2/apps/installations/5',
  },
};
