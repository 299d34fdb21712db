import { ensure } from '../cache/ensure.ts';
import { recordsOf } from '../cache/record-cache.ts';
import { classOf, schemaOf } from '../model/compiled-schema.ts';
import type { Attributes, ModelClass } from '../model/schema.ts';
import type { Answer, AnswerValue, Operation, RecordType } from '../operation/operation.ts';
import type { Memo } from '../relations/memo.ts';
import { PageContext } from '../relations/page-context.ts';
import type { Relations } from '../relations/relations.ts';
import { targetOf } from '../relations/target.ts';

/** The values of an answer by key, each with its type; the key '' stands for a body without an envelope. */
export function partsOf(answer: Answer | undefined, data: unknown): [key: string, type: AnswerValue, value: unknown][] {
  if (!answer || answer === 'none') return [];
  if ('bare' in answer) return [['', answer.bare, data]];
  return Object.entries(answer as Record<string, AnswerValue>).map(([key, type]) => [
    key,
    type,
    (data as Attributes | undefined)?.[key],
  ]);
}

/** The records in a part of an answer by their class; none where it holds no records. */
export function recordsIn(type: AnswerValue, value: unknown): Map<ModelClass, Attributes[]> {
  const found = recordType(type);
  // Chat hands out records asked for by id in an object with their ids as keys.
  const isByKey = Array.isArray(type) && typeof value === 'object' && value !== null && !Array.isArray(value);
  const values: unknown[] = Array.isArray(value) ? value : isByKey ? Object.values(value) : [value];
  const records = values.filter((each): each is Attributes => typeof each === 'object' && each !== null);
  return found ? byClass(found, records) : new Map();
}

/** Records by the class that each of them has. */
export function byClass(type: RecordType, records: readonly Attributes[]): Map<ModelClass, Attributes[]> {
  if (typeof type === 'function') return new Map([[type, records as Attributes[]]]);
  const found = new Map<ModelClass, Attributes[]>();
  for (const record of records) ensure(found, classOf(type, record), () => []).push(record);
  return found;
}

function recordType(type: AnswerValue): RecordType | undefined {
  const one = Array.isArray(type) ? (type as readonly [RecordType])[0] : (type as RecordType | string);
  return typeof one === 'string' ? undefined : one;
}

/** What a call gives of an answer: its one value, or an object of its values; records as models that share a memo. */
export function resultOf(relations: Relations, answer: Answer | undefined, data: unknown, memo: Memo): unknown {
  if (!answer) return data;
  const parts = partsOf(answer, data).map(([key, type, value]) => [key, resultIn(relations, type, value, memo)]);
  return parts.length > 1 ? Object.fromEntries(parts) : parts[0]?.[1];
}

function resultIn(relations: Relations, type: AnswerValue, value: unknown, memo: Memo): unknown {
  const found = recordType(type);
  if (!found) return value;
  const context = new PageContext(relations, undefined, [], memo);
  for (const [each, records] of recordsIn(type, value)) context.collect(each, records);
  return modelsOf(found, value, context);
}

/** Records as models of a context; what is no record stays as it is. */
export function modelsOf(type: RecordType, value: unknown, context: PageContext): unknown {
  if (Array.isArray(value)) return value.map((each) => modelsOf(type, each, context));
  if (typeof value !== 'object' || value === null) return value;
  return new (classOf(type, value as Attributes))(value, context);
}

/** The side-loads of an answer by name, as models; they answer references and, where they are whole and for everybody, fill the cache. */
export async function sideloadsOf(
  relations: Relations,
  include: Operation['include'],
  body: Attributes,
  { context, moment, isPublic }: { context: PageContext; moment: number; isPublic: boolean },
): Promise<Attributes> {
  const sideloads: Attributes = {};
  for (const [name, { key, to, whole }] of Object.entries(include ?? {})) {
    const value = body[key];
    if (value === undefined) continue;
    const { type } = to && Array.isArray(value) ? await targetOf(relations, to) : {};
    if (!to || !type) sideloads[name] = value;
    else {
      const records = recordsIn(type, value).get(type) ?? [];
      if (whole && isPublic) recordsOf(relations.client.cache).putAll(schemaOf(type).source, records, moment, true);
      sideloads[name] = modelsOf(type, value, context.sideload(to, type, records, moment));
    }
  }
  return sideloads;
}
