// From specification/talk-partner by `npm run generate`. Do not edit.
export {
  PartnerCall,
  type PartnerCallCreate,
  type PartnerCallDirection,
  type PartnerCallInput,
  type PartnerCallUpdate,
} from './objects/partner-call.ts';
export { VoiceCommentData } from './objects/voice-comment-data.ts';
export { VoiceComment, type VoiceCommentCreate, type VoiceCommentInput } from './objects/voice-comment.ts';
export type { PartnerCallComments } from './resources/call-comments.ts';
export type { CreatePartnerCallBody, PartnerCalls } from './resources/calls.ts';
