import type { Rows } from '../../guides/row.ts';
import { notYet } from '../not-yet.ts';

/** OAuth clients. */
export const rows: Rows = {
  'oauthclients.list': notYet('OAuth clients and tokens'),
  'oauthclients.show': notYet('OAuth clients and tokens'),
  'oauthclients.create': notYet('OAuth clients and tokens'),
  'oauthclients.update': notYet('OAuth clients and tokens'),
  'oauthclients.delete': notYet('OAuth clients and tokens'),
  'oauthclients.generateSecret': notYet('OAuth clients and tokens'),
};
