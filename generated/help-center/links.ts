// From specification/help-center/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `AccessPolicy` loads. */
export const accessPolicyLink: TypeLink = {
  object: 'AccessPolicy',
  model: () => import('./objects/access-policy.ts').then((module) => module.AccessPolicy),
};

/** How `ArticleAttachment` loads: the class at its first use, the records that others refer to one request each. */
export const articleAttachmentLink: ObjectLink = {
  object: 'ArticleAttachment',
  loadedBy: 'get',
  path: '/api/v2/help_center/articles/attachments/{id}',
  key: 'article_attachment',
  model: () => import('./objects/article-attachment.ts').then((module) => module.ArticleAttachment),
};

/** How the class `ArticleComment` loads. */
export const articleCommentLink: TypeLink = {
  object: 'ArticleComment',
  model: () => import('./objects/article-comment.ts').then((module) => module.ArticleComment),
};

/**
 * How `ArticleLabel` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const articleLabelLink: ObjectLink = {
  object: 'ArticleLabel',
  loadedBy: 'list',
  path: '/api/v2/help_center/articles/labels',
  key: 'labels',
  pageSize: 100,
  model: () => import('./objects/article-label.ts').then((module) => module.ArticleLabel),
};

/** How `Article` loads: the class at its first use, the records that others refer to one request each. */
export const articleLink: ObjectLink = {
  object: 'Article',
  loadedBy: 'get',
  path: '/api/v2/help_center/{locale}/articles/{id}',
  key: 'article',
  locale: 'optional',
  model: () => import('./objects/article.ts').then((module) => module.Article),
};

/**
 * How `Category` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const categoryLink: ObjectLink = {
  object: 'Category',
  loadedBy: 'list',
  path: '/api/v2/help_center/{locale}/categories',
  key: 'categories',
  locale: 'optional',
  pageSize: 100,
  model: () => import('./objects/category.ts').then((module) => module.Category),
};

/**
 * How `CommunityTopic` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const communityTopicLink: ObjectLink = {
  object: 'CommunityTopic',
  loadedBy: 'list',
  path: '/api/v2/community/topics',
  key: 'topics',
  pageSize: 100,
  model: () => import('./objects/community-topic.ts').then((module) => module.CommunityTopic),
};

/** How the class `ContentSubscription` loads. */
export const contentSubscriptionLink: TypeLink = {
  object: 'ContentSubscription',
  model: () => import('./objects/content-subscription.ts').then((module) => module.ContentSubscription),
};

/** How `ContentTag` loads: the class at its first use, the records that others refer to one request each. */
export const contentTagLink: ObjectLink = {
  object: 'ContentTag',
  loadedBy: 'get',
  path: '/api/v2/guide/content_tags/{id}',
  key: 'content_tag',
  idType: 'string',
  model: () => import('./objects/content-tag.ts').then((module) => module.ContentTag),
};

/** How the class `EnabledLocales` loads. */
export const enabledLocalesLink: TypeLink = {
  object: 'EnabledLocales',
  model: () => import('./objects/enabled-locales.ts').then((module) => module.EnabledLocales),
};

/** How the class `HelpCenterSession` loads. */
export const helpCenterSessionLink: TypeLink = {
  object: 'HelpCenterSession',
  model: () => import('./objects/help-center-session.ts').then((module) => module.HelpCenterSession),
};

/**
 * How `ManagementPermissionGroup` loads: the class at its first use, the records that others refer to all at once,
 * since there are few.
 */
export const managementPermissionGroupLink: ObjectLink = {
  object: 'ManagementPermissionGroup',
  loadedBy: 'list',
  path: '/api/v2/guide/permission_groups',
  key: 'permission_groups',
  model: () => import('./objects/management-permission-group.ts').then((module) => module.ManagementPermissionGroup),
};

/** How the class `PostComment` loads. */
export const postCommentLink: TypeLink = {
  object: 'PostComment',
  model: () => import('./objects/post-comment.ts').then((module) => module.PostComment),
};

/** How `Post` loads: the class at its first use, the records that others refer to one request each. */
export const postLink: ObjectLink = {
  object: 'Post',
  loadedBy: 'get',
  path: '/api/v2/community/posts/{id}',
  key: 'post',
  model: () => import('./objects/post.ts').then((module) => module.Post),
};

/**
 * How `Section` loads: the class at its first use, the records that others refer to all at once, since there are few.
 */
export const sectionLink: ObjectLink = {
  object: 'Section',
  loadedBy: 'list',
  path: '/api/v2/help_center/{locale}/sections',
  key: 'sections',
  locale: 'optional',
  pageSize: 100,
  model: () => import('./objects/section.ts').then((module) => module.Section),
};

/** How `ServiceCatalogItem` loads: the class at its first use, the records that others refer to one request each. */
export const serviceCatalogItemLink: ObjectLink = {
  object: 'ServiceCatalogItem',
  loadedBy: 'get',
  path: '/api/v2/help_center/service_catalog/items/{id}',
  key: 'service_catalog_item',
  idType: 'string',
  model: () => import('./objects/service-catalog-item.ts').then((module) => module.ServiceCatalogItem),
};

/** How the class `Translation` loads. */
export const translationLink: TypeLink = {
  object: 'Translation',
  model: () => import('./objects/translation.ts').then((module) => module.Translation),
};

/** How the class `UnifiedSearchResult` loads. */
export const unifiedSearchResultLink: TypeLink = {
  object: 'UnifiedSearchResult',
  model: () => import('./objects/unified-search-result.ts').then((module) => module.UnifiedSearchResult),
};

/** How the class `UserImageUpload` loads. */
export const userImageUploadLink: TypeLink = {
  object: 'UserImageUpload',
  model: () => import('./objects/user-image-upload.ts').then((module) => module.UserImageUpload),
};

/** How the class `UserImage` loads. */
export const userImageLink: TypeLink = {
  object: 'UserImage',
  model: () => import('./objects/user-image.ts').then((module) => module.UserImage),
};

/**
 * How `UserSegment` loads: the class at its first use, the records that others refer to all at once, since there are
 * few.
 */
export const userSegmentLink: ObjectLink = {
  object: 'UserSegment',
  loadedBy: 'list',
  path: '/api/v2/help_center/user_segments',
  key: 'user_segments',
  pageSize: 100,
  model: () => import('./objects/user-segment.ts').then((module) => module.UserSegment),
};

/** How the class `UserSubscription` loads. */
export const userSubscriptionLink: TypeLink = {
  object: 'UserSubscription',
  model: () => import('./objects/user-subscription.ts').then((module) => module.UserSubscription),
};

/** How `Vote` loads: the class at its first use, the records that others refer to one request each. */
export const voteLink: ObjectLink = {
  object: 'Vote',
  loadedBy: 'get',
  path: '/api/v2/help_center/votes/{id}',
  key: 'vote',
  model: () => import('./objects/vote.ts').then((module) => module.Vote),
};
