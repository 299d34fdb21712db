// From specification/support/resources/sharing-agreements.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { sharingAgreementLink } from '../links.ts';

/** What the methods of `sharingAgreements` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'sharingAgreements.list',
    method: 'GET',
    path: '/api/v2/sharing_agreements',
    retry: 'safe',
    items: 'sharing_agreements',
    model: sharingAgreementLink,
    pagination: [],
  },
  get: {
    id: 'sharingAgreements.get',
    method: 'GET',
    path: '/api/v2/sharing_agreements/{sharing_agreement_id}',
    retry: 'safe',
    answer: { sharing_agreement: sharingAgreementLink },
    cached: true,
  },
  create: {
    id: 'sharingAgreements.create',
    method: 'POST',
    path: '/api/v2/sharing_agreements',
    retry: 'never',
    answer: { sharing_agreement: sharingAgreementLink },
    body: { key: 'sharing_agreement', model: sharingAgreementLink, purpose: 'create' },
    cached: true,
  },
  update: {
    id: 'sharingAgreements.update',
    method: 'PUT',
    path: '/api/v2/sharing_agreements/{sharing_agreement_id}',
    retry: 'idempotent',
    answer: { sharing_agreement: sharingAgreementLink },
    body: { key: 'sharing_agreement', model: sharingAgreementLink, purpose: 'update' },
    cached: true,
  },
  delete: {
    id: 'sharingAgreements.delete',
    method: 'DELETE',
    path: '/api/v2/sharing_agreements/{sharing_agreement_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'SharingAgreement',
  },
};
