import { type Catalogue, createCatalogue } from '../catalogue/catalogue.ts';
import { anonymous, type Operation, type Parent } from '../catalogue/operation.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import { createSandbox, type Sandbox, type SandboxTables } from '../index.ts';
import type { Attributes } from '../types.ts';
import { findingsIn, under } from './conforms.ts';
import { type Sampler, sampleBody, sampleQuery } from './sample.ts';

/** What an operation answered to a request that the tables allow. */
export interface Outcome {
  readonly id: string;
  readonly status: number;
  /** The sandbox only made up an answer. */
  readonly isUnmodelled: boolean;
  /** Where the answer is not what the tables promise. */
  readonly findings: readonly string[];
  /** It lists, and there was nothing to show. */
  readonly isEmpty: boolean;
}

/** A request, or a part of it, that the tables alone don't make. */
export interface OwnRequest {
  readonly path?: string;
  readonly query?: string;
  readonly body?: Attributes;
}

/** Prepares the account for a call, and says what is particular about it. */
export type Given = (sandbox: Sandbox) => OwnRequest | Promise<OwnRequest>;

/** Calls each wanted operation once, each on an account of its own in which the records of its path exist. */
export async function walk(
  tables: SandboxTables,
  isWanted: (operation: Operation) => boolean,
  given: Readonly<Record<string, Given>> = {},
): Promise<Outcome[]> {
  const catalogue = createCatalogue(tables);
  const sandbox = await createSandbox({ tables, listen: false });
  const outcomes: Outcome[] = [];
  for (const operation of catalogue.operations.filter(isWanted)) {
    sandbox.reset();
    outcomes.push(await visit(catalogue, sandbox, operation, (await given[operation.id]?.(sandbox)) ?? {}));
  }
  return outcomes;
}

async function visit(catalogue: Catalogue, sandbox: Sandbox, operation: Operation, own: OwnRequest): Promise<Outcome> {
  const sampler: Sampler = { catalogue, idOf: (object) => idIn(catalogue, sandbox, object) };
  const path = own.path ?? (await pathOf(catalogue, sandbox, operation));
  const body = own.body ?? sampleBody(sampler, operation);
  const query = own.query ?? sampleQuery(sampler, operation).toString();
  const answer = await ask(sandbox, operation.method, `${path}?${query}`, body);
  const text = await answer.text();
  const got = parsed(text);
  const isUnmodelled = answer.headers.get('x-sandbox') === 'unmodelled';
  const isCarriedOut = answer.status < 400;
  const findings = isCarriedOut ? findingsIn(catalogue, operation, got) : [`${operation.id}: ${answer.status} ${text}`];
  return { id: operation.id, status: answer.status, isUnmodelled, findings, isEmpty: isEmpty(operation, got) };
}

/** JSON, or the text that a file is. */
function parsed(text: string): unknown {
  return /^[[{]/.test(text) ? JSON.parse(text) : text === '' ? undefined : text;
}

/** Asks the sandbox as one who may do everything. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  body: ReturnType<typeof sampleBody>,
): Promise<Response> {
  const isFile = body instanceof Uint8Array;
  const isForm = body instanceof FormData;
  const type = isForm ? {} : { 'content-type': isFile ? 'audio/mpeg' : 'application/json' };
  const content =
    body === undefined ? {} : { body: isFile || isForm ? (body as RequestInit['body'] & {}) : JSON.stringify(body) };
  const headers = { authorization: `Bearer ${sandbox.auth.oauthToken}`, ...type };
  return sandbox.fetch(new URL(path, sandbox.origin), { method, headers, ...content });
}

function isEmpty({ kind, table }: Operation, body: unknown): boolean {
  const lists = entriesOf(table.answer).filter(([, type]) => type.endsWith('[]'));
  const values = lists.map(([key]) => under(body, key));
  return kind === 'list' && values.every((value) => !Array.isArray(value) || value.length === 0);
}

/** The path with ids of records that are below each other as the path says. */
async function pathOf(catalogue: Catalogue, sandbox: Sandbox, operation: Operation): Promise<string> {
  const { parents, idParameter, type, table, localePath } = operation;
  const own: Parent[] = idParameter ? [{ parameter: idParameter, attribute: '', type }] : [];
  const values: Record<string, string> = { locale: 'en-us' };
  const above: Attributes = {};
  for (const parent of [...parents, ...own]) {
    const list = operation.path.slice(0, operation.path.indexOf(`{${parent.parameter}}`) - 1);
    const first = await firstOf(sandbox, listAt(catalogue, list), filled(list, values));
    const value = nameOf(parent, first ?? recordBelow(sandbox, parent, above));
    values[parent.parameter] = encodeURIComponent(String(value));
    above[parent.attribute] = value;
  }
  const path = filled((table.locale === 'required' && localePath) || operation.path, values);
  // A list is only seen to be right where it has something to show.
  const isEmptyList = operation.kind === 'list' && parents.length > 0 && !(await firstOf(sandbox, operation, path));
  if (isEmptyList) recordBelow(sandbox, { parameter: '', attribute: '', type }, above);
  return path;
}

function filled(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (parameter, name: string) => values[name] ?? parameter);
}

function listAt({ operations }: Catalogue, path: string): Operation | undefined {
  return operations.find(
    (one) => one.method === 'GET' && one.kind === 'list' && anonymous(one.path) === anonymous(path),
  );
}

/** What a list shows first: a record that every operation finds. */
async function firstOf(sandbox: Sandbox, list: Operation | undefined, path: string): Promise<Attributes | undefined> {
  const entry = list && entriesOf(list.table.answer).find(([, type]) => type === `${list.type?.object}[]`);
  if (!entry) return undefined;
  const records = under(parsed(await (await ask(sandbox, 'GET', path, undefined)).text()), entry[0]);
  return Array.isArray(records) ? (records[0] as Attributes | undefined) : undefined;
}

/** What names a record in a path: its id, or the attribute that the parameter is called after: `locale`. */
function nameOf({ parameter, type }: Parent, record: Attributes | undefined): unknown {
  const name = type?.attributes.get(parameter)?.types[0] === 'string' ? parameter : (type?.id ?? 'id');
  return record?.[name] ?? 1;
}

/** The first record of the seed, or a new one that is below the others of the path. */
function recordBelow(sandbox: Sandbox, { parameter, type }: Parent, above: Attributes): Attributes | undefined {
  if (!type) return undefined;
  const isFree = Object.keys(above).length === 0;
  const first = isFree ? sandbox.records(type.object)[0] : undefined;
  const named = type.attributes.get(parameter)?.types[0] === 'string' && parameter !== type.id;
  return first ?? sandbox.insert(type.object, [{ ...above, ...(named ? { [parameter]: 'sample' } : {}) }])[0];
}

function idIn(catalogue: Catalogue, sandbox: Sandbox, object: string): unknown {
  const type = catalogue.type(object);
  return type && recordBelow(sandbox, { parameter: '', attribute: '', type }, {})?.[type.id];
}
