import type { Rows } from '../../guides/row.ts';
import { notYet } from '../not-yet.ts';

/** Installed apps. */
export const rows: Rows = {
  'installations.list': notYet('Apps'),
  'installations.show': notYet('Apps'),
  'installations.create': notYet('Apps'),
  'installations.update': notYet('Apps'),
  'installations.delete': notYet('Apps'),
};
