import type { Rows } from '../../guides/row.ts';
import { notYet } from '../not-yet.ts';

/** Settings of the account. */
export const rows: Rows = {
  'accountsettings.show': notYet('The settings of the account'),
  'accountsettings.update': notYet('The settings of the account'),
};
