import type { ObjectNode, ValueType } from '../model/model.ts';

/** Gives the name under which a file knows an object's class. */
export type NameOf = (object: ObjectNode) => string;

const scalars: Readonly<Record<string, string>> = {
  integer: 'number',
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  timestamp: 'string',
  date: 'string',
  unixTime: 'number',
  object: 'Record<string, unknown>',
  any: 'unknown',
};

const dates: ReadonlySet<string> = new Set(['timestamp', 'date', 'unixTime']);

/** TypeScript's type of a scalar in an answer: `timestamp` -> `string`. */
export function scalarType(name: string): string {
  return scalars[name] ?? 'unknown';
}

/** TypeScript's type of a scalar in a request: `timestamp` -> `string | Date`. */
export function scalarInput(name: string): string {
  return dates.has(name) ? `${scalarType(name)} | Date` : scalarType(name);
}

/** Whether a scalar is a moment, which a request may state as a Date. */
export function isDate(name: string): boolean {
  return dates.has(name);
}

/** Type of an id in a request: digits in whatever form a program has them. */
export function idType(
  { idType }: Pick<ObjectNode, 'idType'>,
  scope: { readonly runtime: (name: string) => string },
): string {
  return idType === 'string' ? 'string' : scope.runtime('Id');
}

/** Types of the records that stand for the id of an object. */
export function recordTypes(object: ObjectNode, nameOf: NameOf): string[] {
  return [object, ...object.views].map(nameOf);
}

/** Type of a value in an answer. */
export function readType(type: ValueType, nameOf: NameOf): string {
  if (type.kind === 'scalar') return listOf(scalarType(type.name), type.list);
  if (type.kind === 'object') return listOf(nameOf(type.object), type.list);
  if (type.kind === 'union') return join(type.types.map((one) => readType(one, nameOf)));
  const { of, otherwise } = type.choice;
  return listOf(join([...of.map(({ object }) => nameOf(object)), nameOf(otherwise)]), type.list);
}

/** `T` or `T[]`, with parentheses where they are needed. */
export function listOf(type: string, isList: boolean): string {
  if (!isList) return type;
  return isUnion(type) ? `(${type})[]` : `${type}[]`;
}

/** `readonly T[]`, with parentheses where they are needed. */
export function readonlyListOf(type: string): string {
  return `readonly ${listOf(type, true)}`;
}

/** A union of types, each once; `unknown` is everything already. */
export function join(types: readonly string[]): string {
  return types.includes('unknown') ? 'unknown' : [...new Set(types)].join(' | ');
}

/** A type that may also be null, or undefined. */
export function orEmpty(type: string, { nullable, absent }: { nullable: boolean; absent: boolean }): string {
  return join([type, ...(nullable ? ['null'] : []), ...(absent ? ['undefined'] : [])]);
}

/** A property that may be left out, or be stated as undefined: `{ from: cursor ?? undefined }` is no mistake. */
export function optional(type: string): string {
  return join([type, 'undefined']);
}

function isUnion(type: string): boolean {
  return type.includes(' | ');
}
