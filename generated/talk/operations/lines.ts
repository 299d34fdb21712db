// From specification/talk/resources/lines.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { digitalLineLink, lineLink, phoneNumberLink } from '../links.ts';

/** What the methods of `talk.lines` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.lines.list',
    method: 'GET',
    path: '/api/v2/channels/voice/lines',
    retry: 'safe',
    items: 'lines',
    model: { by: 'line_type', of: { phone: phoneNumberLink, digital: digitalLineLink }, otherwise: lineLink },
    pagination: ['offset'],
    query: { minimal_mode: { type: 'boolean' } },
    partial: true,
  },
};
