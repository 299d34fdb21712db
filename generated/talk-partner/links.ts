// From specification/talk-partner/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How `PartnerCall` loads: the class at its first use, the records that others refer to one request each. */
export const partnerCallLink: ObjectLink = {
  object: 'PartnerCall',
  loadedBy: 'get',
  path: '/api/v2/calls/{id}',
  key: 'call',
  model: () => import('./objects/partner-call.ts').then((module) => module.PartnerCall),
};

/** How the class `VoiceComment` loads. */
export const voiceCommentLink: TypeLink = {
  object: 'VoiceComment',
  model: () => import('./objects/voice-comment.ts').then((module) => module.VoiceComment),
};
