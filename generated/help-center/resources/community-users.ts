// From specification/help-center/resources/community-users.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { CommunityUserComments } from './community-user-comments.ts';
import { CommunityUserPosts } from './community-user-posts.ts';

export type { User, UserInput, UserCreate } from '../../support/objects/user.ts';

/**
 * What one user contributed to the community.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/posts/
 */
export class CommunityUsers extends Resource {
  /** The comments of one user on posts. */
  readonly comments: CommunityUserComments = new CommunityUserComments(this.client);

  /** The posts of one user. */
  readonly posts: CommunityUserPosts = new CommunityUserPosts(this.client);

}
