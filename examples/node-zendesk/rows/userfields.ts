import type { Rows } from '../../guides/row.ts';

/** Fields of users. */
export const rows: Rows = {
  'userfields.list': { call: (z) => z.userFields.list(), sends: 'GET /api/v2/user_fields?page[size]=100' },
  'userfields.show': { call: (z) => z.userFields.get(5), sends: 'GET /api/v2/user_fields/5' },
  'userfields.create': {
    call: (z) => z.userFields.create({ type: 'text', key: 'floor', title: 'Floor' }),
    sends: 'POST /api/v2/user_fields',
    body: { user_field: { type: 'text', key: 'floor', title: 'Floor' } },
  },
  'userfields.update': {
    call: (z) => z.userFields.update(5, { title: 'Storey' }),
    sends: 'PUT /api/v2/user_fields/5',
    body: { user_field: { title: 'Storey' } },
  },
  'userfields.delete': { call: (z) => z.userFields.delete(5), sends: 'DELETE /api/v2/user_fields/5' },
  'userfields.reorder': {
    call: (z) => z.userFields.reorder({ user_field_ids: [11, 12] }),
    sends: 'PUT /api/v2/user_fields/reorder',
    body: { user_field_ids: [11, 12] },
  },
  'userfields.listOptions': {
    call: (z) => z.userFields.options.list(5),
    sends: 'GET /api/v2/user_fields/5/options?page[size]=100',
  },
  'userfields.showOption': {
    call: (z) => z.userFields.options.get(5, 6),
    sends: 'GET /api/v2/user_fields/5/options/6',
  },
  'userfields.createOrUpdateOption': {
    call: (z) => z.userFields.options.createOrUpdate(5, { name: 'Grape', value: 'grape' }),
    sends: 'POST /api/v2/user_fields/5/options',
    body: { custom_field_option: { name: 'Grape', value: 'grape' } },
  },
  'userfields.deleteOption': {
    call: (z) => z.userFields.options.delete(5, 6),
    sends: 'DELETE /api/v2/user_fields/5/options/6',
  },
};
