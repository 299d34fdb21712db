import { SharingAgreement } from 'zents';
import type { Rows } from '../../guides/row.ts';

/** Agreements by which tickets are shared. */
export const rows: Rows = {
  'sharing_agreements | list': { call: (z) => z.sharingAgreements.list(), sends: 'GET /api/v2/sharing_agreements' },
  'sharing_agreements | show': {
    call: (z) => z.sharingAgreements.get(35436),
    sends: 'GET /api/v2/sharing_agreements/35436',
  },
  'sharing_agreements | show_many': {
    cannot: 'Zendesk has no show_many for sharing agreements: read the list, which is short.',
  },
  'sharing_agreements.create | single': {
    call: (z) => z.sharingAgreements.create(new SharingAgreement({ remote_subdomain: 'partner' })),
    sends: 'POST /api/v2/sharing_agreements',
    body: { sharing_agreement: { remote_subdomain: 'partner' } },
  },
  'sharing_agreements.create | bulk': {
    cannot: 'Zendesk has no create_many for sharing agreements: make them one by one.',
  },
  'sharing_agreements.update | single': {
    call: (z) => z.sharingAgreements.update(35436, { status: 'accepted' }),
    sends: 'PUT /api/v2/sharing_agreements/35436',
    body: { sharing_agreement: { status: 'accepted' } },
  },
  'sharing_agreements.update | bulk': {
    cannot: 'Zendesk has no update_many for sharing agreements: change them one by one.',
  },
  'sharing_agreements.delete | single': {
    call: (z) => z.sharingAgreements.delete(35436),
    sends: 'DELETE /api/v2/sharing_agreements/35436',
  },
  'sharing_agreements.delete | bulk': {
    cannot: 'Zendesk has no destroy_many for sharing agreements: delete them one by one.',
  },
};
