// From specification/talk-partner/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How `PartnerCall` loads: the class at its first use, the records that others refer to one request each. */
export const partnerCallLink: ObjectLink = {
  object: 'PartnerCall',
  loadedBy: 'get',
  path: '/api/v2/calls/{id}',
  key: 'call',
  records,
};

/** How the class `VoiceComment` loads. */
export const voiceCommentLink: TypeLink = { object: 'VoiceComment', records };
