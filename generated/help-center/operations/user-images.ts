// From specification/help-center/resources/user-images.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { userImageLink, userImageUploadLink } from '../links.ts';

/** What the methods of `helpCenter.userImages` send; it comes with the first call of one. */
export const operations: Operations = {
  requestUpload: {
    id: 'helpCenter.userImages.requestUpload',
    method: 'POST',
    path: '/api/v2/guide/user_images/uploads',
    retry: 'safe',
    answer: { upload: userImageUploadLink },
    body: {
      keys: { content_type: { type: 'string', required: true }, file_size: { type: 'integer', required: true } },
    },
  },
  create: {
    id: 'helpCenter.userImages.create',
    method: 'POST',
    path: '/api/v2/guide/user_images',
    retry: 'never',
    answer: { user_image: userImageLink },
    body: {
      keys: {
        token: { type: 'string', required: true },
        brand_id: { type: 'string', references: 'Brand', required: true },
      },
    },
  },
};
