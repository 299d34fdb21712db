// From specification/support/resources/view-tickets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import {
  groupLink,
  organizationLink,
  sharingAgreementLink,
  ticketLink,
  ticketMetricLink,
  userLink,
  viewCountLink,
} from '../links.ts';

/** What the methods of `views.tickets` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'views.tickets.list',
    method: 'GET',
    path: '/api/v2/views/{view_id}/tickets',
    retry: 'safe',
    items: 'tickets',
    model: ticketLink,
    pagination: ['cursor', 'offset'],
    include: {
      users: { key: 'users', to: userLink },
      groups: { key: 'groups', to: groupLink, whole: true },
      organizations: { key: 'organizations', to: organizationLink },
      last_audits: { key: 'last_audits' },
      metric_sets: { key: 'metric_sets', to: ticketMetricLink },
      sharing_agreements: { key: 'sharing_agreements', to: sharingAgreementLink },
      ticket_forms: { key: 'ticket_forms' },
    },
    embedded: ['dates', 'comment_count', 'incident_counts'],
    query: { sort_by: { type: 'string' }, sort_order: { type: 'string', values: ['asc', 'desc'] } },
  },
  count: {
    id: 'views.tickets.count',
    method: 'GET',
    path: '/api/v2/views/{view_id}/count',
    retry: 'safe',
    answer: { view_count: viewCountLink },
  },
};
