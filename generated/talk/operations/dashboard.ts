// From specification/talk/resources/dashboard.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { dashboardActivityLink } from '../links.ts';

/** What the methods of `talk.dashboard` send; it comes with the first call of one. */
export const operations: Operations = {
  accountLevelActivity: {
    id: 'talk.dashboard.accountLevelActivity',
    method: 'GET',
    path: '/api/v2/channels/voice/dashboard/account_level_activity',
    retry: 'safe',
    answer: { bare: dashboardActivityLink },
    query: { phone_numbers: { type: 'integer[]', references: 'PhoneNumber' } },
  },
  agentLevelActivity: {
    id: 'talk.dashboard.agentLevelActivity',
    method: 'GET',
    path: '/api/v2/channels/voice/dashboard/agent_level_activity',
    retry: 'safe',
    items: 'agents_activity.agents',
    pagination: ['dashboard'],
    query: { groups: { type: 'integer[]', references: 'Group' } },
  },
  queueLevelActivity: {
    id: 'talk.dashboard.queueLevelActivity',
    method: 'GET',
    path: '/api/v2/channels/voice/dashboard/queue_level_activity',
    retry: 'safe',
    answer: { bare: dashboardActivityLink },
    query: { phone_numbers: { type: 'integer[]', references: 'PhoneNumber' } },
  },
};
