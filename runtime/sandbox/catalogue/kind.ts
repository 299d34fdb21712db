import type { OperationKind, OperationTable } from '../tables.ts';
import { entriesOf } from './record-type.ts';

const BULK: Readonly<Record<string, OperationKind>> = {
  create: 'createMany',
  update: 'updateMany',
  delete: 'deleteMany',
  createOrUpdate: 'createOrUpdateMany',
};

const BY_LAST_SEGMENT: Readonly<Record<string, OperationKind>> = {
  'GET count': 'count',
  'GET show_many': 'getMany',
  'POST create_many': 'createMany',
  'PUT update_many': 'updateMany',
  'DELETE destroy_many': 'deleteMany',
  'POST create_or_update': 'createOrUpdate',
  'POST create_or_update_many': 'createOrUpdateMany',
};

/** What an operation does, by its shape: the method, the last segment of the path, what it answers; Chat has no segment for many by id. */
export function kindOf(table: OperationTable): OperationKind {
  const last = table.path.slice(table.path.lastIndexOf('/') + 1);
  const segment = table.id.endsWith('.getMany') ? 'getMany' : BY_LAST_SEGMENT[`${table.method} ${last}`];
  // A count with an envelope of its own is no number of records: `GET /views/{view_id}/count`.
  const bySegment =
    segment === 'count' && !entriesOf(table.answer).some(([key]) => key === 'count') ? undefined : segment;
  return table.kind ?? BULK[table.bulk?.of ?? ''] ?? bySegment ?? (table.bulk ? 'action' : kindByMethod(table, last));
}

function kindByMethod(table: OperationTable, last: string): OperationKind {
  const isOne = last.startsWith('{');
  switch (table.method) {
    case 'GET':
      return answersList(table) ? 'list' : 'get';
    case 'POST':
      if (table.pagination && answersList(table)) return 'list';
      return createsRecord(table, isOne) ? 'create' : 'action';
    case 'DELETE':
      return isOne ? 'delete' : 'action';
    default:
      return isOne ? 'update' : 'action';
  }
}

function answersList({ answer }: OperationTable): boolean {
  return entriesOf(answer).some(([, type]) => type.endsWith('[]'));
}

/** A create takes the record that it answers: `{ ticket }` gives `{ ticket, audit }`. */
function createsRecord({ answer, body }: OperationTable, isOne: boolean): boolean {
  const taken = Object.values(body ?? {});
  return !isOne && entriesOf(answer).some(([, type]) => /^[A-Z]\w*$/.test(type) && taken.includes(type));
}
