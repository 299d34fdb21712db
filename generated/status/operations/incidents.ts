// From specification/status/resources/incidents.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { statusIncidentLink, statusIncidentUpdateLink, statusResourceLink } from '../links.ts';

/** What the methods of `status.incidents` send; it comes with the first call of one. */
export const operations: Operations = {
  active: {
    id: 'status.incidents.active',
    method: 'GET',
    origin: 'https://status.zendesk.com',
    path: '/api/incidents/active',
    retry: 'safe',
    answer: {
      data: [statusIncidentLink],
      included: [{ by: 'type', of: { incident_update: statusIncidentUpdateLink }, otherwise: statusResourceLink }],
    },
    query: { subdomain: { type: 'string' } },
  },
  maintenance: {
    id: 'status.incidents.maintenance',
    method: 'GET',
    origin: 'https://status.zendesk.com',
    path: '/api/incidents/maintenance',
    retry: 'safe',
    answer: {
      data: [statusIncidentLink],
      included: [{ by: 'type', of: { incident_update: statusIncidentUpdateLink }, otherwise: statusResourceLink }],
    },
    query: { subdomain: { type: 'string' } },
  },
  get: {
    id: 'status.incidents.get',
    method: 'GET',
    origin: 'https://status.zendesk.com',
    path: '/api/incidents/{incident_id}',
    parameters: { incident_id: 'string' },
    records: { incident_id: 'StatusIncident' },
    retry: 'safe',
    answer: {
      data: statusIncidentLink,
      included: [{ by: 'type', of: { incident_update: statusIncidentUpdateLink }, otherwise: statusResourceLink }],
    },
  },
};
