import { positionOf } from '../../diagnostics/format.ts';
import { placeOf } from '../../load/document.ts';
import type { OperationNotation } from '../../load/notation.ts';
import { elementOf } from '../../names.ts';
import type { OperationFacts } from '../document/operation-facts.ts';
import { isPagingKey, isPagingParameter } from '../document/pagination.ts';
import type { SchemaReader } from '../document/schema.ts';
import { queryNotation } from '../draft/query.ts';
import { type Edit, type Outcome, together } from '../edit/edits.ts';
import { keysAfter, operationKeys } from '../edit/key-order.ts';
import type { Match, SpecifiedOperation } from '../match.ts';
import { valueTypeOf } from '../value-type.ts';
import { isArrayType, typesAgree } from './types-agree.ts';

/** What differs, with its place below the operation. */
type Difference = readonly [place: string, message: string];

/** Compares the operations that both have. */
export function compareOperations(matches: readonly Match[], reader: SchemaReader): Outcome {
  return together(
    matches.flatMap(({ facts, found }) =>
      found.map((specified) => compareOperation(facts, specified, found.length, reader)),
    ),
  );
}

function compareOperation(
  facts: OperationFacts,
  specified: SpecifiedOperation,
  forms: number,
  reader: SchemaReader,
): Outcome {
  const { operation, document, pointer } = specified;
  const differences = [
    ...idDifference(facts, operation),
    ...answerDifference(facts, operation),
    ...queryDifferences(facts, operation, reader),
    ...(forms === 1 ? missingParameters(facts, operation, reader) : []),
  ];
  const { line } = positionOf(document.text, placeOf(document, pointer).offset);
  return {
    edits: additionsTo(facts, specified, forms === 1),
    findings: differences.map(([place, message]) => ({
      kind: 'contradictory',
      subject: `${operation.request} ${place}`,
      message,
      file: document.path,
      line,
    })),
  };
}

/** Ids of which the document has several for one operation, with and without a language, contradict nothing. */
function idDifference({ operationId, request }: OperationFacts, stated: OperationNotation): Difference[] {
  const isSame = stated.operationId === operationId || stated.operationId === null || operationId === null;
  const isOtherForm = stated.request.includes('{locale}') !== request.includes('{locale}');
  if (isSame || isOtherForm) return [];
  return [['operationId', `it is ${stated.operationId}, in the document ${operationId}`]];
}

function answerDifference({ answer }: OperationFacts, { response }: OperationNotation): Difference[] {
  if (answer.kind === 'unsaid' || response === 'file') return [];
  if (answer.kind !== 'json')
    return response === 'none'
      ? []
      : [['response', `it answers with data, in the document with ${answer.kind === 'file' ? 'a file' : 'nothing'}`]];
  const keys = [...answer.schema.properties.keys()].filter((key) => !isPagingKey(key));
  if (response === 'none')
    return keys.length > 0 ? [['response', `it answers with nothing, in the document with ${keys.join(', ')}`]] : [];
  const lost = Object.keys(response).filter(
    (key) => key !== '' && keys.length > 0 && !answer.schema.properties.has(key.split('.')[0] ?? ''),
  );
  return lost.map((key) => ['response', `its answer has the key ${key}, in the document ${keys.join(', ')}`]);
}

function queryDifferences(
  { query }: OperationFacts,
  { query: stated = {} }: OperationNotation,
  reader: SchemaReader,
): Difference[] {
  return Object.entries(stated).flatMap(([name, notation]): Difference[] => {
    const parameter = query.get(name);
    const type = parameter && !parameter.isVaried ? valueTypeOf(parameter, reader, () => undefined) : undefined;
    const own = typeof notation === 'string' ? notation : notation.type;
    if (type === undefined || typesAgree(own, type) || isWrittenAs(type, own)) return [];
    return [[`query.${name}`, `it is ${own}, in the document ${type}`]];
  });
}

/** A list in a query is written as one text, or once for each element: the documents call it a string or an element as often as an array. */
function isWrittenAs(type: string, own: string): boolean {
  return isArrayType(own) && (type === 'string' || typesAgree(elementOf(own), type));
}

/** Parameters that the specification neither has nor derives: left out on purpose, or forgotten. */
function missingParameters(facts: OperationFacts, operation: OperationNotation, reader: SchemaReader): Difference[] {
  const { query, constants, body, search } = operation;
  const stated = [query, constants, body?.$keys].flatMap((part) => Object.keys(part ?? {}));
  const known = [...stated, search?.parameter, search?.typeParameter].map((name) => name?.replace(/\[.*/, ''));
  const missing = Object.keys(queryNotation(facts.query, reader)).filter(
    (name) => !isDerived(name, operation) && !known.includes(name.replace(/\[.*/, '')),
  );
  return missing.map((name) => [`query.${name}`, 'only the document has this parameter']);
}

/** Paging, sorting and side-loads bring parameters of their own. */
function isDerived(name: string, { pagination, sort, include }: OperationNotation): boolean {
  if (isPagingParameter(name)) return true;
  if (pagination !== undefined && /^((after_|before_)?cursor|limit|start_time|start_id|since_id)$/.test(name))
    return true;
  return (sort !== undefined && /^sort(_by|_order)?$/.test(name)) || (include !== undefined && name === 'include');
}

/** What nobody has stated yet, and the document does. */
function additionsTo(facts: OperationFacts, specified: SpecifiedOperation, isOnly: boolean): Edit[] {
  const { operation } = specified;
  return [
    ...(operation.operationId === null && facts.operationId !== null && isOnly
      ? [addition(specified, 'operationId', facts.operationId)]
      : []),
    ...(operation.allowedFor === undefined && facts.allowedFor
      ? [addition(specified, 'allowedFor', facts.allowedFor)]
      : []),
    ...(facts.isDeprecated && !operation.deprecated && isOnly
      ? [addition(specified, 'deprecated', 'Zendesk marks it as deprecated.')]
      : []),
  ];
}

function addition({ operation, document, pointer }: SpecifiedOperation, key: string, value: unknown): Edit {
  const set = { at: pointer, key, value, before: keysAfter(operationKeys, key) };
  const subject = `${operation.request} ${key}`;
  const message = [value].flat().join(', ');
  return { file: document.path, set, finding: { kind: 'changed', subject, message, file: document.path } };
}
