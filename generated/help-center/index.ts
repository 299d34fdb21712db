// From specification/help-center by `npm run generate`. Do not edit.
export { HelpCenter } from './help-center.ts';
