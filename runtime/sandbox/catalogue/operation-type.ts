import type { OperationKind, OperationTable } from '../tables.ts';
import { kindOf } from './kind.ts';
import { entriesOf, type RecordType } from './record-type.ts';

/** Finds what is read at a path. */
export type ReadFinder = (path: string) => OperationTable | undefined;

/** Finds a type by its name. */
export type NameFinder = (name: string) => RecordType | undefined;

/** Their answer is a number or a job, not the records they work on. */
const ANSWERS_ABOUT_RECORDS: ReadonlySet<OperationKind> = new Set([
  'count',
  'createMany',
  'updateMany',
  'deleteMany',
  'createOrUpdateMany',
]);

/** The records that an operation works on: what it takes or gives, else what is read nearby, else what its row says. */
export function typeOfOperation(table: OperationTable, reads: ReadFinder, types: NameFinder): RecordType | undefined {
  return ownType(table, types) ?? inheritedType(table, reads, types) ?? types(table.object ?? '');
}

function ownType(table: OperationTable, types: NameFinder): RecordType | undefined {
  const taken = Object.values(table.body ?? {}).filter((type): type is string => typeof type === 'string');
  const given = ANSWERS_ABOUT_RECORDS.has(kindOf(table)) ? [] : entriesOf(table.answer).map(([, type]) => type);
  const names = table.method === 'GET' ? given : [...taken, ...given];
  return names.map((name) => types(name.replace('[]', ''))).find((type) => type !== undefined);
}

/** The type of what is read at the same path, or at the path above: the list. */
function inheritedType(table: OperationTable, reads: ReadFinder, types: NameFinder): RecordType | undefined {
  return [reads(table.path), reads(withoutLastSegment(table.path))]
    .map((other) => (other && other !== table ? ownType(other, types) : undefined))
    .find((type) => type !== undefined);
}

/** `/api/v2/users/count` -> `/api/v2/users`. */
export function withoutLastSegment(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
