// From specification/support/resources/essentials-cards.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { essentialsCardLink } from '../links.ts';

/** What the methods of `objectLayouts.essentialsCards` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'objectLayouts.essentialsCards.list',
    method: 'GET',
    path: '/api/v2/object_layouts/essentials_cards',
    retry: 'safe',
    items: 'object_layouts',
    model: essentialsCardLink,
    pagination: [],
  },
  get: {
    id: 'objectLayouts.essentialsCards.get',
    method: 'GET',
    path: '/api/v2/object_layouts/{object_type}/essentials_card',
    parameters: { object_type: 'string' },
    records: { object_type: 'EssentialsCard' },
    retry: 'safe',
    answer: { object_layout: essentialsCardLink },
  },
  update: {
    id: 'objectLayouts.essentialsCards.update',
    method: 'PUT',
    path: '/api/v2/object_layouts/{object_type}/essentials_card',
    parameters: { object_type: 'string' },
    records: { object_type: 'EssentialsCard' },
    retry: 'idempotent',
    answer: { object_layout: essentialsCardLink },
    body: { key: 'object_layout', model: essentialsCardLink, purpose: 'update' },
  },
  delete: {
    id: 'objectLayouts.essentialsCards.delete',
    method: 'DELETE',
    path: '/api/v2/object_layouts/{object_type}/essentials_card',
    parameters: { object_type: 'string' },
    records: { object_type: 'EssentialsCard' },
    retry: 'idempotent',
    answer: 'none',
  },
};
