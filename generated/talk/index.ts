// From specification/talk by `npm run generate`. Do not edit.
export { TalkApi } from './talk.ts';
