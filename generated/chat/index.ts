// From specification/chat by `npm run generate`. Do not edit.
export { Chat } from './chat.ts';
