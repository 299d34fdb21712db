import { Link } from 'zents';
import type { Rows } from '../../guides/row.ts';

const links = '/api/services/jira/links';

/** Links between tickets and issues of Jira. */
export const rows: Rows = {
  'jira_links | list': { call: (z) => z.jiraLinks.list(), sends: `GET ${links}` },
  'jira_links | list filtered': {
    call: (z) => z.jiraLinks.list({ ticket_id: 1 }),
    sends: `GET ${links}?ticket_id=1`,
  },
  'jira_links | show': {
    call: (z) => z.jiraLinks.get(1),
    sends: `GET ${links}/1`,
    note: 'Where the other calls are, too; zenpy asks below /api/v2.',
  },
  'jira_links.create': {
    call: (z) => z.jiraLinks.create(new Link({ ticket_id: '1', issue_id: '2', issue_key: 'A-1' })),
    sends: `POST ${links}`,
    body: { link: { ticket_id: '1', issue_id: '2', issue_key: 'A-1' } },
    note: 'Gives the Link itself.',
  },
  'jira_links.delete': { call: (z) => z.jiraLinks.delete(1), sends: `DELETE ${links}/1` },
  'jira_links.update': {
    cannot: 'A link cannot be changed: zendesk.jiraLinks.delete it and create another.',
  },
};
