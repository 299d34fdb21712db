import type { Rows } from '../../guides/row.ts';

/** Variants of dynamic content. */
export const rows: Rows = {
  'dynamiccontentvariants.list': {
    call: (z) => z.dynamicContent.items.variants.list(5),
    sends: 'GET /api/v2/dynamic_content/items/5/variants?page[size]=100',
  },
  'dynamiccontentvariants.show': {
    call: (z) => z.dynamicContent.items.variants.get(5, 6),
    sends: 'GET /api/v2/dynamic_content/items/5/variants/6',
  },
  'dynamiccontentvariants.create': {
    call: (z) => z.dynamicContent.items.variants.create(5, { locale_id: 1, content: 'c' }),
    sends: 'POST /api/v2/dynamic_content/items/5/variants',
    body: { variant: { locale_id: 1, content: 'c' } },
  },
  'dynamiccontentvariants.update': {
    call: (z) => z.dynamicContent.items.variants.update(5, 6, { active: false }),
    sends: 'PUT /api/v2/dynamic_content/items/5/variants/6',
    body: { variant: { active: false } },
  },
  'dynamiccontentvariants.delete': {
    call: (z) => z.dynamicContent.items.variants.delete(5, 6),
    sends: 'DELETE /api/v2/dynamic_content/items/5/variants/6',
  },
  'dynamiccontentvariants.createMany': {
    call: (z) => z.dynamicContent.items.variants.create(5, [{ locale_id: 1, content: 'c' }]),
    sends: 'POST /api/v2/dynamic_content/items/5/variants/create_many',
    body: { variants: [{ locale_id: 1, content: 'c' }] },
  },
  'dynamiccontentvariants.updateMany': {
    call: (z) => z.dynamicContent.items.variants.update(5, [{ id: 6, active: false }]),
    sends: 'PUT /api/v2/dynamic_content/items/5/variants/update_many',
    body: { variants: [{ id: 6, active: false }] },
  },
};
