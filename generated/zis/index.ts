// From specification/zis by `npm run generate`. Do not edit.
export { ZisApi } from './zis.ts';
