// From specification/talk/resources/addresses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { addressLink } from '../links.ts';

/** What the methods of `talk.addresses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.addresses.list',
    method: 'GET',
    path: '/api/v2/channels/voice/addresses',
    retry: 'safe',
    items: 'addresses',
    model: addressLink,
    pagination: ['offset'],
  },
  get: {
    id: 'talk.addresses.get',
    method: 'GET',
    path: '/api/v2/channels/voice/addresses/{address_id}',
    retry: 'safe',
    answer: { address: addressLink },
    cached: true,
  },
  create: {
    id: 'talk.addresses.create',
    method: 'POST',
    path: '/api/v2/channels/voice/addresses',
    retry: 'never',
    answer: { address: addressLink },
    body: { key: 'address', model: addressLink, purpose: 'create' },
  },
  update: {
    id: 'talk.addresses.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/addresses/{address_id}',
    retry: 'idempotent',
    answer: { address: addressLink },
    body: { key: 'address', model: addressLink, purpose: 'update' },
  },
  delete: {
    id: 'talk.addresses.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/addresses/{address_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Address',
  },
};
