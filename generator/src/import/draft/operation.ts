import type { OperationNotation, PathParameterNotation } from '../../load/notation.ts';
import { partsOf } from '../../naming/path-shape.ts';
import { listOf } from '../../naming/verbs.ts';
import type { OperationFacts } from '../document/operation-facts.ts';
import { isPagingParameter } from '../document/pagination.ts';
import { bodyNotation } from './body.ts';
import type { Candidate } from './candidates.ts';
import type { EnvelopeContext } from './envelope.ts';
import { queryNotation } from './query.ts';
import { summaryOf } from './summary.ts';

/** A new operation with all that the document states of it, and what it does not say. */
export interface OperationDraft {
  readonly notation: OperationNotation;
  readonly missing: readonly string[];
}

/** Writes an operation down. */
export function draftOperation({ facts, call, response, locale, context }: Candidate): OperationDraft {
  const { method, path } = partsOf(facts.request);
  const body = bodyNotation(facts.body, context);
  const isPaged = method === 'GET' && call.operation !== 'getMany' && listOf(response ?? 'none') !== undefined;
  const query = queryOf(facts, isPaged, context);
  const parameters = pathOf(path, facts, locale !== undefined);
  const notation: OperationNotation = {
    operationId: facts.operationId,
    request: `${method} ${path.replace(/\.json$/, '')}`,
    summary: summaryOf(call, method),
    ...(facts.allowedFor && { allowedFor: [...facts.allowedFor] }),
    ...(Object.keys(parameters).length > 0 && { path: parameters }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body && { body }),
    response: response ?? { '': 'any' },
    ...(isPaged && facts.pagination.length > 0 && { pagination: [...facts.pagination] }),
    ...(locale && { locale }),
    ...(facts.isDeprecated && { deprecated: 'Zendesk marks it as deprecated.' }),
  };
  return { notation, missing: missingIn(facts, notation, isPaged) };
}

function queryOf(
  facts: OperationFacts,
  isPaged: boolean,
  { reader }: EnvelopeContext,
): NonNullable<OperationNotation['query']> {
  const isDerived = (name: string): boolean => isPaged && facts.pagination.length > 0 && isPagingParameter(name);
  return Object.fromEntries(Object.entries(queryNotation(facts.query, reader)).filter(([name]) => !isDerived(name)));
}

/** Integers that are called after an id need no description. */
function pathOf(path: string, facts: OperationFacts, hasLocaleRule: boolean): Record<string, PathParameterNotation> {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const own = names.filter((name) => name !== 'locale' || !hasLocaleRule);
  const entries = own.map((name) => [name, parameterOf(name, facts)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, PathParameterNotation] => entry[1] !== undefined),
  );
}

function parameterOf(name: string, facts: OperationFacts): PathParameterNotation | undefined {
  const schema = facts.path.get(name);
  const isRuled = name === 'id' || name.endsWith('_id');
  if (schema?.type === 'integer' || (isRuled && schema?.type === undefined))
    return isRuled ? undefined : { type: 'integer' };
  return { type: 'string', ...(schema?.values && { values: [...schema.values] }) };
}

function missingIn(
  facts: OperationFacts,
  { allowedFor, body, query = {} }: OperationNotation,
  isPaged: boolean,
): string[] {
  const { method } = partsOf(facts.request);
  const unsaid = [...facts.query.keys()].filter((name) => !(name in query) && !isPagingParameter(name));
  return [
    ...(facts.answer.kind === 'unsaid' ? ['what it answers'] : []),
    ...(!body && (method === 'POST' || method === 'PUT' || method === 'PATCH') ? ['a schema of its body'] : []),
    ...(isPaged && facts.pagination.length === 0 ? ['how it is paged'] : []),
    ...(allowedFor ? [] : ['who may call it, in plain words']),
    ...unsaid.map((name) => `a plain type of its parameter ${name}`),
  ];
}
