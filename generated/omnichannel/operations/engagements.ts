// From specification/omnichannel/resources/engagements.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { engagementLink } from '../links.ts';

/** What the methods of `engagements` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'engagements.list',
    method: 'GET',
    path: '/api/v2/engagements',
    retry: 'safe',
    items: 'agent_engagement_data',
    model: engagementLink,
    pagination: ['engagements'],
    query: {
      agent_id: { type: 'integer', references: 'User' },
      ticket_id: { type: 'integer', references: 'Ticket' },
      channel: { type: 'string' },
      start_time: { type: 'unixTime' },
      end_time: { type: 'unixTime' },
      filter_by: { type: 'string' },
    },
  },
  get: {
    id: 'engagements.get',
    method: 'GET',
    path: '/api/v2/engagements/{engagement_id}',
    parameters: { engagement_id: 'string' },
    retry: 'safe',
    answer: { bare: engagementLink },
  },
};
