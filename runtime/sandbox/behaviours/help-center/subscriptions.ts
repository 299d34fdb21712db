import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { typeOf } from '../../operations/answer.ts';
import { created } from '../../operations/write.ts';
import type { Attributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { change, removeWhere, requireRecord } from '../records.ts';
import { translationsOfContent } from './translations.ts';

/** What can be followed, and whether it counts its followers. */
const COUNTING: ReadonlySet<string> = new Set(['Post', 'CommunityTopic']);

/** Subscriptions to articles, sections, posts and topics: of the one who calls, unless another is named. */
export const subscription: RecordBehaviour = {
  embedded: translationsOfContent('content_type', 'content_id'),
  apply({ call, record, before, input }) {
    if (before) return;
    const above = call.operation.parents.at(-1);
    record.user_id = input.user_id ?? call.principal?.id;
    record.content_id = Number(call.parameters[above?.parameter ?? '']);
    record.content_type = above?.type?.object.replace('Community', '');
    record.locale = input.source_locale ?? null;
  },
  saved: ({ world, record }) => count(world, record),
  remove({ world, operation }, record) {
    removeWhere(world, 'ContentSubscription', ({ id }) => id === record.id);
    count(world, record);
    return { status: operation.table.status ?? 204 };
  },
};

/** The caller follows another user. */
export const userSubscriptionOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateUserSubscriptionByUserId: (call) => {
    const pair = { follower_id: call.principal?.id, followed_id: requireRecord(call.world, 'User', pathId(call)).id };
    const isSame = (one: Attributes) => one.follower_id === pair.follower_id && one.followed_id === pair.followed_id;
    const before = recordsOf(call.world, 'UserSubscription').find(isSame);
    return created(call, before ?? insertRecord(call.world, typeOf(call), pair, { user_id: pair.followed_id }));
  },
};

/** Whom a user follows, and who follows a user. */
export const userSubscriptionSelections: Readonly<Record<string, Selection>> = {
  ListUserSubscriptionsByUserId: (call) => subscriptionsOf(call),
};

function subscriptionsOf(call: Call): Attributes[] {
  const { id } = requireRecord(call.world, 'User', pathId(call));
  const name = call.query.get('type') === 'followings' ? 'follower_id' : 'followed_id';
  return recordsOf(call.world, 'UserSubscription').filter((one) => one[name] === id);
}

function count(world: World, { content_id, content_type }: Attributes): void {
  const object = content_type === 'Topic' ? 'CommunityTopic' : String(content_type);
  const content = world.store.find(world.catalogue.type(object), content_id);
  const follower_count = recordsOf(world, 'ContentSubscription').filter(
    (one) => one.content_id === content_id && one.content_type === content_type,
  ).length;
  if (content && COUNTING.has(object)) change(world, object, content, { follower_count });
}
