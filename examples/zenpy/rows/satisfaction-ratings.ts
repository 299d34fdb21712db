import { SatisfactionRating } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** What requesters think of the support. */
export const rows: Rows = {
  'satisfaction_ratings | list': {
    call: (z) => z.satisfactionRatings.list({ score: 'bad', start_time: new Date('2026-01-02T00:00:00Z') }),
    sends: 'GET /api/v2/satisfaction_ratings?page[size]=100&score=bad&start_time=1767312000',
  },
  'satisfaction_ratings | show': {
    call: (z) => z.satisfactionRatings.get(35436),
    sends: 'GET /api/v2/satisfaction_ratings/35436',
    note: 'Zenpy cannot get one by its id.',
  },
  'satisfaction_ratings.create': {
    call: (z) => z.tickets.satisfactionRating.create(35436, new SatisfactionRating({ score: 'good' })),
    sends: 'POST /api/v2/tickets/35436/satisfaction_rating',
    body: { satisfaction_rating: { score: 'good' } },
  },
};
