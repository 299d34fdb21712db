import { Webhook } from 'zents';
import type { Rows } from '../../guides/row.ts';

const id = '01HANAHC1JKV2E5CDKZM2QPPWC';
const path = `/api/v2/webhooks/${id}`;
const whole = {
  name: 'n',
  endpoint: 'https://example.com',
  http_method: 'POST',
  request_format: 'json',
  status: 'active',
} as const;

/** Webhooks. */
export const rows: Rows = {
  'webhooks | show': { call: (z) => z.webhooks.get(id), sends: `GET ${path}` },
  'webhooks | list': { call: (z) => z.webhooks.list(), sends: 'GET /api/v2/webhooks?page[size]=100' },
  'webhooks.list': {
    call: (z) => z.webhooks.list({ 'filter[name_contains]': 'abc', sort: 'name', from: 'b', pageSize: 50 }),
    sends: 'GET /api/v2/webhooks?filter[name_contains]=abc&sort=name&page[size]=50&page[after]=b',
  },
  'webhooks.create | single': {
    call: (z) => z.webhooks.create(new Webhook(whole)),
    sends: 'POST /api/v2/webhooks',
    body: { webhook: whole },
  },
  'webhooks.create | bulk': { cannot: 'Zendesk makes one webhook at a time: call zendesk.webhooks.create for each.' },
  'webhooks.update': {
    call: (z) => z.webhooks.update(id, whole),
    sends: `PUT ${path}`,
    body: { webhook: whole },
    note: 'All that must be stated is in the type, so that nothing is lost by leaving it out.',
  },
  'webhooks.patch': {
    call: async (z) => {
      const webhook = await z.webhooks.get(id);
      webhook.name = 'another';
      await webhook.save();
    },
    answers: [{ webhook: { ...whole, id } }],
    sends: [`GET ${path}`, `PATCH ${path}`],
    body: { webhook: { id, name: 'another' } },
    note: 'save() goes by PATCH; zendesk.webhooks.patch(webhook) does the same. Saved once, it is not sent again.',
  },
  'webhooks.delete | single': {
    call: (z) => z.webhooks.delete(id),
    sends: `DELETE ${path}`,
    note: 'Without a body.',
  },
  'webhooks.clone': {
    call: (z) => z.webhooks.clone({ clone_webhook_id: id }),
    sends: `POST /api/v2/webhooks?clone_webhook_id=${id}`,
  },
  'webhooks.invocations': {
    call: (z) => z.webhooks.invocations.list(id, { 'filter[status]': 'success' }),
    sends: `GET ${path}/invocations?filter[status]=success&page[size]=100`,
  },
  'webhooks.invocation_attempts': {
    call: (z) => z.webhooks.invocations.attempts.list(id, '01HANAKCC58D827GRTNDCKS5XG'),
    sends: `GET ${path}/invocations/01HANAKCC58D827GRTNDCKS5XG/attempts`,
  },
  'webhooks.test | existing': {
    call: (z) => z.webhooks.test({ endpoint: 'https://example.com' }, { webhook_id: id }),
    sends: `POST /api/v2/webhooks/test?webhook_id=${id}`,
    body: { request: { endpoint: 'https://example.com' } },
    note: 'Gives status_code, headers and payload; zenpy gives the class of a survey.',
  },
  'webhooks.test | ad hoc': {
    call: (z) => z.webhooks.test({ endpoint: 'https://example.com' }),
    sends: 'POST /api/v2/webhooks/test',
    body: { request: { endpoint: 'https://example.com' } },
  },
  'webhooks.show_secret': { call: (z) => z.webhooks.signingSecret.get(id), sends: `GET ${path}/signing_secret` },
  'webhooks.reset_secret': { call: (z) => z.webhooks.signingSecret.reset(id), sends: `POST ${path}/signing_secret` },
};
