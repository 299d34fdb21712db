// From specification/custom-data/resources/relationships.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { definitionsLink, organizationLink, ticketLink, userLink } from '../../support/links.ts';
import { customObjectRecordLink } from '../links.ts';

/** What the methods of `relationships` send; it comes with the first call of one. */
export const operations: Operations = {
  sources: {
    id: 'relationships.sources',
    method: 'GET',
    path: '/api/v2/{target_type}/{target_id}/relationship_fields/{field_id}/{source_type}',
    parameters: { target_type: 'string', target_id: 'string', source_type: 'string' },
    retry: 'safe',
    items: 'users',
    model: userLink,
    instead: { tickets: ticketLink, organizations: organizationLink, custom_object_records: customObjectRecordLink },
    pagination: ['cursor', 'offset'],
    partial: true,
  },
  definitions: {
    id: 'relationships.definitions',
    method: 'GET',
    path: '/api/v2/relationships/definitions/{target_type}',
    parameters: { target_type: 'string' },
    retry: 'safe',
    answer: { definitions: definitionsLink },
    query: { source_type: { type: 'string', values: ['zen:user', 'zen:ticket', 'zen:organization'] } },
  },
};
