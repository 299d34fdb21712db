export { capture } from './capture.ts';
export { chooseForm } from './choose-form.ts';
export { openExport, openList } from './list-source.ts';
export { performMany } from './many.ts';
export { perform } from './perform.ts';
export { rememberInputs } from './remember-inputs.ts';
