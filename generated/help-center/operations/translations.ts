// From specification/help-center/resources/translations.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';

/** What the methods of `helpCenter.translations` send; it comes with the first call of one. */
export const operations: Operations = {
  delete: {
    id: 'helpCenter.translations.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/translations/{translation_id}',
    retry: 'idempotent',
    answer: 'none',
  },
};
