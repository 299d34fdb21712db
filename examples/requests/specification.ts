import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from 'zents/operations';

/** A row of the operation table. */
export type OperationRow = (typeof operations)[number];

/** What is known of a parameter of the query, a key of a body or a field of a form. */
export interface Parameter {
  type: string;
  values?: (string | number)[];
  references?: string | false;
  required?: boolean;
}

/** An attribute of an object. */
export interface Attribute {
  type: string | string[];
  access?: 'read' | 'write' | 'create' | 'both';
  required?: boolean;
  values?: string[];
  onlyAnswered?: string[];
  references?: string;
  inline?: string;
  secret?: boolean;
  discriminator?: { by: string; of: Record<string, string> };
}

/** An object of the specification. */
export interface ObjectFile {
  object: string;
  id?: string;
  idType?: 'integer' | 'string';
  resource?: string;
  attributes: Record<string, Attribute>;
}

/** An operation as its file states it. */
export interface Notation {
  request: string;
  path?: Record<string, Omit<Parameter, 'type'> & { type?: string }>;
  query?: Record<string, string | Parameter>;
  oneOf?: string[];
  body?: Record<string, unknown>;
  accepts?: string[];
  response: 'none' | 'file' | Record<string, string | { type: string }>;
  pagination?: string[];
  maxPageSize?: number;
  search?: { parameter: string; typeParameter?: string };
  sort?: { cursor?: string[]; offset?: string[] };
  include?: string[] | Record<string, unknown>;
  bulk?: { of: string; form: 'each' | 'same' | 'ids' };
  locale?: 'required' | 'optional' | 'ignored';
}

/** An operation with everything that is known of it. */
export interface Operation {
  row: OperationRow;
  notation: Notation;
  /** Of a form for many records the operation that has the method. */
  called: Notation;
  /** Name of the method. */
  method: string;
  /** Host, where it is not that of the account. */
  host: string;
}

interface ResourceFile {
  operations: Record<string, Notation>;
}

const files = new Map<string, unknown>();

/** The folder of the repository. */
export const root: string = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The objects by name. */
export const objects: ReadonlyMap<string, ObjectFile> = new Map(objectFiles().map((file) => [file.object, file]));

/** What tells an object from others: `PhoneNumber line_type` -> `phone`. */
export const kinds: ReadonlyMap<string, string> = new Map(discriminators().flatMap(kindsIn));

/** Every operation that the SDK has, in the order of the table. */
export const allOperations: readonly Operation[] = operations.map(operationOf);

/** The operations by the file that describes their resource. */
export function operationsByFile(): Map<string, Operation[]> {
  const files = new Map<string, Operation[]>();
  for (const operation of allOperations) {
    const { source } = operation.row;
    files.set(source, [...(files.get(source) ?? []), operation]);
  }
  return files;
}

/** What an operation says of one of its parameters, also where it says only the type. */
export function parameterOf(parameter: string | Parameter): Parameter {
  return typeof parameter === 'string' ? { type: parameter } : parameter;
}

function operationOf(row: OperationRow): Operation {
  const { operations: all } = read<ResourceFile>(row.source);
  const notation = all[row.id.slice(row.id.lastIndexOf('.') + 1)] as Notation;
  const method = notation.bulk?.of ?? row.id.slice(row.id.lastIndexOf('.') + 1);
  return { row, notation, called: all[method] as Notation, method, host: hostOf(row) };
}

function hostOf({ source }: OperationRow): string {
  const file = source.replace(/resources\/[^/]+$/, 'api.json');
  return read<{ origin?: string }>(file).origin ?? '';
}

type Discriminator = NonNullable<Attribute['discriminator']>;

function discriminators(): Discriminator[] {
  const answers = [...new Set(operations.map(({ source }) => source))]
    .flatMap((source) => Object.values(read<ResourceFile>(source).operations))
    .flatMap(({ response }) => (typeof response === 'string' ? [] : Object.values(response)));
  const attributes = [...objects.values()].flatMap((file) => Object.values(file.attributes));
  const all = [...answers, ...attributes] as (string | { discriminator?: Discriminator })[];
  return all.flatMap((one) => (typeof one === 'string' ? [] : (one.discriminator ?? [])));
}

function kindsIn({ by, of }: Discriminator): [string, string][] {
  return Object.entries(of).map(([value, object]) => [`${object} ${by}`, value]);
}

function objectFiles(): ObjectFile[] {
  const folders = readdirSync(join(root, 'specification')).map((api) => `specification/${api}/objects`);
  const found = folders.filter((folder) => existsSync(join(root, folder)));
  return found.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => read<ObjectFile>(`${folder}/${name}`)),
  );
}

function read<T>(path: string): T {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(join(root, path), 'utf8')));
  return files.get(path) as T;
}
