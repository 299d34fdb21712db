// From specification/help-center by `npm run generate`. Do not edit.
export type { HelpCenterApi } from './help-center.ts';
export {
  AccessPolicy,
  type AccessPolicyInput,
  type AccessPolicyManageableBy,
  type AccessPolicyViewableBy,
} from './objects/access-policy.ts';
export { ArticleAttachment } from './objects/article-attachment.ts';
export {
  ArticleComment,
  type ArticleCommentCreate,
  type ArticleCommentInput,
  type ArticleCommentUpdate,
} from './objects/article-comment.ts';
export { ArticleLabel, type ArticleLabelCreate, type ArticleLabelInput } from './objects/article-label.ts';
export { Article, type ArticleCreate, type ArticleInput, type ArticleUpdate } from './objects/article.ts';
export { Category, type CategoryCreate, type CategoryInput, type CategoryUpdate } from './objects/category.ts';
export {
  CommunityTopic,
  type CommunityTopicCreate,
  type CommunityTopicInput,
  type CommunityTopicManageableBy,
  type CommunityTopicUpdate,
} from './objects/community-topic.ts';
export {
  ContentSubscription,
  type ContentSubscriptionInput,
  type ContentSubscriptionUpdate,
} from './objects/content-subscription.ts';
export { ContentTag, type ContentTagCreate, type ContentTagInput } from './objects/content-tag.ts';
export { EnabledLocales } from './objects/enabled-locales.ts';
export { HelpCenterSession } from './objects/help-center-session.ts';
export {
  ManagementPermissionGroup,
  type ManagementPermissionGroupCreate,
  type ManagementPermissionGroupInput,
} from './objects/management-permission-group.ts';
export {
  PostComment,
  type PostCommentCreate,
  type PostCommentInput,
  type PostCommentUpdate,
} from './objects/post-comment.ts';
export { Post, type PostCreate, type PostInput, type PostStatus, type PostUpdate } from './objects/post.ts';
export {
  Section,
  type SectionCreate,
  type SectionInput,
  type SectionManageableBy,
  type SectionSorting,
  type SectionUpdate,
} from './objects/section.ts';
export { ServiceCatalogItem } from './objects/service-catalog-item.ts';
export {
  Translation,
  type TranslationCreate,
  type TranslationInput,
  type TranslationSourceType,
} from './objects/translation.ts';
export { UnifiedSearchResult, type UnifiedSearchResultType } from './objects/unified-search-result.ts';
export { UserImageUpload } from './objects/user-image-upload.ts';
export { UserImage } from './objects/user-image.ts';
export {
  UserSegment,
  type UserSegmentCreate,
  type UserSegmentInput,
  type UserSegmentUserType,
} from './objects/user-segment.ts';
export { UserSubscription } from './objects/user-subscription.ts';
export { Vote, type VoteItemType } from './objects/vote.ts';
export type {
  ArticleAttachments,
  BlockArticleAttachmentsQuery,
  CreateArticleAttachmentBody,
  InlineArticleAttachmentsQuery,
  ListArticleAttachmentsQuery,
} from './resources/article-attachments.ts';
export type { ArticleCommentVotes, ListArticleCommentVotesQuery } from './resources/article-comment-votes.ts';
export type {
  ArticleComments,
  CreateArticleCommentInput,
  ListArticleCommentsQuery,
  ListArticleCommentsSideloads,
} from './resources/article-comments.ts';
export type { ArticleLabels, ListArticleLabelsQuery } from './resources/article-labels.ts';
export type {
  ArticleSubscriptions,
  GetArticleSubscriptionQuery,
  GetArticleSubscriptionSideloads,
  ListArticleSubscriptionsQuery,
  ListArticleSubscriptionsSideloads,
} from './resources/article-subscriptions.ts';
export type {
  ArticleTranslations,
  ListArticleTranslationsQuery,
  MissingArticleTranslationsQuery,
} from './resources/article-translations.ts';
export type { ArticleVotes, ListArticleVotesQuery } from './resources/article-votes.ts';
export type {
  Articles,
  BulkAttachmentsArticleBody,
  EmbeddableSearchArticlesQuery,
  GetArticleQuery,
  GetArticleSideloads,
  IncrementalArticlesQuery,
  IncrementalArticlesSideloads,
  ListArticlesQuery,
  ListArticlesSideloads,
  SearchArticlesQuery,
  SearchArticlesSideloads,
  UpdateSourceLocaleArticleBody,
} from './resources/articles.ts';
export type { CreateHelpCenterAttachmentBody, HelpCenterAttachments } from './resources/attachments.ts';
export type {
  Categories,
  GetCategoryQuery,
  ListCategoriesQuery,
  UpdateSourceLocaleCategoryBody,
} from './resources/categories.ts';
export type {
  CategoryArticles,
  ListCategoryArticlesQuery,
  ListCategoryArticlesSideloads,
} from './resources/category-articles.ts';
export type {
  CategorySections,
  ListCategorySectionsQuery,
  ListCategorySectionsSideloads,
} from './resources/category-sections.ts';
export type {
  CategoryTranslations,
  ListCategoryTranslationsQuery,
  MissingCategoryTranslationsQuery,
} from './resources/category-translations.ts';
export type {
  CommunityUserComments,
  ListCommunityUserCommentsQuery,
  ListCommunityUserCommentsSideloads,
} from './resources/community-user-comments.ts';
export type {
  CommunityUserPosts,
  ListCommunityUserPostsQuery,
  ListCommunityUserPostsSideloads,
} from './resources/community-user-posts.ts';
export type { CommunityUsers } from './resources/community-users.ts';
export type { ContentTags, ListContentTagsQuery } from './resources/content-tags.ts';
export type { Deflection } from './resources/deflection.ts';
export type { ExternalContentRecords, ListExternalContentRecordsQuery } from './resources/external-content-records.ts';
export type { ExternalContentSources, ListExternalContentSourcesQuery } from './resources/external-content-sources.ts';
export type { ExternalContentTypes, ListExternalContentTypesQuery } from './resources/external-content-types.ts';
export type { ExternalContent } from './resources/external-content.ts';
export type { HelpCenterLabels, ListHelpCenterLabelsQuery } from './resources/labels.ts';
export type { HelpCenterLocales } from './resources/locales.ts';
export type { PermissionGroups } from './resources/permission-groups.ts';
export type { ListPostCommentVotesQuery, PostCommentVotes } from './resources/post-comment-votes.ts';
export type {
  CreatePostCommentInput,
  GetPostCommentQuery,
  GetPostCommentSideloads,
  ListPostCommentsQuery,
  ListPostCommentsSideloads,
  PostComments,
} from './resources/post-comments.ts';
export type {
  GetPostSubscriptionQuery,
  GetPostSubscriptionSideloads,
  ListPostSubscriptionsQuery,
  ListPostSubscriptionsSideloads,
  PostSubscriptions,
} from './resources/post-subscriptions.ts';
export type { ListPostVotesQuery, PostVotes } from './resources/post-votes.ts';
export type {
  CreatePostInput,
  GetPostQuery,
  GetPostSideloads,
  ListPostsQuery,
  ListPostsSideloads,
  Posts,
  SearchPostsQuery,
} from './resources/posts.ts';
export type { ListRedirectRulesQuery, RedirectRules } from './resources/redirect-rules.ts';
export type { HelpCenterSearch, ListHelpCenterSearchQuery } from './resources/search.ts';
export type { SectionAccessPolicy } from './resources/section-access-policy.ts';
export type {
  CreateSectionArticleInput,
  ListSectionArticlesQuery,
  ListSectionArticlesSideloads,
  SectionArticles,
} from './resources/section-articles.ts';
export type {
  GetSectionSubscriptionQuery,
  GetSectionSubscriptionSideloads,
  ListSectionSubscriptionsQuery,
  ListSectionSubscriptionsSideloads,
  SectionSubscriptions,
} from './resources/section-subscriptions.ts';
export type {
  ListSectionTranslationsQuery,
  MissingSectionTranslationsQuery,
  SectionTranslations,
} from './resources/section-translations.ts';
export type {
  GetSectionQuery,
  GetSectionSideloads,
  ListSectionsQuery,
  ListSectionsSideloads,
  Sections,
  UpdateSourceLocaleSectionBody,
} from './resources/sections.ts';
export type {
  ListServiceCatalogItemsQuery,
  SearchServiceCatalogItemsQuery,
  ServiceCatalogItems,
} from './resources/service-catalog-items.ts';
export type { ServiceCatalog } from './resources/service-catalog.ts';
export type { HelpCenterSessions } from './resources/sessions.ts';
export type { Themes } from './resources/themes.ts';
export type { TopicAccessPolicy } from './resources/topic-access-policy.ts';
export type { ListTopicPostsQuery, ListTopicPostsSideloads, TopicPosts } from './resources/topic-posts.ts';
export type {
  GetTopicSubscriptionQuery,
  GetTopicSubscriptionSideloads,
  ListTopicSubscriptionsQuery,
  ListTopicSubscriptionsSideloads,
  TopicSubscriptions,
} from './resources/topic-subscriptions.ts';
export type { CommunityTopics, ListCommunityTopicsQuery } from './resources/topics.ts';
export type { Translations } from './resources/translations.ts';
export type { ListUserArticlesQuery, ListUserArticlesSideloads, UserArticles } from './resources/user-articles.ts';
export type { ListUserCommentsQuery, ListUserCommentsSideloads, UserComments } from './resources/user-comments.ts';
export type {
  ListUserContentSubscriptionsQuery,
  ListUserContentSubscriptionsSideloads,
  UserContentSubscriptions,
} from './resources/user-content-subscriptions.ts';
export type { CreateUserImageBody, RequestUploadUserImageBody, UserImages } from './resources/user-images.ts';
export type { ListUserSegmentSectionsQuery, UserSegmentSections } from './resources/user-segment-sections.ts';
export type { ListUserSegmentTopicsQuery, UserSegmentTopics } from './resources/user-segment-topics.ts';
export type { ApplicableUserSegmentsQuery, ListUserSegmentsQuery, UserSegments } from './resources/user-segments.ts';
export type { ListUserUserSegmentsQuery, UserUserSegments } from './resources/user-user-segments.ts';
export type {
  CreateUserUserSubscriptionBody,
  ListUserUserSubscriptionsQuery,
  ListUserUserSubscriptionsSideloads,
  UserUserSubscriptions,
} from './resources/user-user-subscriptions.ts';
export type { ListUserVotesQuery, UserVotes } from './resources/user-votes.ts';
export type { HelpCenterUsers } from './resources/users.ts';
export type { GetVoteQuery, GetVoteSideloads, ListVotesQuery, Votes } from './resources/votes.ts';
