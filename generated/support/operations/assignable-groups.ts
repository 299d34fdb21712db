// From specification/support/resources/assignable-groups.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { assignableGroupLink } from '../links.ts';

/** What the methods of `assignables.groups` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'assignables.groups.list',
    method: 'GET',
    path: '/api/lotus/assignables/groups.json',
    retry: 'safe',
    items: 'groups',
    model: assignableGroupLink,
    pagination: ['offset'],
  },
};
