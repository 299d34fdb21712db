// From specification/talk/resources/call-console.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { callConsoleLink } from '../links.ts';

/** What the methods of `talk.callConsole` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'talk.callConsole.get',
    method: 'GET',
    path: '/api/v2/channels/voice/call_console',
    retry: 'safe',
    answer: { call_console: callConsoleLink },
  },
};
