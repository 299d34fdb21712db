// From specification/help-center by `npm run generate`. Do not edit.
export { HelpCenterApi } from './help-center.ts';
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
export {
  ArticleAttachments,
  type BlockArticleAttachmentsQuery,
  type CreateArticleAttachmentBody,
  type InlineArticleAttachmentsQuery,
  type ListArticleAttachmentsQuery,
} from './resources/article-attachments.ts';
export { ArticleCommentVotes, type ListArticleCommentVotesQuery } from './resources/article-comment-votes.ts';
export {
  ArticleComments,
  type CreateArticleCommentInput,
  type ListArticleCommentsQuery,
  type ListArticleCommentsSideloads,
} from './resources/article-comments.ts';
export { ArticleLabels, type ListArticleLabelsQuery } from './resources/article-labels.ts';
export {
  ArticleSubscriptions,
  type GetArticleSubscriptionQuery,
  type GetArticleSubscriptionSideloads,
  type ListArticleSubscriptionsQuery,
  type ListArticleSubscriptionsSideloads,
} from './resources/article-subscriptions.ts';
export {
  ArticleTranslations,
  type ListArticleTranslationsQuery,
  type MissingArticleTranslationsQuery,
} from './resources/article-translations.ts';
export { ArticleVotes, type ListArticleVotesQuery } from './resources/article-votes.ts';
export {
  Articles,
  type BulkAttachmentsArticleBody,
  type EmbeddableSearchArticlesQuery,
  type GetArticleQuery,
  type GetArticleSideloads,
  type IncrementalArticlesQuery,
  type IncrementalArticlesSideloads,
  type ListArticlesQuery,
  type ListArticlesSideloads,
  type SearchArticlesQuery,
  type SearchArticlesSideloads,
  type UpdateSourceLocaleArticleBody,
} from './resources/articles.ts';
export { type CreateHelpCenterAttachmentBody, HelpCenterAttachments } from './resources/attachments.ts';
export {
  Categories,
  type GetCategoryQuery,
  type ListCategoriesQuery,
  type UpdateSourceLocaleCategoryBody,
} from './resources/categories.ts';
export {
  CategoryArticles,
  type ListCategoryArticlesQuery,
  type ListCategoryArticlesSideloads,
} from './resources/category-articles.ts';
export {
  CategorySections,
  type ListCategorySectionsQuery,
  type ListCategorySectionsSideloads,
} from './resources/category-sections.ts';
export {
  CategoryTranslations,
  type ListCategoryTranslationsQuery,
  type MissingCategoryTranslationsQuery,
} from './resources/category-translations.ts';
export {
  CommunityUserComments,
  type ListCommunityUserCommentsQuery,
  type ListCommunityUserCommentsSideloads,
} from './resources/community-user-comments.ts';
export {
  CommunityUserPosts,
  type ListCommunityUserPostsQuery,
  type ListCommunityUserPostsSideloads,
} from './resources/community-user-posts.ts';
export { CommunityUsers } from './resources/community-users.ts';
export { ContentTags, type ListContentTagsQuery } from './resources/content-tags.ts';
export { Deflection } from './resources/deflection.ts';
export { ExternalContentRecords, type ListExternalContentRecordsQuery } from './resources/external-content-records.ts';
export { ExternalContentSources, type ListExternalContentSourcesQuery } from './resources/external-content-sources.ts';
export { ExternalContentTypes, type ListExternalContentTypesQuery } from './resources/external-content-types.ts';
export { ExternalContent } from './resources/external-content.ts';
export { HelpCenterLabels, type ListHelpCenterLabelsQuery } from './resources/labels.ts';
export { HelpCenterLocales } from './resources/locales.ts';
export { PermissionGroups } from './resources/permission-groups.ts';
export { type ListPostCommentVotesQuery, PostCommentVotes } from './resources/post-comment-votes.ts';
export {
  type CreatePostCommentInput,
  type GetPostCommentQuery,
  type GetPostCommentSideloads,
  type ListPostCommentsQuery,
  type ListPostCommentsSideloads,
  PostComments,
} from './resources/post-comments.ts';
export {
  type GetPostSubscriptionQuery,
  type GetPostSubscriptionSideloads,
  type ListPostSubscriptionsQuery,
  type ListPostSubscriptionsSideloads,
  PostSubscriptions,
} from './resources/post-subscriptions.ts';
export { type ListPostVotesQuery, PostVotes } from './resources/post-votes.ts';
export {
  type CreatePostInput,
  type GetPostQuery,
  type GetPostSideloads,
  type ListPostsQuery,
  type ListPostsSideloads,
  Posts,
  type SearchPostsQuery,
} from './resources/posts.ts';
export { type ListRedirectRulesQuery, RedirectRules } from './resources/redirect-rules.ts';
export { HelpCenterSearch, type ListHelpCenterSearchQuery } from './resources/search.ts';
export { SectionAccessPolicy } from './resources/section-access-policy.ts';
export {
  type CreateSectionArticleInput,
  type ListSectionArticlesQuery,
  type ListSectionArticlesSideloads,
  SectionArticles,
} from './resources/section-articles.ts';
export {
  type GetSectionSubscriptionQuery,
  type GetSectionSubscriptionSideloads,
  type ListSectionSubscriptionsQuery,
  type ListSectionSubscriptionsSideloads,
  SectionSubscriptions,
} from './resources/section-subscriptions.ts';
export {
  type ListSectionTranslationsQuery,
  type MissingSectionTranslationsQuery,
  SectionTranslations,
} from './resources/section-translations.ts';
export {
  type GetSectionQuery,
  type GetSectionSideloads,
  type ListSectionsQuery,
  type ListSectionsSideloads,
  Sections,
  type UpdateSourceLocaleSectionBody,
} from './resources/sections.ts';
export {
  type ListServiceCatalogItemsQuery,
  type SearchServiceCatalogItemsQuery,
  ServiceCatalogItems,
} from './resources/service-catalog-items.ts';
export { ServiceCatalog } from './resources/service-catalog.ts';
export { HelpCenterSessions } from './resources/sessions.ts';
export { Themes } from './resources/themes.ts';
export { TopicAccessPolicy } from './resources/topic-access-policy.ts';
export { type ListTopicPostsQuery, type ListTopicPostsSideloads, TopicPosts } from './resources/topic-posts.ts';
export {
  type GetTopicSubscriptionQuery,
  type GetTopicSubscriptionSideloads,
  type ListTopicSubscriptionsQuery,
  type ListTopicSubscriptionsSideloads,
  TopicSubscriptions,
} from './resources/topic-subscriptions.ts';
export { CommunityTopics, type ListCommunityTopicsQuery } from './resources/topics.ts';
export { Translations } from './resources/translations.ts';
export { type ListUserArticlesQuery, type ListUserArticlesSideloads, UserArticles } from './resources/user-articles.ts';
export { type ListUserCommentsQuery, type ListUserCommentsSideloads, UserComments } from './resources/user-comments.ts';
export {
  type ListUserContentSubscriptionsQuery,
  type ListUserContentSubscriptionsSideloads,
  UserContentSubscriptions,
} from './resources/user-content-subscriptions.ts';
export { type CreateUserImageBody, type RequestUploadUserImageBody, UserImages } from './resources/user-images.ts';
export { type ListUserSegmentSectionsQuery, UserSegmentSections } from './resources/user-segment-sections.ts';
export { type ListUserSegmentTopicsQuery, UserSegmentTopics } from './resources/user-segment-topics.ts';
export {
  type ApplicableUserSegmentsQuery,
  type ListUserSegmentsQuery,
  UserSegments,
} from './resources/user-segments.ts';
export { type ListUserUserSegmentsQuery, UserUserSegments } from './resources/user-user-segments.ts';
export {
  type CreateUserUserSubscriptionBody,
  type ListUserUserSubscriptionsQuery,
  type ListUserUserSubscriptionsSideloads,
  UserUserSubscriptions,
} from './resources/user-user-subscriptions.ts';
export { type ListUserVotesQuery, UserVotes } from './resources/user-votes.ts';
export { HelpCenterUsers } from './resources/users.ts';
export { type GetVoteQuery, type GetVoteSideloads, type ListVotesQuery, Votes } from './resources/votes.ts';
