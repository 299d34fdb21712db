import { RecipientAddress } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot: 'Zendesk makes, changes and deletes support addresses one at a time: call create, update or delete for each.',
};

/** Support addresses. */
export const rows: Rows = {
  'recipient_addresses | list': {
    call: (z) => z.recipientAddresses.list(),
    sends: 'GET /api/v2/recipient_addresses?page[size]=100',
  },
  'recipient_addresses | show': {
    call: (z) => z.recipientAddresses.get(1999),
    sends: 'GET /api/v2/recipient_addresses/1999',
  },
  'recipient_addresses | show_many': {
    cannot: 'Zendesk has no such call: recipientAddresses.list has all of them.',
  },
  'recipient_addresses.create | single': {
    call: (z) => z.recipientAddresses.create(new RecipientAddress({ email: 'e', name: 'x' })),
    sends: 'POST /api/v2/recipient_addresses',
    body: { recipient_address: { email: 'e', name: 'x' } },
  },
  'recipient_addresses.create | bulk': oneByOne,
  'recipient_addresses.update | single': {
    call: (z) => z.recipientAddresses.update(1999, { name: 'x' }),
    sends: 'PUT /api/v2/recipient_addresses/1999',
    body: { recipient_address: { name: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'recipient_addresses.update | bulk': oneByOne,
  'recipient_addresses.delete | single': {
    call: (z) => z.recipientAddresses.delete(1999),
    sends: 'DELETE /api/v2/recipient_addresses/1999',
    note: 'zenpy sends a body that Zendesk does not read.',
  },
  'recipient_addresses.delete | bulk': oneByOne,
};
