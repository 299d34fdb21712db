import { Item, Variant } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot:
    'Zendesk makes, changes and deletes items of dynamic content one at a time: call create, update or delete for each.',
};

/** Texts in the language of the reader. */
export const rows: Rows = {
  'dynamic_content | list': {
    call: (z) => z.dynamicContent.items.list(),
    sends: 'GET /api/v2/dynamic_content/items?page[size]=100',
  },
  'dynamic_content | show': {
    call: (z) => z.dynamicContent.items.get(1999),
    sends: 'GET /api/v2/dynamic_content/items/1999',
  },
  'dynamic_content | show_many': {
    call: (z) => z.dynamicContent.items.listByIdentifier({ identifiers: ['greeting', 'farewell'] }),
    sends: 'GET /api/v2/dynamic_content/items/show_many?identifiers=greeting,farewell',
    note: 'zenpy sends ids; Zendesk documents identifiers.',
  },
  'dynamic_content.create | single': {
    call: (z) =>
      z.dynamicContent.items.create(
        new Item({ name: 'x', default_locale_id: 1, variants: [{ locale_id: 1, content: 'x' }] }),
      ),
    sends: 'POST /api/v2/dynamic_content/items',
    body: { item: { name: 'x', default_locale_id: 1, variants: [{ locale_id: 1, content: 'x' }] } },
  },
  'dynamic_content.create | bulk': oneByOne,
  'dynamic_content.update | single': {
    call: (z) => z.dynamicContent.items.update(1999, { name: 'x' }),
    sends: 'PUT /api/v2/dynamic_content/items/1999',
    body: { item: { name: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'dynamic_content.update | bulk': oneByOne,
  'dynamic_content.delete | single': {
    call: (z) => z.dynamicContent.items.delete(1999),
    sends: 'DELETE /api/v2/dynamic_content/items/1999',
    note: 'zenpy sends a body that Zendesk does not read.',
  },
  'dynamic_content.delete | bulk': oneByOne,
  'dynamic_content.variants | list': {
    call: (z) => z.dynamicContent.items.variants.list(1),
    sends: 'GET /api/v2/dynamic_content/items/1/variants?page[size]=100',
  },
  'dynamic_content.variants.show': {
    call: (z) => z.dynamicContent.items.variants.get(1, 2),
    sends: 'GET /api/v2/dynamic_content/items/1/variants/2',
  },
  'dynamic_content.variants.create | single': {
    call: (z) => z.dynamicContent.items.variants.create(1, new Variant({ locale_id: 1, content: 'x' })),
    sends: 'POST /api/v2/dynamic_content/items/1/variants',
    body: { variant: { locale_id: 1, content: 'x' } },
  },
  'dynamic_content.variants.create | bulk': {
    call: (z) => z.dynamicContent.items.variants.create(1, [new Variant({ locale_id: 1, content: 'x' })]),
    sends: 'POST /api/v2/dynamic_content/items/1/variants/create_many',
    body: { variants: [{ locale_id: 1, content: 'x' }] },
  },
  'dynamic_content.variants.update | single': {
    call: (z) => z.dynamicContent.items.variants.update(1, 1019, { content: 'x' }),
    sends: 'PUT /api/v2/dynamic_content/items/1/variants/1019',
    body: { variant: { content: 'x' } },
  },
  'dynamic_content.variants.update | bulk': {
    call: (z) => z.dynamicContent.items.variants.update(1, [{ id: 1019, content: 'x' }]),
    sends: 'PUT /api/v2/dynamic_content/items/1/variants/update_many',
    body: { variants: [{ id: 1019, content: 'x' }] },
  },
  'dynamic_content.variants.delete': {
    call: (z) => z.dynamicContent.items.variants.delete(1, 2),
    sends: 'DELETE /api/v2/dynamic_content/items/1/variants/2',
  },
};
