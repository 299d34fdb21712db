// From specification/help-center/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How the class `AccessPolicy` loads. */
export const accessPolicyLink: TypeLink = { object: 'AccessPolicy', records };

/** How `ArticleAttachment` loads: the class at its first use, the records that others refer to one request each. */
export const articleAttachmentLink: ObjectLink = {
  object: 'ArticleAttachment',
  loadedBy: 'get',
  path: '/api/v2/help_center/articles/attachments/{id}',
  key: 'article_attachment',
  records,
};

/** How the class `ArticleComment` loads. */
export const articleCommentLink: TypeLink = { object: 'ArticleComment', records };

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
  records,
};

/** How `Article` loads: the class at its first use, the records that others refer to one request each. */
export const articleLink: ObjectLink = {
  object: 'Article',
  loadedBy: 'get',
  path: '/api/v2/help_center/{locale}/articles/{id}',
  key: 'article',
  locale: 'optional',
  records,
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
  records,
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
  records,
};

/** How the class `ContentSubscription` loads. */
export const contentSubscriptionLink: TypeLink = { object: 'ContentSubscription', records };

/** How `ContentTag` loads: the class at its first use, the records that others refer to one request each. */
export const contentTagLink: ObjectLink = {
  object: 'ContentTag',
  loadedBy: 'get',
  path: '/api/v2/guide/content_tags/{id}',
  key: 'content_tag',
  idType: 'string',
  records,
};

/** How the class `EnabledLocales` loads. */
export const enabledLocalesLink: TypeLink = { object: 'EnabledLocales', records };

/** How the class `HelpCenterSession` loads. */
export const helpCenterSessionLink: TypeLink = { object: 'HelpCenterSession', records };

/**
 * How `ManagementPermissionGroup` loads: the class at its first use, the records that others refer to all at once,
 * since there are few.
 */
export const managementPermissionGroupLink: ObjectLink = {
  object: 'ManagementPermissionGroup',
  loadedBy: 'list',
  path: '/api/v2/guide/permission_groups',
  key: 'permission_groups',
  records,
};

/** How the class `PostComment` loads. */
export const postCommentLink: TypeLink = { object: 'PostComment', records };

/** How `Post` loads: the class at its first use, the records that others refer to one request each. */
export const postLink: ObjectLink = {
  object: 'Post',
  loadedBy: 'get',
  path: '/api/v2/community/posts/{id}',
  key: 'post',
  records,
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
  records,
};

/** How `ServiceCatalogItem` loads: the class at its first use, the records that others refer to one request each. */
export const serviceCatalogItemLink: ObjectLink = {
  object: 'ServiceCatalogItem',
  loadedBy: 'get',
  path: '/api/v2/help_center/service_catalog/items/{id}',
  key: 'service_catalog_item',
  idType: 'string',
  records,
};

/** How the class `Translation` loads. */
export const translationLink: TypeLink = { object: 'Translation', records };

/** How the class `UnifiedSearchResult` loads. */
export const unifiedSearchResultLink: TypeLink = { object: 'UnifiedSearchResult', records };

/** How the class `UserImageUpload` loads. */
export const userImageUploadLink: TypeLink = { object: 'UserImageUpload', records };

/** How the class `UserImage` loads. */
export const userImageLink: TypeLink = { object: 'UserImage', records };

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
  records,
};

/** How the class `UserSubscription` loads. */
export const userSubscriptionLink: TypeLink = { object: 'UserSubscription', records };

/** How `Vote` loads: the class at its first use, the records that others refer to one request each. */
export const voteLink: ObjectLink = {
  object: 'Vote',
  loadedBy: 'get',
  path: '/api/v2/help_center/votes/{id}',
  key: 'vote',
  records,
};
