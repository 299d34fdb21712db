// From specification/support/resources/end-user-identities.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { identityLink } from '../links.ts';

/** What the methods of `endUsers.identities` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'endUsers.identities.list',
    method: 'GET',
    path: '/api/v2/end_users/{user_id}/identities',
    retry: 'safe',
    items: 'identities',
    model: identityLink,
    pagination: ['cursor', 'offset'],
    query: { type: { type: 'string[]', values: ['email', 'phone_number'], style: 'brackets' } },
    partial: true,
  },
  get: {
    id: 'endUsers.identities.get',
    method: 'GET',
    path: '/api/v2/end_users/{user_id}/identities/{user_identity_id}',
    records: { user_identity_id: 'Identity' },
    retry: 'safe',
    answer: { identity: identityLink },
    partial: true,
  },
  create: {
    id: 'endUsers.identities.create',
    method: 'POST',
    path: '/api/v2/end_users/{user_id}/identities',
    retry: 'never',
    answer: { identity: identityLink },
    body: { key: 'identity', model: identityLink, purpose: 'create' },
    partial: true,
    purges: 'User',
  },
  delete: {
    id: 'endUsers.identities.delete',
    method: 'DELETE',
    path: '/api/v2/end_users/{user_id}/identities/{user_identity_id}',
    records: { user_identity_id: 'Identity' },
    retry: 'idempotent',
    answer: 'none',
    purges: 'User',
  },
  makePrimary: {
    id: 'endUsers.identities.makePrimary',
    method: 'PUT',
    path: '/api/v2/end_users/{user_id}/identities/{user_identity_id}/make_primary',
    records: { user_identity_id: 'Identity' },
    retry: 'idempotent',
    answer: { identities: [identityLink] },
    purges: 'User',
  },
  requestVerification: {
    id: 'endUsers.identities.requestVerification',
    method: 'PUT',
    path: '/api/v2/end_users/{user_id}/identities/{user_identity_id}/request_verification',
    records: { user_identity_id: 'Identity' },
    retry: 'never',
    answer: 'none',
  },
};
