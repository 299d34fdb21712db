// From specification/support/resources/assignables.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { assignableAgentMatchLink, assignableGroupLink } from '../links.ts';

/** What the methods of `assignables` send; it comes with the first call of one. */
export const operations: Operations = {
  autocomplete: {
    id: 'assignables.autocomplete',
    method: 'GET',
    path: '/api/lotus/assignables/autocomplete.json',
    retry: 'safe',
    answer: { agents: [assignableAgentMatchLink], groups: [assignableGroupLink], count: 'integer' },
    query: { name: { type: 'string', required: true } },
  },
};
