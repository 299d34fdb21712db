// From specification/help-center/resources/users.json by `npm run generate`. Do not edit.
import { Resource } from '@zents/runtime';
import { UserArticles } from './user-articles.ts';
import { UserComments } from './user-comments.ts';
import { UserContentSubscriptions } from './user-content-subscriptions.ts';
import { UserUserSegments } from './user-user-segments.ts';
import { UserUserSubscriptions } from './user-user-subscriptions.ts';
import { UserVotes } from './user-votes.ts';

export type { User, UserInput, UserCreate } from '../../support/objects/user.ts';

/**
 * What a user wrote, follows and voted on in the Help Center.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
export class HelpCenterUsers extends Resource {
  /** The articles that a user wrote. */
  readonly articles: UserArticles = new UserArticles(this.client);

  /** The comments that a user wrote under articles. */
  readonly comments: UserComments = new UserComments(this.client);

  /** What a user is told of. */
  readonly subscriptions: UserContentSubscriptions = new UserContentSubscriptions(this.client);

  /** The user segments that a user belongs to. */
  readonly userSegments: UserUserSegments = new UserUserSegments(this.client);

  /** Whom a user follows, and who follows them. */
  readonly userSubscriptions: UserUserSubscriptions = new UserUserSubscriptions(this.client);

  /** The votes of a user. */
  readonly votes: UserVotes = new UserVotes(this.client);

}
