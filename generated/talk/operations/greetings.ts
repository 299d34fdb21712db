// From specification/talk/resources/greetings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { greetingLink } from '../links.ts';

/** What the methods of `talk.greetings` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.greetings.list',
    method: 'GET',
    path: '/api/v2/channels/voice/greetings',
    retry: 'safe',
    items: 'greetings',
    model: greetingLink,
    pagination: ['offset'],
  },
  get: {
    id: 'talk.greetings.get',
    method: 'GET',
    path: '/api/v2/channels/voice/greetings/{greetings_id}',
    records: { greetings_id: 'Greeting' },
    retry: 'safe',
    answer: { greeting: greetingLink },
    cached: true,
  },
  create: {
    id: 'talk.greetings.create',
    method: 'POST',
    path: '/api/v2/channels/voice/greetings',
    retry: 'never',
    answer: { greeting: greetingLink },
    body: { key: 'greeting', model: greetingLink, purpose: 'create' },
  },
  update: {
    id: 'talk.greetings.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/greetings/{greetings_id}',
    records: { greetings_id: 'Greeting' },
    retry: 'idempotent',
    answer: { greeting: greetingLink },
    body: { key: 'greeting', model: greetingLink, purpose: 'update' },
  },
  uploadAudio: {
    id: 'talk.greetings.uploadAudio',
    method: 'PUT',
    path: '/api/v2/channels/voice/greetings/{greetings_id}',
    records: { greetings_id: 'Greeting' },
    retry: 'idempotent',
    answer: { greeting: greetingLink },
    body: { raw: 'audio/mpeg' },
  },
  delete: {
    id: 'talk.greetings.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/greetings/{greetings_id}',
    records: { greetings_id: 'Greeting' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'Greeting',
  },
};
