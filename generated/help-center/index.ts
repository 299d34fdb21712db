// From specification/help-center by `npm run generate`. Do not edit.
export { HelpCenterApi } from './help-center.ts';
export {
  AccessPolicy,
  type AccessPolicyInput,
  type AccessPolicyManageableBy,
  type AccessPolicyViewableBy,
} from './objects/access-policy.ts';
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
export {
  PostComment,
  type PostCommentCreate,
  type PostCommentInput,
  type PostCommentUpdate,
} from './objects/post-comment.ts';
export { Post, type PostCreate, type PostInput, type PostStatus, type PostUpdate } from './objects/post.ts';
export { Vote, type VoteItemType } from './objects/vote.ts';
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
} from './resources/posts.ts';
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
