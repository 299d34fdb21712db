import type { Rows } from '../../guides/row.ts';

/** Sharing agreements. */
export const rows: Rows = {
  'sharingagreement.show': { call: (z) => z.sharingAgreements.list(), sends: 'GET /api/v2/sharing_agreements' },
  'sharingagreement.showById': { call: (z) => z.sharingAgreements.get(5), sends: 'GET /api/v2/sharing_agreements/5' },
  'sharingagreement.create': {
    call: (z) => z.sharingAgreements.create({ remote_subdomain: 'partner' }),
    sends: 'POST /api/v2/sharing_agreements',
    body: { sharing_agreement: { remote_subdomain: 'partner' } },
  },
  'sharingagreement.update': {
    call: (z) => z.sharingAgreements.update(5, { status: 'accepted' }),
    sends: 'PUT /api/v2/sharing_agreements/5',
    body: { sharing_agreement: { status: 'accepted' } },
  },
  'sharingagreement.delete': {
    call: (z) => z.sharingAgreements.delete(5),
    sends: 'DELETE /api/v2/sharing_agreements/5',
  },
};
