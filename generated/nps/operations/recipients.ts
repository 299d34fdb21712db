// From specification/nps/resources/recipients.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { recipientLink } from '../links.ts';

/** What the methods of `nps.recipients` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'nps.recipients.incremental',
    method: 'GET',
    path: '/api/v2/nps/incremental/recipients',
    retry: 'safe',
    items: 'recipients',
    model: recipientLink,
    pagination: ['incrementalTime'],
    query: { start_time: { type: 'unixTime' }, include: { type: 'string[]' } },
  },
};
