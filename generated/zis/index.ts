// From specification/zis by `npm run generate`. Do not edit.
export { Zis } from './zis.ts';
