import { CustomStatus } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot: 'Zendesk makes, changes and deletes custom statuses one at a time: call create, update or delete for each.',
};

/** Ticket statuses of an account. */
export const rows: Rows = {
  'custom_statuses | list': { call: (z) => z.customStatuses.list(), sends: 'GET /api/v2/custom_statuses' },
  'custom_statuses | show': { call: (z) => z.customStatuses.get(1999), sends: 'GET /api/v2/custom_statuses/1999' },
  'custom_statuses | show_many': {
    cannot: 'Zendesk has no such call: customStatuses.list has all of them, and ticket.custom_status loads by it.',
  },
  'custom_statuses.create | single': {
    call: (z) => z.customStatuses.create(new CustomStatus({ status_category: 'open', agent_label: 'x' })),
    sends: 'POST /api/v2/custom_statuses',
    body: { custom_status: { status_category: 'open', agent_label: 'x' } },
  },
  'custom_statuses.create | bulk': oneByOne,
  'custom_statuses.update | single': {
    call: (z) => z.customStatuses.update(1999, { agent_label: 'x' }),
    sends: 'PUT /api/v2/custom_statuses/1999',
    body: { custom_status: { agent_label: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'custom_statuses.update | bulk': oneByOne,
  'custom_statuses.delete': {
    call: (z) => z.customStatuses.delete(1999),
    sends: 'DELETE /api/v2/custom_statuses/1999',
    note: 'zenpy refuses; Zendesk has the call.',
  },
};
