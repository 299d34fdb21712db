// From specification/talk-partner/resources/calls.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { partnerCallLink, voiceCommentLink } from '../links.ts';

/** What the methods of `calls` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'calls.get',
    method: 'GET',
    path: '/api/v2/calls/{call_id}',
    records: { call_id: 'PartnerCall' },
    retry: 'safe',
    answer: { call: partnerCallLink },
    cached: true,
  },
  create: {
    id: 'calls.create',
    method: 'POST',
    path: '/api/v2/calls',
    retry: 'never',
    answer: { call: partnerCallLink },
    body: {
      keys: {
        call: { model: partnerCallLink, purpose: 'create', required: true },
        comment: { model: voiceCommentLink, purpose: 'create' },
      },
    },
  },
  update: {
    id: 'calls.update',
    method: 'PATCH',
    path: '/api/v2/calls/{call_id}',
    records: { call_id: 'PartnerCall' },
    retry: 'idempotent',
    answer: { call: partnerCallLink },
    body: { key: 'call', model: partnerCallLink, purpose: 'update' },
  },
};
