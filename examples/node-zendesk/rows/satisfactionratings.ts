import type { Rows } from '../../guides/row.ts';

/** Ratings by customers. */
export const rows: Rows = {
  'satisfactionratings.list': {
    call: (z) => z.satisfactionRatings.list(),
    sends: 'GET /api/v2/satisfaction_ratings?page[size]=100',
  },
  'satisfactionratings.received': {
    call: (z) => z.satisfactionRatings.list({ score: 'received' }),
    sends: 'GET /api/v2/satisfaction_ratings?page[size]=100&score=received',
    note: 'The call that node-zendesk makes is an old one.',
  },
  'satisfactionratings.show': {
    call: (z) => z.satisfactionRatings.get(5),
    sends: 'GET /api/v2/satisfaction_ratings/5',
  },
  'satisfactionratings.create': {
    call: (z) => z.tickets.satisfactionRating.create(5, { score: 'good', comment: 'c' }),
    sends: 'POST /api/v2/tickets/5/satisfaction_rating',
    body: { satisfaction_rating: { score: 'good', comment: 'c' } },
  },
  'satisfactionratings.incremental': {
    call: (z) => z.satisfactionRatings.list({ start_time: 1767225600 }),
    sends: 'GET /api/v2/satisfaction_ratings?page[size]=100&start_time=1767225600',
  },
};
