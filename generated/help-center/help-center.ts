// From specification/help-center/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { CommunityUsers } from './resources/community-users.ts';
import { Posts } from './resources/posts.ts';
import { CommunityTopics } from './resources/topics.ts';

/**
 * Articles for self-service, and the community of those who ask and answer there.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/introduction/
 */
export class HelpCenterApi {
  /** What one user contributed to the community. */
  readonly communityUsers: CommunityUsers;

  /** The contributions to the community. */
  readonly posts: Posts;

  /** The subjects of the community. */
  readonly topics: CommunityTopics;

  constructor(client: Client) {
    this.communityUsers = new CommunityUsers(client);
    this.posts = new Posts(client);
    this.topics = new CommunityTopics(client);
  }
}
