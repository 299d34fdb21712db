// From specification/jira/resources/jira-links.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { linkLink } from '../links.ts';

/** What the methods of `jiraLinks` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'jiraLinks.list',
    method: 'GET',
    path: '/api/services/jira/links',
    retry: 'safe',
    items: 'links',
    model: linkLink,
    pagination: ['sinceId'],
    query: { ticket_id: { type: 'integer', references: 'Ticket' }, issue_id: { type: 'string' } },
  },
  get: {
    id: 'jiraLinks.get',
    method: 'GET',
    path: '/api/services/jira/links/{link_id}',
    retry: 'safe',
    answer: { link: linkLink },
    cached: true,
  },
  create: {
    id: 'jiraLinks.create',
    method: 'POST',
    path: '/api/services/jira/links',
    retry: 'never',
    answer: { link: linkLink },
    body: { key: 'link', model: linkLink, purpose: 'create' },
  },
  delete: {
    id: 'jiraLinks.delete',
    method: 'DELETE',
    path: '/api/services/jira/links/{link_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Link',
  },
};
