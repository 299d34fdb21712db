import type { AnswerTable, ObjectTable, OperationTable, SandboxTables } from '../tables.ts';
import { type Attribute, attributesOf } from './attribute.ts';

/** One type of record, with its names and its attributes. */
export interface RecordType {
  /** `Ticket`. */
  readonly object: string;
  /** Envelope of one record: `ticket`. */
  readonly key: string;
  /** Envelope of many: `tickets`. */
  readonly plural: string;
  /** Attribute that identifies a record. */
  readonly id: string;
  readonly idType: 'integer' | 'string';
  /** Path of the collection: `/api/v2/tickets`. */
  readonly collection: string | undefined;
  /** Name of the behaviour of its records. */
  readonly behaviour: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** The types that the tables state. */
export function linkObjects(tables: SandboxTables): RecordType[] {
  return tables.objects.map((table) => linkObject(table, tables.operations));
}

function linkObject(table: ObjectTable, operations: readonly OperationTable[]): RecordType {
  const plural = table.plural ?? envelopeOf(`${table.object}[]`, operations);
  const key = table.key ?? envelopeOf(table.object, operations) ?? snakeCase(table.object);
  return {
    object: table.object,
    key,
    plural: plural ?? `${key}s`,
    id: table.id ?? 'id',
    idType: table.idType ?? 'integer',
    collection: table.collection ?? collectionOf(table.object, plural, operations),
    behaviour: table.behaviour ?? key,
    attributes: attributesOf(table),
  };
}

/** Finds types by `Ticket`, `ticket` or `tickets`. Where two share an envelope, the one with a collection is meant. */
export function typeFinder(types: readonly RecordType[]): (name: string) => RecordType | undefined {
  const byName = new Map<string, RecordType>();
  for (const type of [...types].sort((a, b) => Number(!a.collection) - Number(!b.collection))) {
    for (const name of [type.plural, type.key]) if (!byName.has(name)) byName.set(name, type);
  }
  for (const type of types) byName.set(type.object, type);
  return (name) => byName.get(name);
}

/** The key under which a type comes in answers. */
function envelopeOf(type: string, operations: readonly OperationTable[]): string | undefined {
  for (const { answer } of operations) {
    const entry = entriesOf(answer).find(([key, value]) => value === type && key !== '');
    if (entry) return entry[0];
  }
  return undefined;
}

/** The path that lists all records of a type: without parameters, called like its envelope, else the shortest. */
function collectionOf(
  object: string,
  plural: string | undefined,
  operations: readonly OperationTable[],
): string | undefined {
  const paths = operations
    .filter(({ method, path, answer }) => method === 'GET' && !path.includes('{') && listsOf(answer).includes(object))
    .map(({ path }) => path)
    .sort((a, b) => a.split('/').length - b.split('/').length);
  return paths.find((path) => path.endsWith(`/${plural}`)) ?? paths[0];
}

/** The entries of an answer. */
export function entriesOf(answer: AnswerTable): [string, string][] {
  return answer === 'none' ? [] : Object.entries(answer);
}

function listsOf(answer: AnswerTable): string[] {
  return entriesOf(answer)
    .filter(([, type]) => type.endsWith('[]'))
    .map(([, type]) => type.slice(0, -2));
}

/** `GroupMembership` -> `group_membership`. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
}
