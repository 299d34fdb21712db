import type { Rows } from '../../guides/row.ts';

/** Phone numbers. */
export const rows: Rows = {
  'voice.phonenumbers.search': {
    call: (z) => z.talk.phoneNumbers.search({ country: 'US' }),
    sends: 'GET /api/v2/channels/voice/phone_numbers/search?country=US&per_page=100',
  },
  'voice.phonenumbers.list': {
    call: (z) => z.talk.phoneNumbers.list(),
    sends: 'GET /api/v2/channels/voice/phone_numbers?per_page=100',
  },
  'voice.phonenumbers.create': {
    call: (z) => z.talk.phoneNumbers.create({ token: 't', nickname: 'x' }),
    sends: 'POST /api/v2/channels/voice/phone_numbers',
    body: { phone_number: { token: 't', nickname: 'x' } },
  },
  'voice.phonenumbers.update': {
    call: (z) => z.talk.phoneNumbers.update(5, { nickname: 'y' }),
    sends: 'PUT /api/v2/channels/voice/phone_numbers/5',
    body: { phone_number: { nickname: 'y' } },
  },
  'voice.phonenumbers.show': {
    call: (z) => z.talk.phoneNumbers.get(5),
    sends: 'GET /api/v2/channels/voice/phone_numbers/5',
  },
  'voice.phonenumbers.delete': {
    call: (z) => z.talk.phoneNumbers.delete(5),
    sends: 'DELETE /api/v2/channels/voice/phone_numbers/5',
  },
};
