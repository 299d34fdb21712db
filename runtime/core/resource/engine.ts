export { openExport, openList } from './list-source.ts';
export { performMany } from './many.ts';
export { perform } from './perform.ts';
export { rememberInputs } from './remember-inputs.ts';
export { toIds } from './to-ids.ts';
