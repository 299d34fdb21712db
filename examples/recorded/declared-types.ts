import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A type's name, with `[]` for a list of it, or several that the value may have. */
export type Type = string | string[];

/** A declared attribute. */
export interface Attribute {
  type?: Type;
  nullable?: boolean;
  absent?: boolean;
  access?: string;
  references?: string | false;
  accessor?: string | false;
  values?: string[];
  onlyAnswered?: string[];
  discriminator?: Discriminator;
}

interface ObjectFile {
  object: string;
  id?: string;
  resource?: string;
  loadedBy?: string;
  attributes: Record<string, Attribute>;
}

/** How the class of a polymorphic value is chosen. */
interface Discriminator {
  by: string;
  of: Record<string, string>;
  otherwise: string;
}

/** A value of an answer: its type, or the types that it may have with what tells them apart. */
export type Value = Type | { type: Type; discriminator: Discriminator };

interface ResourceFile {
  operations: Record<string, OperationFile>;
}

interface OperationFile {
  request: string;
  path?: Record<string, { references?: string | false }>;
  body?: Record<string, unknown>;
  response?: 'none' | 'file' | Record<string, Value>;
  include?: string[] | Record<string, { key?: string; object?: string; embedded?: string }>;
}

/** One place where an answer and the specification disagree. */
export interface Disagreement {
  where: string;
  problem: 'unknown attribute' | 'null' | 'absent' | 'type' | 'value';
  found: string;
}

const specification = resolve(dirname(fileURLToPath(import.meta.url)), '../../specification');

/** The objects of the specification by name. */
export const objects: Map<string, ObjectFile> = new Map(
  filesOf<ObjectFile>('objects').map((file) => [file.object, file]),
);

/** Every operation of the specification. */
export const operations: OperationFile[] = filesOf<ResourceFile>('resources').flatMap((file) =>
  Object.values(file.operations),
);

/** The declared answer of every operation by its request line. */
export const answers: Map<string, 'none' | 'file' | Record<string, Value>> = new Map(
  operations.map(({ request, response }) => [request, response ?? 'none']),
);

/** What the bodies of operations hold, by request line and envelope: `PUT /api/v2/users user` -> `User`. */
export const envelopes: Map<string, unknown> = new Map(
  operations.flatMap(({ request, body = {} }) =>
    Object.entries(body).map(([key, type]) => [`${request} ${key}`, type] as const),
  ),
);

/** What may stand beside the answer of an operation because it was asked for, by request line and key. */
export const sideloads: Map<string, Record<string, Value>> = new Map(
  operations.map(({ request, include = [] }) => [request, Object.fromEntries(sideloadsOf(include))]),
);

function sideloadsOf(include: NonNullable<OperationFile['include']>): [string, Value][] {
  if (Array.isArray(include)) return include.map((name) => [name, `${objectOfPlural(name)}[]`]);
  return Object.entries(include).map(([name, { key = name, object = 'any' }]) => [key, `${object}[]`]);
}

/** `custom_roles` -> `CustomRole`; `any` where no object is called so. */
function objectOfPlural(name: string): string {
  const pascal = name.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  const singular = [pascal.replace(/ies$/, 'y'), pascal.replace(/es$/, ''), pascal.replace(/s$/, '')];
  return singular.find((one) => objects.has(one)) ?? 'any';
}

/** Whether an attribute is never sent: the server sets it, or takes it only when the record is made. */
export function isUnsent(method: string, type: unknown, name: string): boolean {
  const access = objects.get(String(type).replace('[]', ''))?.attributes[name]?.access;
  return access === 'read' || (access === 'create' && method !== 'POST');
}

/** Compares one value of an answer with what is declared of it. */
export function compare(value: unknown, declared: Value, where: string): Disagreement[] {
  const isPlain = typeof declared === 'string' || Array.isArray(declared);
  return isPlain ? compareType(value, declared, where) : compareTyped(value, declared, where);
}

function compareType(value: unknown, type: Type, where: string): Disagreement[] {
  if (Array.isArray(type)) return fewest(type.map((one) => compareType(value, one, where)));
  if (type.endsWith('[]')) return compareList(value, type.slice(0, -2), where);
  const object = objects.get(type);
  return object ? compareRecord(value, object, where) : compareScalar(value, type, where);
}

function fewest(found: Disagreement[][]): Disagreement[] {
  return found.sort((a, b) => a.length - b.length)[0] ?? [];
}

function compareList(value: unknown, type: string, where: string): Disagreement[] {
  if (!Array.isArray(value)) return [{ where, problem: 'type', found: describe(value) }];
  return value.flatMap((element) => compareType(element, type, `${where}[]`));
}

function compareRecord(value: unknown, { object, attributes }: ObjectFile, where: string): Disagreement[] {
  if (!isRecord(value)) return [{ where, problem: 'type', found: describe(value) }];
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(attributes, name))
    .map(
      (name): Disagreement => ({
        where: `${object}.${name}`,
        problem: 'unknown attribute',
        found: describe(value[name]),
      }),
    );
  return Object.entries(attributes).reduce(
    (found, [name, attribute]) => found.concat(compareAttribute(value, name, attribute, `${object}.${name}`)),
    unknown,
  );
}

function compareAttribute(
  record: Record<string, unknown>,
  name: string,
  attribute: Attribute,
  where: string,
): Disagreement[] {
  const value = record[name];
  if (value === undefined) return mayBeAbsent(attribute) ? [] : [{ where, problem: 'absent', found: 'absent' }];
  if (value === null) return attribute.nullable ? [] : [{ where, problem: 'null', found: 'null' }];
  return [...compareTyped(value, attribute, where), ...compareValues(value, attribute, where)];
}

function compareValues(value: unknown, { values, onlyAnswered = [] }: Attribute, where: string): Disagreement[] {
  if (!values) return [];
  return [value]
    .flat()
    .filter((one) => ![...values, ...onlyAnswered].includes(String(one)))
    .map((one) => ({ where, problem: 'value', found: String(one) }));
}

function compareTyped(value: unknown, { type = 'any', discriminator }: Attribute, where: string): Disagreement[] {
  if (!discriminator) return compareType(value, type, where);
  const { by, of, otherwise } = discriminator;
  const elements = Array.isArray(value) ? value : [value];
  return elements.flatMap((element) => compare(element, of[String(element?.[by])] ?? otherwise, where));
}

function mayBeAbsent({ absent, access }: Attribute): boolean {
  return absent === true || access === 'write' || access === 'create';
}

function compareScalar(value: unknown, type: string, where: string): Disagreement[] {
  return fits(value, type) ? [] : [{ where, problem: 'type', found: describe(value) }];
}

function fits(value: unknown, type: string): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'unixTime':
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
      return isRecord(value);
    case 'timestamp':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
    default:
      return typeof value === 'string';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function filesOf<T>(kind: string): T[] {
  return readdirSync(specification, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map((entry) => join(specification, entry.name, kind))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T));
}
