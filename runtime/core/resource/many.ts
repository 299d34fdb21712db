import { keyOf, recordsOf } from '../cache/record-cache.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import type { Attributes, ModelClass, ObjectSchema } from '../model/schema.ts';
import type { AnswerValue, DeclaredOperation, Operation, QueryParameter } from '../operation/operation.ts';
import { PageContext } from '../relations/page-context.ts';
import { throwIfAborted } from '../request/abort.ts';
import { checkInclude } from '../request/check-include.ts';
import { checkOptions, checkQuery } from '../request/check-options.ts';
import { checkKind } from '../request/path.ts';
import { formatValue, wrongValue } from '../request/values.ts';
import { modelsOf, partsOf, recordsIn } from './answer.ts';
import type { Outcome } from './call.ts';
import { collect } from './collect.ts';
import { isMany, type Many } from './collection.ts';
import { link } from './link.ts';
import { mayShare, send } from './send.ts';
import { inNameOf } from './speaks-for-other.ts';
import type { CallInput, ResourceClient } from './types.ts';

/** Most ids in one request. */
const CHUNK = 100;

/**
 * Records by id, in the order of the ids, null where there is none: the cached ones, and the others in chunks that go out
 * together.
 */
export async function performMany(
  given: ResourceClient,
  declared: DeclaredOperation,
  { ids, ...input }: CallInput & { ids: Many<unknown> },
  isFresh: boolean,
): Promise<Outcome<unknown>> {
  check(declared, input);
  const client = inNameOf(given, input.options);
  const operation = await link(declared);
  const { type } = loadOf(operation);
  const { source } = schemaOf(type);
  const keys = await keysIn(operation, ids);
  // Whoever wants the answer must ask for something.
  if (isFresh && keys.length === 0) throw wrongValue(`${operation.id}(ids)`, 'given', keys);
  const records = isFresh ? new Map<string, Attributes>() : cachedOf(client, operation, input, source, keys);
  const missing = [...new Set(keys)].filter((key) => !records.has(key));
  const request = { ...input, operation: { ...operation, cached: true, byKey: true } as const };
  const answers = await Promise.all(
    chunksOf(missing).map((chunk) => send(client, { ...request, query: { ...input.query, ids: chunk } }, isFresh)),
  );
  for (const { data } of answers) {
    for (const record of foundIn(operation, type, data)) records.set(String(keyOf(source, record)), record);
  }
  const context = new PageContext(client.relations, type, [...records.values()]);
  const data = keys.map((key) => modelsOf(type, records.get(key) ?? null, context));
  return { data, response: answers[0]?.response };
}

function check(operation: DeclaredOperation, { query, options = {} }: CallInput): void {
  checkOptions(options);
  checkQuery(operation, query);
  checkInclude(operation, query);
  throwIfAborted(options.signal);
}

/** The ids as they are written; those of records of another type are those of somebody else. */
async function keysIn(operation: Operation, ids: unknown): Promise<string[]> {
  const argument = `${operation.id}(ids)`;
  if (!isMany(ids)) throw wrongValue(argument, 'a collection of ids', ids);
  const { type, parameter } = loadOf(operation);
  return (await collect(operation.id, ids)).map((id) => {
    checkKind({ records: { id: schemaOf(type).object } }, 'id', id, argument);
    return formatValue(id, parameter, argument);
  });
}

function foundIn({ answer }: Operation, type: ModelClass, data: unknown): readonly Attributes[] {
  const [, list, value] = partsOf(answer, data)[0] as [string, AnswerValue, unknown];
  return recordsIn(list, value).get(type) ?? [];
}

/** What an operation that loads by ids answers, and how it takes the ids. */
function loadOf({ answer, query }: Operation): { type: ModelClass; parameter: QueryParameter } {
  const [, list] = partsOf(answer, {})[0] as [string, readonly [ModelClass], unknown];
  return { type: list[0], parameter: query?.ids ?? { type: 'integer[]' } };
}

function cachedOf(
  { cache }: ResourceClient,
  { partial }: Operation,
  { query = {}, options = {} }: CallInput,
  schema: ObjectSchema,
  keys: readonly string[],
): Map<string, Attributes> {
  const records = new Map<string, Attributes>();
  if (partial || !mayShare(options) || Object.keys(query).length > 0) return records;
  for (const key of new Set(keys)) {
    const record = recordsOf(cache).read(schema, key);
    if (record) records.set(key, record);
  }
  return records;
}

function chunksOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) =>
    ids.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
