import type { Method, OperationKind, OperationTable } from '../tables.ts';
import { kindOf } from './kind.ts';
import { type NameFinder, type ReadFinder, typeOfOperation, withoutLastSegment } from './operation-type.ts';
import type { RecordType } from './record-type.ts';

/** A path parameter that names a record above the operation's own: the user of an identity. */
export interface Parent {
  /** Name in the path: `user_id`. */
  readonly parameter: string;
  /** Name under which records remember it. */
  readonly attribute: string;
  readonly type: RecordType | undefined;
}

/** One operation, with what its row leaves to rules. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** Without the language of the client, which changes nothing here. */
  readonly path: string;
  /** The path with the language of the client, where it may have it. */
  readonly localePath: string | undefined;
  readonly kind: OperationKind;
  readonly table: OperationTable;
  /** The records that it works on. */
  readonly type: RecordType | undefined;
  /** Parameters in the order of the path. */
  readonly parameters: readonly string[];
  /** Those that are only ever numbers. */
  readonly integers: ReadonlySet<string>;
  /** The parameter that names the record itself, at the end of the path. */
  readonly idParameter: string | undefined;
  readonly parents: readonly Parent[];
  /** The list that a count belongs to. */
  readonly sibling: OperationTable | undefined;
}

/** The operations that the tables state. */
export function linkOperations(tables: readonly OperationTable[], types: NameFinder): Operation[] {
  const plain = tables.map((table) => ({ ...table, path: plainPath(table) }));
  const reads = plain.filter(({ method }) => method === 'GET').map((table) => [anonymous(table.path), table] as const);
  const byPath = new Map(reads);
  const readAt: ReadFinder = (path) => byPath.get(anonymous(path));
  return plain.map((table, index) => linkOperation(table, localePathOf(tables[index] ?? table), readAt, types));
}

/** A path without the names of its parameters: one record may go by several. */
export function anonymous(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

/** The suffix says nothing: a request may leave it out or add it anywhere. */
function plainPath({ path: written, locale }: OperationTable): string {
  const path = written.replace(/\.json$/, '');
  return locale ? path.replace('/{locale}', '') : path;
}

function localePathOf({ path, locale }: OperationTable): string | undefined {
  return locale && locale !== 'ignored' ? path : undefined;
}

function linkOperation(
  table: OperationTable,
  localePath: string | undefined,
  reads: ReadFinder,
  types: NameFinder,
): Operation {
  const { id, method, path } = table;
  const parameters = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string);
  const idParameter = path.endsWith('}') ? parameters.at(-1) : undefined;
  const type = typeOfOperation(table, reads, types);
  const above = parameters.filter((name) => name !== idParameter);
  const parents = above.map((parameter) => parentOf(table, parameter, reads, types));
  return {
    id,
    method,
    path,
    localePath,
    kind: kindOf(table),
    table,
    type,
    parameters,
    integers: integersOf(parents, idParameter, type),
    idParameter,
    parents,
    sibling: reads(withoutLastSegment(path)),
  };
}

function parentOf(table: OperationTable, parameter: string, reads: ReadFinder, types: NameFinder): Parent {
  const end = table.path.indexOf(`{${parameter}}`) + parameter.length + 2;
  const read = reads(table.path.slice(0, end));
  const type = (read && typeOfOperation(read, reads, types)) ?? types(parameter.replace(/_id$/, ''));
  return { parameter, attribute: type ? `${type.key}_id` : parameter, type };
}

function integersOf(parents: readonly Parent[], id: string | undefined, type: RecordType | undefined): Set<string> {
  const numbered = parents.filter((parent) => hasNumber(parent.type)).map(({ parameter }) => parameter);
  // What ends a path may be another name than the id: the language of a translation, the key of a field.
  return new Set(id && /(^|(?<!_or)_)id$/.test(id) && hasNumber(type) ? [...numbered, id] : numbered);
}

/** Records of the type go by a number; those without an id, an integration, go by a name. */
function hasNumber(type: RecordType | undefined): boolean {
  return type?.idType === 'integer' && type.attributes.has(type.id);
}

/** A parameter that is called after a text of its record, not after its id: `email`, `locale`. */
export function isNamedByText(parameter: string, type: RecordType): boolean {
  return parameter !== type.id && type.attributes.get(parameter)?.types[0] === 'string';
}
