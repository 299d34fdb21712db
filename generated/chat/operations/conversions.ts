// From specification/chat/resources/conversions.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { chatConversionLink } from '../links.ts';

/** What the methods of `chat.conversions` send; it comes with the first call of one. */
export const operations: Operations = {
  incremental: {
    id: 'chat.conversions.incremental',
    method: 'GET',
    path: '/api/v2/chat/incremental/conversions',
    retry: 'safe',
    items: 'conversions',
    model: chatConversionLink,
    pagination: ['chatIncremental'],
    maxPageSize: 1000,
    query: { start_time: { type: 'unixTime' }, start_id: { type: 'string' }, fields: { type: 'string' } },
    constants: { fields: 'conversions(*)' },
  },
};
