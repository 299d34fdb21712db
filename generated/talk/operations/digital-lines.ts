// From specification/talk/resources/digital-lines.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { digitalLineLink } from '../links.ts';

/** What the methods of `talk.digitalLines` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'talk.digitalLines.get',
    method: 'GET',
    path: '/api/v2/channels/voice/digital_lines/{digital_line_id}',
    retry: 'safe',
    answer: { digital_line: digitalLineLink },
    cached: true,
  },
  create: {
    id: 'talk.digitalLines.create',
    method: 'POST',
    path: '/api/v2/channels/voice/digital_lines',
    retry: 'never',
    answer: { digital_line: digitalLineLink },
    body: { key: 'digital_line', model: digitalLineLink, purpose: 'create' },
  },
  update: {
    id: 'talk.digitalLines.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/digital_lines/{digital_line_id}',
    retry: 'idempotent',
    answer: { digital_line: digitalLineLink },
    body: { key: 'digital_line', model: digitalLineLink, purpose: 'update' },
  },
  delete: {
    id: 'talk.digitalLines.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/digital_lines/{digital_line_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'DigitalLine',
  },
};
