import { ContentTag } from 'zents';
import type { Rows } from '../../guides/row.ts';

const tags = '/api/v2/guide/content_tags';

/** Content tags. */
export const rows: Rows = {
  'help_center.content_tags | list': {
    call: (z) => z.helpCenter.contentTags.list({ sort: 'name', 'filter[name_prefix]': 'abc' }),
    sends: `GET ${tags}?page[size]=100&sort=name&filter[name_prefix]=abc`,
  },
  'help_center.content_tags | show': {
    call: (z) => z.helpCenter.contentTags.get('TAGID'),
    sends: `GET ${tags}/TAGID`,
  },
  'help_center.content_tags.create': {
    call: (z) => z.helpCenter.contentTags.create(new ContentTag({ name: 'x' })),
    sends: `POST ${tags}`,
    body: { content_tag: { name: 'x' } },
  },
  'help_center.content_tags.update': {
    call: (z) => z.helpCenter.contentTags.update('TAGID', { name: 'x' }),
    sends: `PUT ${tags}/TAGID`,
    body: { content_tag: { name: 'x' } },
  },
  'help_center.content_tags.delete': {
    call: (z) => z.helpCenter.contentTags.delete('TAGID'),
    sends: `DELETE ${tags}/TAGID`,
  },
};
