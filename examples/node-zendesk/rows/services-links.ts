import type { Rows } from '../../guides/row.ts';

/** Links to issues of Jira. */
export const rows: Rows = {
  'services.links.list': { call: (z) => z.jiraLinks.list(), sends: 'GET /api/services/jira/links' },
  'services.links.show': {
    call: (z) => z.jiraLinks.list({ ticket_id: 11 }),
    sends: 'GET /api/services/jira/links?ticket_id=11',
    note: 'Zendesk takes one ticket a request.',
  },
};
