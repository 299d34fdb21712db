import type { BehaviourTable } from '../../contract.ts';
import { accessOperations, permissionGroup, segmentSelections, userSegment } from './access.ts';
import { article, articleOperations, articleSelections } from './articles.ts';
import { articleAttachmentOperations, articleAttachmentSelections } from './attachments.ts';
import { articleComment, postComment } from './comments.ts';
import { post, topic } from './community.ts';
import { contentTag, contentTagSelections } from './content-tags.ts';
import { label, labelOperations, labelSelections } from './labels.ts';
import { localeOperations } from './locale.ts';
import { peopleOperations } from './people.ts';
import { searchSelections, unifiedSearchResult } from './search.ts';
import { category, section } from './sections.ts';
import { subscription, userSubscriptionOperations, userSubscriptionSelections } from './subscriptions.ts';
import { translation, translationOperations, translationSelections } from './translations.ts';
import { vote, voteOperations, voteSelections } from './votes.ts';

/** What the Help Center and its community do beyond the tables. */
export const helpCenter: Partial<BehaviourTable> = {
  operations: {
    ...articleOperations,
    ...translationOperations,
    ...voteOperations,
    ...labelOperations,
    ...articleAttachmentOperations,
    ...userSubscriptionOperations,
    ...accessOperations,
    ...localeOperations,
    ...peopleOperations,
  },
  selections: {
    ...articleSelections,
    ...translationSelections,
    ...voteSelections,
    ...labelSelections,
    ...articleAttachmentSelections,
    ...userSubscriptionSelections,
    ...segmentSelections,
    ...contentTagSelections,
    ...searchSelections,
  },
  scopes: {
    ListArticlesByUser: { user_id: 'author_id' },
    ListArticleCommentsByUserNoLocale: { user_id: 'author_id' },
    ListPostCommentsByUserNoLocale: { user_id: 'author_id' },
    ListPostsByUserNoLocale: { user_id: 'author_id' },
  },
  records: {
    Article: article,
    Section: section,
    Category: category,
    Translation: translation,
    Vote: vote,
    ArticleLabel: label,
    ArticleComment: articleComment,
    PostComment: postComment,
    Post: post,
    CommunityTopic: topic,
    ContentSubscription: subscription,
    ContentTag: contentTag,
    UserSegment: userSegment,
    ManagementPermissionGroup: permissionGroup,
    UnifiedSearchResult: unifiedSearchResult,
  },
};
