// From specification/chat/resources/goals.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatGoalLink } from '../links.ts';

/** What the methods of `chat.goals` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'chat.goals.list',
    method: 'GET',
    path: '/api/v2/chat/goals',
    retry: 'safe',
    items: '',
    model: chatGoalLink,
    pagination: [],
  },
  get: {
    id: 'chat.goals.get',
    method: 'GET',
    path: '/api/v2/chat/goals/{goal_id}',
    records: { goal_id: 'ChatGoal' },
    retry: 'safe',
    answer: { bare: chatGoalLink },
    cached: true,
  },
  create: {
    id: 'chat.goals.create',
    method: 'POST',
    path: '/api/v2/chat/goals',
    retry: 'never',
    answer: { bare: chatGoalLink },
    body: { key: '', model: chatGoalLink, purpose: 'create' },
  },
  update: {
    id: 'chat.goals.update',
    method: 'PUT',
    path: '/api/v2/chat/goals/{goal_id}',
    records: { goal_id: 'ChatGoal' },
    retry: 'idempotent',
    answer: { bare: chatGoalLink },
    body: { key: '', model: chatGoalLink, purpose: 'update' },
  },
  delete: {
    id: 'chat.goals.delete',
    method: 'DELETE',
    path: '/api/v2/chat/goals/{goal_id}',
    records: { goal_id: 'ChatGoal' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'ChatGoal',
  },
};
