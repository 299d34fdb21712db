// From specification/support/resources/recipient-addresses.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { recipientAddressLink } from '../links.ts';

/** What the methods of `recipientAddresses` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'recipientAddresses.list',
    method: 'GET',
    path: '/api/v2/recipient_addresses',
    retry: 'safe',
    items: 'recipient_addresses',
    model: recipientAddressLink,
    pagination: ['cursor', 'offset'],
    query: { sort: { type: 'string' }, include: { type: 'string[]' } },
  },
  get: {
    id: 'recipientAddresses.get',
    method: 'GET',
    path: '/api/v2/recipient_addresses/{support_address_id}',
    records: { support_address_id: 'RecipientAddress' },
    retry: 'safe',
    answer: { recipient_address: recipientAddressLink },
    cached: true,
  },
  create: {
    id: 'recipientAddresses.create',
    method: 'POST',
    path: '/api/v2/recipient_addresses',
    retry: 'never',
    answer: { recipient_address: recipientAddressLink },
    body: { key: 'recipient_address', model: recipientAddressLink, purpose: 'create' },
  },
  update: {
    id: 'recipientAddresses.update',
    method: 'PUT',
    path: '/api/v2/recipient_addresses/{support_address_id}',
    records: { support_address_id: 'RecipientAddress' },
    retry: 'idempotent',
    answer: { recipient_address: recipientAddressLink },
    body: { key: 'recipient_address', model: recipientAddressLink, purpose: 'update' },
  },
  delete: {
    id: 'recipientAddresses.delete',
    method: 'DELETE',
    path: '/api/v2/recipient_addresses/{support_address_id}',
    records: { support_address_id: 'RecipientAddress' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'RecipientAddress',
  },
  verify: {
    id: 'recipientAddresses.verify',
    method: 'PUT',
    path: '/api/v2/recipient_addresses/{support_address_id}/verify',
    records: { support_address_id: 'RecipientAddress' },
    retry: 'never',
    answer: 'none',
    body: { keys: { type: { type: 'string', values: ['forwarding', 'spf', 'dns'] } } },
  },
};
