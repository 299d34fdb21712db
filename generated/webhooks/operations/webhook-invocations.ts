// From specification/webhooks/resources/webhook-invocations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { invocationLink } from '../links.ts';

/** What the methods of `webhooks.invocations` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'webhooks.invocations.list',
    method: 'GET',
    path: '/api/v2/webhooks/{webhook_id}/invocations',
    parameters: { webhook_id: 'string' },
    retry: 'safe',
    items: 'invocations',
    model: invocationLink,
    pagination: ['cursorLinksOptional'],
    query: {
      'filter[from_ts]': { type: 'timestamp' },
      'filter[to_ts]': { type: 'timestamp' },
      'filter[status]': { type: 'string' },
      sort: { type: 'string', values: ['latest_completed_at', '-latest_completed_at'] },
    },
  },
};
