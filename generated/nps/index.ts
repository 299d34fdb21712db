// From specification/nps by `npm run generate`. Do not edit.
export { NpsApi } from './nps.ts';
