// From specification/apps/resources/app-uploads.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { appUploadLink } from '../links.ts';

/** What the methods of `apps.uploads` send; it comes with the first call of one. */
export const operations: Operations = {
  create: {
    id: 'apps.uploads.create',
    method: 'POST',
    path: '/api/v2/apps/uploads',
    retry: 'never',
    answer: { bare: appUploadLink },
    body: { multipart: { uploaded_data: { type: 'file', required: true } } },
  },
};
