// From specification/talk-partner/resources/call-comments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { voiceCommentLink } from '../links.ts';

/** What the methods of `calls.comments` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'calls.comments.create',
    method: 'POST',
    path: '/api/v2/calls/{call_id}/comments',
    records: { call_id: 'PartnerCall' },
    retry: 'never',
    answer: { bare: voiceCommentLink },
    body: { key: '', model: voiceCommentLink, purpose: 'create' },
  },
};
