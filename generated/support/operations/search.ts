// From specification/support/resources/search.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { groupLink, organizationLink, searchResultLink, ticketLink, userLink } from '../links.ts';

/** What the methods of `search` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'search.list',
    method: 'GET',
    path: '/api/v2/search',
    retry: 'safe',
    items: 'results',
    model: {
      by: 'result_type',
      of: { ticket: ticketLink, user: userLink, organization: organizationLink, group: groupLink },
      otherwise: searchResultLink,
    },
    pagination: ['offset'],
    maxRecords: 1000,
    include: {
      users: { key: 'users', to: userLink },
      organizations: { key: 'organizations', to: organizationLink },
      groups: { key: 'groups', to: groupLink },
      'tickets(users)': { key: 'users', to: userLink },
      'tickets(organizations)': { key: 'organizations', to: organizationLink },
      'tickets(groups)': { key: 'groups', to: groupLink },
    },
    search: { parameter: 'query' },
    query: {
      sort_by: { type: 'string', values: ['updated_at', 'created_at', 'priority', 'status', 'ticket_type'] },
      sort_order: { type: 'string', values: ['asc', 'desc'] },
    },
  },
  count: {
    id: 'search.count',
    method: 'GET',
    path: '/api/v2/search/count',
    retry: 'safe',
    answer: { count: 'integer' },
    search: { parameter: 'query' },
  },
  export: {
    id: 'search.export',
    method: 'GET',
    path: '/api/v2/search/export',
    retry: 'safe',
    items: 'results',
    model: {
      by: 'result_type',
      of: { ticket: ticketLink, user: userLink, organization: organizationLink, group: groupLink },
      otherwise: searchResultLink,
    },
    pagination: ['searchExport'],
    cursorLifetime: 3600,
    include: {
      users: { key: 'users', to: userLink },
      organizations: { key: 'organizations', to: organizationLink },
      groups: { key: 'groups', to: groupLink },
      'tickets(users)': { key: 'users', to: userLink },
      'tickets(organizations)': { key: 'organizations', to: organizationLink },
      'tickets(groups)': { key: 'groups', to: groupLink },
    },
    search: { parameter: 'query', typeParameter: 'filter[type]' },
  },
};
