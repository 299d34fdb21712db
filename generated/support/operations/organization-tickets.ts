// From specification/support/resources/organization-tickets.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import {
  countLink,
  groupLink,
  organizationLink,
  sharingAgreementLink,
  ticketFormLink,
  ticketLink,
  ticketMetricLink,
  userLink,
} from '../links.ts';

/** What the methods of `organizations.tickets` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'organizations.tickets.list',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/tickets',
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
      ticket_forms: { key: 'ticket_forms', to: ticketFormLink },
    },
    embedded: ['dates', 'comment_count', 'incident_counts'],
  },
  count: {
    id: 'organizations.tickets.count',
    method: 'GET',
    path: '/api/v2/organizations/{organization_id}/tickets/count',
    retry: 'safe',
    answer: { count: countLink },
  },
};
