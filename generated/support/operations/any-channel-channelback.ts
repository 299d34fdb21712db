// From specification/support/resources/any-channel-channelback.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `anyChannel.channelback` send; it comes with the first call of one. */
export const operations: Operations = {
  reportError: {
    id: 'anyChannel.channelback.reportError',
    method: 'POST',
    path: '/api/v2/any_channel/channelback/report_error',
    retry: 'never',
    answer: 'none',
    body: {
      keys: {
        instance_push_id: { type: 'string', required: true },
        external_id: { type: 'string', required: true },
        description: { type: 'string' },
        request_id: { type: 'string' },
      },
    },
  },
};
