// From specification/nps by `npm run generate`. Do not edit.
export { Nps } from './nps.ts';
