import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { oneRecord, parentsOf, typeOf } from '../../operations/answer.ts';
import type { Attributes, Result } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { change, removeWhere, requireRecord } from '../records.ts';
import { translationsOfContent } from './translations.ts';

/** What is voted on, by the name that votes have for it. */
const OBJECTS: Readonly<Record<string, string>> = {
  Article: 'Article',
  Comment: 'ArticleComment',
  Post: 'Post',
  PostComment: 'PostComment',
};

/** Votes: deleting one counts again. */
export const vote: RecordBehaviour = {
  embedded: translationsOfContent('item_type', 'item_id'),
  remove({ world, operation }, { id, item_type, item_id }) {
    removeWhere(world, 'Vote', (one) => one.id === id);
    count(world, String(item_type), item_id);
    return { status: operation.table.status ?? 204 };
  },
};

/** Votes for and against. */
export const voteOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateArticleUpVote: give('Article', 1),
  DownvoteArticleNoLocale: give('Article', -1),
  UpvoteArticleCommentNoLocale: give('Comment', 1),
  DownvoteArticleCommentNoLocale: give('Comment', -1),
  UpvotePost: give('Post', 1),
  DownvotePost: give('Post', -1),
  UpvotePostComment: give('PostComment', 1),
  DownvotePostComment: give('PostComment', -1),
};

/** The votes on a thing are not those on what is below it. */
export const voteSelections: Readonly<Record<string, Selection>> = {
  ListArticleVotesWithLocale: (call) => votesOn(call, 'Article'),
  ListArticleCommentVotesWithLocale: (call) => votesOn(call, 'Comment'),
  ListPostVotes: (call) => votesOn(call, 'Post'),
  ListPostCommentVotes: (call) => votesOn(call, 'PostComment'),
};

/** The sums of the votes on a thing. */
export function votesFor(world: World, itemType: string, id: unknown): Attributes[] {
  return recordsOf(world, 'Vote').filter((one) => one.item_type === itemType && one.item_id === id);
}

function votesOn(call: Call, itemType: string): Attributes[] {
  return votesFor(call.world, itemType, itemOf(call, itemType).id);
}

function itemOf(call: Call, itemType: string): Attributes {
  parentsOf(call);
  const id = call.parameters[call.operation.parameters.at(-1) ?? ''];
  return requireRecord(call.world, OBJECTS[itemType] ?? itemType, id);
}

/** A user has one vote on a thing: another one changes it. */
function give(itemType: string, value: number): OperationBehaviour {
  return (call): Result => {
    const item = itemOf(call, itemType);
    const mine = { user_id: call.principal?.id ?? null, item_id: item.id, item_type: itemType };
    const before = votesFor(call.world, itemType, item.id).find(({ user_id }) => user_id === mine.user_id);
    const changed = { value, updated_at: timestamp(call.world) };
    const record = before
      ? change(call.world, 'Vote', before, changed)
      : insertRecord(call.world, typeOf(call), { ...mine, value });
    count(call.world, itemType, item.id);
    return oneRecord(call, record);
  };
}

function count(world: World, itemType: string, id: unknown): void {
  const object = OBJECTS[itemType] ?? itemType;
  const item = world.store.find(world.catalogue.type(object), id);
  const values = votesFor(world, itemType, id).map(({ value }) => Number(value));
  const vote_sum = values.reduce((sum, value) => sum + value, 0);
  if (item) change(world, object, item, { vote_sum, vote_count: values.length });
}
