import { UserField } from 'zents';
import type { Rows } from '../../guides/row.ts';

const oneByOne = {
  cannot: 'Zendesk makes, changes and deletes user fields one at a time: call create, update or delete for each.',
};

/** Fields of users. */
export const rows: Rows = {
  'user_fields | list': { call: (z) => z.userFields.list(), sends: 'GET /api/v2/user_fields?page[size]=100' },
  'user_fields | show': { call: (z) => z.userFields.get(1999), sends: 'GET /api/v2/user_fields/1999' },
  'user_fields | show_many': {
    call: (z) => z.userFields.listByKey({ keys: ['size', 'colour'] }),
    sends: 'GET /api/v2/user_fields/show_many?keys=size,colour',
    note: 'zenpy sends ids; Zendesk documents keys.',
  },
  'user_fields.create | single': {
    call: (z) => z.userFields.create(new UserField({ key: 'x', type: 'text', title: 'x' })),
    sends: 'POST /api/v2/user_fields',
    body: { user_field: { key: 'x', type: 'text', title: 'x' } },
  },
  'user_fields.create | bulk': oneByOne,
  'user_fields.update | single': {
    call: (z) => z.userFields.update(1999, { title: 'x' }),
    sends: 'PUT /api/v2/user_fields/1999',
    body: { user_field: { title: 'x' } },
    note: 'zenpy repeats the id in the body; the path has it.',
  },
  'user_fields.update | bulk': oneByOne,
  'user_fields.delete | single': {
    call: (z) => z.userFields.delete(1999),
    sends: 'DELETE /api/v2/user_fields/1999',
    note: 'zenpy sends a body that Zendesk does not read.',
  },
  'user_fields.delete | bulk': oneByOne,
};
