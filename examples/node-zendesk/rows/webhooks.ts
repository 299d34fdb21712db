import type { Rows } from '../../guides/row.ts';

/** Webhooks. */
export const rows: Rows = {
  'webhooks.list': { call: (z) => z.webhooks.list(), sends: 'GET /api/v2/webhooks?page[size]=100' },
  'webhooks.show': { call: (z) => z.webhooks.get('5'), sends: 'GET /api/v2/webhooks/5' },
  'webhooks.create': {
    call: (z) =>
      z.webhooks.create({
        name: 'x',
        status: 'active',
        endpoint: 'https://example.com/hook',
        http_method: 'POST',
        request_format: 'json',
      }),
    sends: 'POST /api/v2/webhooks',
    body: {
      webhook: {
        name: 'x',
        status: 'active',
        endpoint: 'https://example.com/hook',
        http_method: 'POST',
        request_format: 'json',
      },
    },
  },
  'webhooks.update': {
    call: (z) =>
      z.webhooks.update('5', {
        name: 'y',
        status: 'active',
        endpoint: 'https://example.com/hook',
        http_method: 'POST',
        request_format: 'json',
      }),
    sends: 'PUT /api/v2/webhooks/5',
    body: {
      webhook: {
        name: 'y',
        status: 'active',
        endpoint: 'https://example.com/hook',
        http_method: 'POST',
        request_format: 'json',
      },
    },
    note: 'Replaces the whole webhook; `webhooks.patch` changes some of it.',
  },
  'webhooks.patch': {
    call: (z) => z.webhooks.patch('5', { status: 'inactive' }),
    sends: 'PATCH /api/v2/webhooks/5',
    body: { webhook: { status: 'inactive' } },
  },
  'webhooks.delete': { call: (z) => z.webhooks.delete('5'), sends: 'DELETE /api/v2/webhooks/5' },
  'webhooks.test': {
    call: (z) => z.webhooks.test({ endpoint: 'https://example.com/hook' }, { webhook_id: '6' }),
    sends: 'POST /api/v2/webhooks/test?webhook_id=6',
    body: { request: { endpoint: 'https://example.com/hook' } },
  },
  'webhooks.listInvocations': {
    call: (z) => z.webhooks.invocations.list('5'),
    sends: 'GET /api/v2/webhooks/5/invocations?page[size]=100',
  },
  'webhooks.listInvocationAttempts': {
    call: (z) => z.webhooks.invocations.attempts.list('5', '6'),
    sends: 'GET /api/v2/webhooks/5/invocations/6/attempts',
  },
  'webhooks.getSigningSecret': {
    call: (z) => z.webhooks.signingSecret.get('5'),
    sends: 'GET /api/v2/webhooks/5/signing_secret',
  },
  'webhooks.resetSigningSecret': {
    call: (z) => z.webhooks.signingSecret.reset('5'),
    sends: 'POST /api/v2/webhooks/5/signing_secret',
  },
};
