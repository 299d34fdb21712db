import type { Rows } from '../../guides/row.ts';
import { notYet } from '../not-yet.ts';

/** OAuth tokens. */
export const rows: Rows = {
  'oauthtokens.show': notYet('OAuth clients and tokens'),
  'oauthtokens.current': notYet('OAuth clients and tokens'),
  'oauthtokens.list': notYet('OAuth clients and tokens'),
  'oauthtokens.revoke': notYet('OAuth clients and tokens'),
  'oauthtokens.create': notYet('OAuth clients and tokens'),
};
