import { keyOf, type RecordCache } from '../cache/record-cache.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import type { Attributes, ObjectSchema } from '../model/schema.ts';
import { idNameOf } from '../operation/identity.ts';
import type { Operation } from '../operation/operation.ts';
import type { ApiRequest } from '../request/types.ts';
import { idTextOf } from '../request/values.ts';
import { partsOf, recordsIn } from './answer.ts';
import { speaksForOther } from './speaks-for-other.ts';

/** What a successful read puts into the cache: whole records, under their own ids. */
export function afterRead(cache: RecordCache, operation: Operation, data: unknown, moment: number): void {
  if (!operation.cached || operation.partial) return;
  for (const [, type, value] of partsOf(operation.answer, data)) {
    for (const [own, records] of recordsIn(type, value)) cache.putAll(schemaOf(own).source, records, moment);
  }
}

/** What a successful write makes of the cache: records of the answer replace what is held, others that it touched go. */
export function afterWrite(cache: RecordCache, request: ApiRequest, data: unknown): void {
  const { operation, path, query, body } = request;
  const { body: rules, purges } = operation;
  const answered = refresh(cache, request, data);
  const given = { ...query, ...(body as Attributes | undefined) } as Attributes;
  const ids = [path?.[0], ...listOf(given.ids)];
  if (purges) forget(cache, { object: purges, attributes: {} }, ids);
  const keys = new Set(listOf(given.external_ids).map(String));
  if (purges && keys.size > 0) cache.writtenWhere({ object: purges, attributes: {} }, 'external_id', keys);
  if (!rules || !('model' in rules) || !rules.model || rules.purpose !== 'update') return;
  const { source } = schemaOf(rules.model);
  const records = [rules.key === '' ? body : given[rules.key]].flat() as (Attributes | undefined)[];
  const touched = [path?.at(-1), ...ids.slice(1), ...records.map((record) => record?.[idNameOf(source)])];
  forget(
    cache,
    source,
    touched.filter((id) => !answered.has(`${source.object} ${idTextOf(id)}`)),
  );
}

/** Takes in the records of the answer; gives their types and ids. */
function refresh(cache: RecordCache, { operation, options }: ApiRequest, data: unknown): Set<string> {
  const { answer, partial } = operation;
  const isPublic = !partial && !speaksForOther(options);
  const answered = new Set<string>();
  const note = (source: ObjectSchema, record: Attributes): void => {
    const id = keyOf(source, record);
    if (!id) return;
    cache.written(source, id, isPublic ? record : undefined);
    answered.add(`${source.object} ${id}`);
  };
  for (const [, type, value] of partsOf(answer, data)) {
    for (const [own, records] of recordsIn(type, value)) {
      const { source } = schemaOf(own);
      for (const record of records) note(source, record);
    }
  }
  return answered;
}

/** Drops the records with these ids, or of these records, wherever they are held. */
export function forget(cache: RecordCache, schema: ObjectSchema, ids: readonly unknown[]): void {
  for (const id of ids) {
    const key = idTextOf(id);
    if (key) cache.written(schema, key);
  }
}

function listOf(ids: unknown): unknown[] {
  return typeof ids === 'string' ? ids.split(',') : [ids ?? []].flat();
}
