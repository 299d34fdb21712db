import { type Operation, type Parameter, parameterOf } from './specification.ts';
import { type Form, sampleOf } from './values.ts';

type Query = Record<string, unknown>;

/** Ways of paging in which the API alone decides on the size of a page. */
export const unsized: ReadonlySet<string> = new Set(['routingCursor', 'plainCursor']);

/** Ways of paging that begin at a time. */
const exports: ReadonlySet<string> = new Set(['incrementalCursor', 'incrementalTime', 'chatIncremental']);

/** Whether the method has a parameter for the query. */
export function takesQuery({ called, row }: Operation): boolean {
  const { query = {}, sort, include, body = {} } = called;
  const hasOwn = Object.keys(query).length > 0 || sort !== undefined || include !== undefined;
  return row.method === 'GET' || hasOwn || body.$raw !== undefined;
}

/** What a call must state in its query. */
export function minimalQuery(operation: Operation): Query {
  const [one] = operation.notation.oneOf ?? [];
  const needed = (name: string): boolean => name === one || isStart(name, operation);
  const required = ownParameters(operation).filter(([name, { required: isRequired }]) => isRequired || needed(name));
  return { ...sampled(required, 'minimal'), ...typeOf(operation) };
}

/** Everything that a call may state in its query, paged as the list is by rule. */
export function fullQuery(operation: Operation): Query {
  const { pagination: [flavour] = [], include = [], search, body } = operation.notation;
  const all = ownParameters(operation).filter(([name]) => !isPagedBothWays(operation) || !ofOffset.has(name));
  const own = all.filter(([name]) => !operation.notation.oneOf?.slice(1).includes(name));
  const names = Array.isArray(include) ? include : Object.keys(include);
  return {
    ...sampled(own, 'full'),
    ...typeOf(operation),
    ...(search && { created_after: '2025-01-02' }),
    ...(flavour === 'offset' ? byOffset(operation) : byCursor(operation)),
    ...(names.length > 0 && { include: names }),
    ...(body?.$raw !== undefined && { contentType: 'text/csv' }),
  };
}

/** The query of a list that is paged by cursor, and by offset where a call asks for that. */
export function offsetQuery(operation: Operation): Query[] {
  if (!isPagedBothWays(operation)) return [];
  const own = ownParameters(operation).filter(([name]) => ofOffset.has(name));
  return [{ ...minimalQuery(operation), ...byOffset(operation), ...sampled(own, 'full') }];
}

/** The queries that state another one of the parameters of which a call states exactly one. */
export function otherQueries(operation: Operation): Query[] {
  const [first, ...others] = operation.notation.oneOf ?? [];
  const { [first ?? '']: _, ...rest } = minimalQuery(operation);
  const own = ownParameters(operation).filter(([name]) => others.includes(name));
  return own.map((one) => ({ ...rest, ...sampled([one], 'minimal') }));
}

/** Keys that only offset paging understands. */
const ofOffset: ReadonlySet<string> = new Set(['sort_by', 'sort_order']);

function isPagedBothWays({ notation: { pagination: [first, ...others] = [] } }: Operation): boolean {
  return first !== undefined && others.includes('offset');
}

function sampled(parameters: readonly [string, Parameter][], form: Form): Query {
  return Object.fromEntries(parameters.map(([name, one]) => [name, sampleOf(name, one, form)]));
}

function byCursor({ notation: { pagination, sort, maxPageSize = 50 } }: Operation): Query {
  const [key] = sort?.cursor ?? [];
  const isSized = pagination !== undefined && !unsized.has(pagination[0] ?? '');
  return { ...(key && { sort: `-${key}` }), ...(isSized && { pageSize: Math.min(maxPageSize, 50) }) };
}

function byOffset({ notation: { sort, maxPageSize = 50 } }: Operation): Query {
  const [key] = sort?.offset ?? [];
  return { ...(key && { sort_by: key, sort_order: 'desc' }), page: 2, per_page: Math.min(maxPageSize, 50) };
}

/** The parameters that a call states: those of ids are an argument of a call for many. */
function ownParameters({ notation, method }: Operation): [string, Parameter][] {
  const all = Object.entries(notation.query ?? {}).map(
    ([name, one]) => [name, parameterOf(one)] as [string, Parameter],
  );
  return all.filter(([name]) => name !== 'ids' || (method !== 'getMany' && !notation.bulk));
}

/** Where an export begins may be left to a checkpoint, which a first call does not have. */
function isStart(name: string, { notation: { pagination = [] } }: Operation): boolean {
  return name === 'start_time' && exports.has(pagination[0] ?? '');
}

/** A search that takes its type apart can't do without. */
function typeOf({ notation: { search } }: Operation): Query {
  return search?.typeParameter ? { type: 'ticket' } : {};
}
