// From specification/support/resources/remote-authentications.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { remoteAuthenticationLink } from '../links.ts';

/** What the methods of `remoteAuthentications` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'remoteAuthentications.list',
    method: 'GET',
    path: '/api/v2/remote_authentications',
    retry: 'safe',
    items: 'remote_authentications',
    model: remoteAuthenticationLink,
    pagination: [],
  },
};
