import type { RecordBehaviour, World } from '../../contract.ts';
import { recordsOf } from '../../world.ts';
import { removeBelow, removeWhere } from '../records.ts';
import { addressOf } from './articles.ts';
import { edited } from './comments.ts';

/** Posts: written by the one who calls, gone with their comments. */
export const post: RecordBehaviour = {
  defaults: () => ({ status: 'none', content_tag_ids: [] }),
  page: (world, record) => addressOf(world, 'community/posts', record),
  apply({ call, record, before }) {
    if (before) return edited(call.principal, record);
    record.author_id ??= call.principal?.id ?? null;
  },
  remove({ world, operation }, { id }) {
    removePost(world, id);
    return { status: operation.table.status ?? 204 };
  },
};

/** Topics: gone with their posts. */
export const topic: RecordBehaviour = {
  order: ['position'],
  defaults: () => ({ manageable_by: 'staff' }),
  page: (world, record) => addressOf(world, 'community/topics', record),
  remove({ world, operation }, { id }) {
    removeWhere(world, 'CommunityTopic', (one) => one.id === id);
    removeBelow(world, 'ContentSubscription', 'topic_id', id);
    for (const one of recordsOf(world, 'Post').filter(({ topic_id }) => topic_id === id)) removePost(world, one.id);
    return { status: operation.table.status ?? 204 };
  },
};

function removePost(world: World, id: unknown): void {
  removeWhere(world, 'Post', (one) => one.id === id);
  for (const object of ['PostComment', 'ContentSubscription']) removeBelow(world, object, 'post_id', id);
  removeWhere(world, 'Vote', (one) => one.item_type === 'Post' && one.item_id === id);
}
