// From specification/talk by `npm run generate`. Do not edit.
export { Talk } from './talk.ts';
