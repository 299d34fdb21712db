import type { Rows } from '../../guides/row.ts';

/** What zenpy reaches by users, organizations and tickets, and Zendesk has among its other resources. */
export const rows: Rows = {
  'users.votes': {
    call: (z) => z.helpCenter.users.votes.list(5),
    sends: 'GET /api/v2/help_center/users/5/votes?page[size]=100',
  },
  'users.subscriptions': {
    call: (z) => z.helpCenter.users.subscriptions.list(5),
    sends: 'GET /api/v2/help_center/users/5/subscriptions?page[size]=100',
  },
  'users.requests': {
    call: (z) => z.users.requests.list(5),
    sends: 'GET /api/v2/users/5/requests?per_page=100',
    note: 'Zendesk pages this list by offset only.',
  },
  'users.skips': { call: (z) => z.users.skips.list(5), sends: 'GET /api/v2/users/5/skips?page[size]=100' },
  'organizations.requests': {
    call: (z) => z.organizations.requests.list(5),
    sends: 'GET /api/v2/organizations/5/requests?page[size]=100',
  },
  'tickets.skips': { call: (z) => z.tickets.skips.list(1), sends: 'GET /api/v2/tickets/1/skips?page[size]=100' },
  'tickets.show_macro_effect': {
    call: (z) => z.macros.applyToTicket(1, 7),
    sends: 'GET /api/v2/tickets/1/macros/7/apply',
    note: 'The ticket that it gives is no whole one and enters no cache.',
  },
};
