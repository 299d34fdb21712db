// From specification/support/resources/brand-logo.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { brandLink } from '../links.ts';

/** What the methods of `brands.logo` send; it comes with the first call of one. */
export const operations: Operations = {
  update: {
    id: 'brands.logo.update',
    method: 'PUT',
    path: '/api/v2/brands/{brand_id}/logo',
    retry: 'idempotent',
    answer: { brand: brandLink },
    body: { multipart: { 'brand[logo][uploaded_data]': { type: 'file', required: true } } },
    cached: true,
  },
  delete: {
    id: 'brands.logo.delete',
    method: 'DELETE',
    path: '/api/v2/brands/{brand_id}/logo',
    retry: 'idempotent',
    answer: 'none',
    purges: 'Brand',
  },
};
