import { Skip } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Tickets that agents passed over. */
export const rows: Rows = {
  'skips | list': { call: (z) => z.skips.list(), sends: 'GET /api/v2/skips?page[size]=100' },
  'skips | show': { cannot: 'Zendesk has no way to get one skip: use tickets.skips.list or users.skips.list.' },
  'skips | show_many': { cannot: 'Zendesk has no show_many for skips: use tickets.skips.list or users.skips.list.' },
  'skips.create | single': {
    call: (z) => z.skips.create(new Skip({ ticket_id: 35436, reason: 'x' })),
    sends: 'POST /api/v2/skips',
    body: { skip: { ticket_id: 35436, reason: 'x' } },
  },
  'skips.create | bulk': { cannot: 'Zendesk has no create_many for skips: record them one by one.' },
  'skips.update': { cannot: 'A skip is a record of what happened. Zendesk has no way to change one, nor has zenpy.' },
  'skips.delete': { cannot: 'A skip is a record of what happened. Zendesk has no way to delete one, nor has zenpy.' },
};
