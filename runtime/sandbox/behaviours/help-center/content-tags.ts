import type { RecordBehaviour, Selection } from '../../contract.ts';
import { recordsOf } from '../../world.ts';
import { change, removeWhere } from '../records.ts';

/** Content tags: each name once; deleting one takes it off articles and posts. */
export const contentTag: RecordBehaviour = {
  unique: [['name']],
  remove({ world, operation }, { id }) {
    removeWhere(world, 'ContentTag', (one) => one.id === id);
    for (const object of ['Article', 'Post']) {
      for (const record of recordsOf(world, object)) {
        const ids = Array.isArray(record.content_tag_ids) ? record.content_tag_ids : [];
        if (ids.includes(id)) change(world, object, record, { content_tag_ids: ids.filter((one) => one !== id) });
      }
    }
    return { status: operation.table.status ?? 204 };
  },
};

/** Content tags by the beginning of their name. */
export const contentTagSelections: Readonly<Record<string, Selection>> = {
  'helpCenter.contentTags.list': ({ world, query }) => {
    const prefix = (query.get('filter[name_prefix]') ?? '').toLowerCase();
    return recordsOf(world, 'ContentTag').filter(({ name }) => String(name).toLowerCase().startsWith(prefix));
  },
};
