import type { OperationNotation } from '../../load/notation.ts';
import { singular } from '../../names.ts';
import { isParameter, segmentsOf } from '../../naming/path-shape.ts';
import { isArrayType } from '../compare/types-agree.ts';
import type { AnswerFacts } from '../document/operation-facts.ts';
import { isPagingKey } from '../document/pagination.ts';
import type { SchemaFacts, SchemaReader } from '../document/schema.ts';
import { valueTypeOf } from '../value-type.ts';
import type { Records } from './records.ts';

/** What drafting an envelope needs. */
export interface EnvelopeContext {
  readonly path: string;
  readonly api: string;
  readonly reader: SchemaReader;
  readonly records: Records;
}

/** The answer in the words of the specification; undefined where the document does not say. */
export function responseNotation(
  answer: AnswerFacts,
  context: EnvelopeContext,
): OperationNotation['response'] | undefined {
  if (answer.kind === 'unsaid') return undefined;
  if (answer.kind !== 'json') return answer.kind;
  const { schema } = answer;
  const key = envelopeKeyOf(schema, context);
  const type = key === undefined ? recordType(schema, '', 'answer', context) : keyType(schema, key, 'answer', context);
  return type === undefined ? undefined : { [key ?? '']: type };
}

/** The key that holds the data: one that the path names, else the only one that is no paging. */
export function envelopeKeyOf(schema: SchemaFacts, { path, reader }: EnvelopeContext): string | undefined {
  const keys = [...schema.properties.keys()].filter((key) => !isPagingKey(key));
  const words = segmentsOf(path)
    .filter((segment) => !isParameter(segment))
    .toReversed();
  const named = words
    .flatMap((word) => [word, singular(word)])
    .find((word) => keys.includes(word) && isContainer(schema, word, reader));
  if (named !== undefined) return named;
  const [only, ...others] = keys;
  return others.length === 0 && only !== undefined && isContainer(schema, only, reader) ? only : undefined;
}

function isContainer(schema: SchemaFacts, key: string, reader: SchemaReader): boolean {
  const { type } = reader.facts(schema.properties.get(key));
  return type === 'object' || type === '[]';
}

/** The type of what a key holds. */
export function keyType(
  schema: SchemaFacts,
  key: string,
  role: 'answer' | 'body',
  context: EnvelopeContext,
): string | undefined {
  return recordType(context.reader.facts(schema.properties.get(key)), key, role, context);
}

function recordType(
  schema: SchemaFacts,
  key: string,
  role: 'answer' | 'body',
  context: EnvelopeContext,
): string | undefined {
  const { reader, records, api } = context;
  const isList = schema.type === '[]';
  const record = isList ? reader.facts(schema.items) : schema;
  const object = record.isVaried ? undefined : records.objectFor(record, { key, api, role });
  if (object !== undefined) return isList ? `${object}[]` : object;
  const type = valueTypeOf(schema, reader, records.objectOf);
  return type === 'null' || (type !== undefined && isArrayType(type) && schema.isVaried) ? undefined : type;
}
