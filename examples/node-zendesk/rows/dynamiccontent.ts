import type { Rows } from '../../guides/row.ts';

/** Dynamic content. */
export const rows: Rows = {
  'dynamiccontent.listItems': {
    call: (z) => z.dynamicContent.items.list(),
    sends: 'GET /api/v2/dynamic_content/items?page[size]=100',
  },
  'dynamiccontent.listAllItems': {
    call: (z) => z.dynamicContent.items.list(),
    sends: 'GET /api/v2/dynamic_content/items?page[size]=100',
  },
  'dynamiccontent.showItem': {
    call: (z) => z.dynamicContent.items.get(5),
    sends: 'GET /api/v2/dynamic_content/items/5',
  },
  'dynamiccontent.showManyItems': {
    call: (z) => z.dynamicContent.items.listByIdentifier({ identifiers: ['a', 'b'] }),
    sends: 'GET /api/v2/dynamic_content/items/show_many?identifiers=a,b',
  },
  'dynamiccontent.createItem': {
    call: (z) =>
      z.dynamicContent.items.create({
        name: 'x',
        default_locale_id: 1,
        variants: [{ locale_id: 1, default: true, content: 'c' }],
      }),
    sends: 'POST /api/v2/dynamic_content/items',
    body: { item: { name: 'x', default_locale_id: 1, variants: [{ locale_id: 1, default: true, content: 'c' }] } },
  },
  'dynamiccontent.updateItem': {
    call: (z) => z.dynamicContent.items.update(5, { name: 'y' }),
    sends: 'PUT /api/v2/dynamic_content/items/5',
    body: { item: { name: 'y' } },
  },
  'dynamiccontent.deleteItem': {
    call: (z) => z.dynamicContent.items.delete(5),
    sends: 'DELETE /api/v2/dynamic_content/items/5',
  },
};
