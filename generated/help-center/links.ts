// From specification/help-center/objects by `npm run generate`. Do not edit.
import type { ObjectLink, TypeLink } from '@zents/runtime';

/** How the class `AccessPolicy` loads. */
export const accessPolicyLink: TypeLink = {
  object: 'AccessPolicy',
  model: () => import('./objects/access-policy.ts').then((module) => module.AccessPolicy),
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
  model: () => import('./objects/community-topic.ts').then((module) => module.CommunityTopic),
};

/** How the class `ContentSubscription` loads. */
export const contentSubscriptionLink: TypeLink = {
  object: 'ContentSubscription',
  model: () => import('./objects/content-subscription.ts').then((module) => module.ContentSubscription),
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

/** How the class `Vote` loads. */
export const voteLink: TypeLink = {
  object: 'Vote',
  model: () => import('./objects/vote.ts').then((module) => module.Vote),
};
