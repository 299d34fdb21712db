// From specification/talk/resources/call-recordings.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `talk.calls.recordings` send; it comes with the first call of one. */
export const operations: Operations = {
  delete: {
    id: 'talk.calls.recordings.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/calls/{call_id}/recordings',
    retry: 'idempotent',
    answer: 'none',
  },
  deleteByType: {
    id: 'talk.calls.recordings.deleteByType',
    method: 'DELETE',
    path: '/api/v2/channels/voice/calls/{call_id}/recordings/{recording_type}',
    parameters: { recording_type: 'string' },
    retry: 'idempotent',
    answer: 'none',
  },
};
