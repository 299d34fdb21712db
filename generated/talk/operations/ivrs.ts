// From specification/talk/resources/ivrs.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { ivrLink } from '../links.ts';

/** What the methods of `talk.ivrs` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.ivrs.list',
    method: 'GET',
    path: '/api/v2/channels/voice/ivr',
    retry: 'safe',
    items: 'ivrs',
    model: ivrLink,
    pagination: ['offset'],
  },
  get: {
    id: 'talk.ivrs.get',
    method: 'GET',
    path: '/api/v2/channels/voice/ivr/{ivr_id}',
    retry: 'safe',
    answer: { ivr: ivrLink },
    cached: true,
  },
  create: {
    id: 'talk.ivrs.create',
    method: 'POST',
    path: '/api/v2/channels/voice/ivr',
    retry: 'never',
    answer: { ivr: ivrLink },
    body: { key: 'ivr', model: ivrLink, purpose: 'create' },
  },
  update: {
    id: 'talk.ivrs.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/ivr/{ivr_id}',
    retry: 'idempotent',
    answer: { ivr: ivrLink },
    body: { key: 'ivr', model: ivrLink, purpose: 'update' },
  },
  delete: {
    id: 'talk.ivrs.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/ivr/{ivr_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Ivr',
  },
};
