// From specification/help-center/resources/article-attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { articleAttachmentLink } from '../links.ts';

/** What the methods of `helpCenter.articles.attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'helpCenter.articles.attachments.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/attachments',
    retry: 'safe',
    items: 'article_attachments',
    model: articleAttachmentLink,
    pagination: ['cursorHelpCenter', 'offset'],
    locale: 'optional',
  },
  inline: {
    id: 'helpCenter.articles.attachments.inline',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/attachments/inline',
    retry: 'safe',
    items: 'article_attachments',
    model: articleAttachmentLink,
    pagination: ['offset'],
    locale: 'optional',
  },
  block: {
    id: 'helpCenter.articles.attachments.block',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles/{article_id}/attachments/block',
    retry: 'safe',
    items: 'article_attachments',
    model: articleAttachmentLink,
    pagination: ['offset'],
    locale: 'optional',
  },
  get: {
    id: 'helpCenter.articles.attachments.get',
    method: 'GET',
    path: '/api/v2/help_center/articles/{article_id}/attachments/{article_attachment_id}',
    retry: 'safe',
    answer: { article_attachment: articleAttachmentLink },
  },
  create: {
    id: 'helpCenter.articles.attachments.create',
    method: 'POST',
    path: '/api/v2/help_center/articles/{article_id}/attachments',
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
};
