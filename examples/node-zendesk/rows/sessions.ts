import type { Rows } from '../../guides/row.ts';
import { notYet } from '../not-yet.ts';

/** Sessions. */
export const rows: Rows = {
  'sessions.list': notYet('Sessions'),
  'sessions.getByUserId': notYet('Sessions'),
  'sessions.getByUserIdBySessionId': notYet('Sessions'),
  'sessions.getMyAuthenticatedSession': notYet('Sessions'),
  'sessions.deleteByUserIdBySessionId': notYet('Sessions'),
  'sessions.bulkDeleteByUserId': notYet('Sessions'),
  'sessions.logMeOut': notYet('Sessions'),
};
