// From specification/talk/resources/stats.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { accountOverviewLink, agentsActivityLink, agentsOverviewLink, currentQueueActivityLink } from '../links.ts';

/** What the methods of `talk.stats` send; it comes with the first call of one. */
export const operations: Operations = {
  accountOverview: {
    id: 'talk.stats.accountOverview',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/account_overview',
    retry: 'safe',
    answer: { account_overview: accountOverviewLink },
    query: { phone_number_ids: { type: 'integer[]', references: 'PhoneNumber' } },
  },
  agentsActivity: {
    id: 'talk.stats.agentsActivity',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/agents_activity',
    retry: 'safe',
    items: 'agents_activity',
    model: agentsActivityLink,
    pagination: ['offset'],
    query: { group_ids: { type: 'integer[]', references: 'Group' } },
  },
  agentsOverview: {
    id: 'talk.stats.agentsOverview',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/agents_overview',
    retry: 'safe',
    answer: { agents_overview: agentsOverviewLink },
  },
  currentQueueActivity: {
    id: 'talk.stats.currentQueueActivity',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/current_queue_activity',
    retry: 'safe',
    answer: { current_queue_activity: currentQueueActivityLink },
    query: { phone_number_ids: { type: 'integer[]', references: 'PhoneNumber' } },
  },
  historicalQueueActivity: {
    id: 'talk.stats.historicalQueueActivity',
    method: 'GET',
    path: '/api/v2/channels/voice/stats/historical_queue_activity',
    retry: 'safe',
    answer: { historical_queue_activity: 'object' },
  },
};
