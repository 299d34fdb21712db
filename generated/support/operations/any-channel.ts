// From specification/support/resources/any-channel.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { channelFrameworkResultLink, externalResourceLink } from '../links.ts';

/** What the methods of `anyChannel` send; it comes with the first call of one. */
export const operations: Operations = {
  push: {
    id: 'anyChannel.push',
    method: 'POST',
    path: '/api/v2/any_channel/push',
    retry: 'never',
    answer: { results: [channelFrameworkResultLink] },
    body: {
      keys: {
        instance_push_id: { type: 'string', required: true },
        request_id: { type: 'string' },
        external_resources: { model: externalResourceLink, purpose: 'create', many: true, required: true },
      },
    },
  },
  validateToken: {
    id: 'anyChannel.validateToken',
    method: 'POST',
    path: '/api/v2/any_channel/validate_token',
    retry: 'safe',
    answer: 'none',
    body: { keys: { instance_push_id: { type: 'string', required: true }, request_id: { type: 'string' } } },
  },
};
