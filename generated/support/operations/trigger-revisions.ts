// From specification/support/resources/trigger-revisions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { triggerRevisionLink, userLink } from '../links.ts';

/** What the methods of `triggers.revisions` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'triggers.revisions.list',
    method: 'GET',
    path: '/api/v2/triggers/{trigger_id}/revisions',
    retry: 'safe',
    items: 'trigger_revisions',
    model: triggerRevisionLink,
    pagination: ['revisionCursor'],
    maxPageSize: 1000,
    include: { users: { key: 'users', to: userLink } },
  },
  get: {
    id: 'triggers.revisions.get',
    method: 'GET',
    path: '/api/v2/triggers/{trigger_id}/revisions/{trigger_revision_id}',
    retry: 'safe',
    answer: { trigger_revision: triggerRevisionLink },
    include: { users: { key: 'users', to: userLink } },
  },
};
