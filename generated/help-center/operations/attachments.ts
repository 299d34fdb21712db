// From specification/help-center/resources/attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { articleAttachmentLink } from '../links.ts';

/** What the methods of `helpCenter.attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  get: {
    id: 'helpCenter.attachments.get',
    method: 'GET',
    path: '/api/v2/help_center/articles/attachments/{article_attachment_id}',
    retry: 'safe',
    answer: { article_attachment: articleAttachmentLink },
    cached: true,
  },
  create: {
    id: 'helpCenter.attachments.create',
    method: 'POST',
    path: '/api/v2/help_center/articles/attachments',
    retry: 'never',
    answer: { article_attachment: articleAttachmentLink },
    body: {
      multipart: {
        file: { type: 'file' },
        inline: { type: 'boolean' },
        guide_media_id: { type: 'string' },
        locale: { type: 'string' },
      },
    },
  },
  delete: {
    id: 'helpCenter.attachments.delete',
    method: 'DELETE',
    path: '/api/v2/help_center/articles/attachments/{article_attachment_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'ArticleAttachment',
  },
};
