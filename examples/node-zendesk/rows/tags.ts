import type { Rows } from '../../guides/row.ts';

const noTag =
  'Zendesk has no such call: a tag has no id. Tags are those of a ticket, a user or an organization: `tickets.tags.add`, `users.tags.set`.';

/** Tags of the account. */
export const rows: Rows = {
  'tags.list': { call: (z) => z.tags.list(), sends: 'GET /api/v2/tags?page[size]=100' },
  'tags.create': { cannot: noTag },
  'tags.show': { cannot: noTag },
  'tags.update': { cannot: noTag },
  'tags.delete': { cannot: noTag },
};
