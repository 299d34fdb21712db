import type { Rows } from '../../guides/row.ts';
import { notYet } from '../not-yet.ts';

/** Side conversations. */
export const rows: Rows = {
  'sideconversations.create': notYet('Side conversations'),
  'sideconversations.reply': notYet('Side conversations'),
  'sideconversations.update': notYet('Side conversations'),
  'sideconversations.list': notYet('Side conversations'),
  'sideconversations.show': notYet('Side conversations'),
  'sideconversations.attachments': notYet('Side conversations'),
};
