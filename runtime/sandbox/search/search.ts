import type { Call, OperationBehaviour, Selection } from '../contract.ts';
import { Failure } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { listed } from '../world.ts';
import { compareBy, meets } from './matches.ts';
import { parseSearch, type Term } from './parse.ts';

/** Types of record that a search finds. */
const TYPES = ['ticket', 'user', 'organization', 'group'] as const;

/** Searches over all types, and the export of one of them. */
export const searchSelections: Readonly<Record<string, Selection>> = {
  ListSearchResults: (call) => inOrder(call, find(call, TYPES)),
  ExportSearchResults: exportOf,
};

/** How many records a search finds. */
export const searchOperations: Readonly<Record<string, OperationBehaviour>> = {
  CountSearchResults: (call) => ({ body: { count: find(call, TYPES).length } }),
};

function exportOf(call: Call): Attributes[] {
  if (!call.query.has('query')) return [];
  const type = TYPES.find((name) => name === call.query.get('filter[type]'));
  const isWithin = termsOf(call).some(({ field }) => field === 'type');
  if (!type || isWithin) throw invalid(isWithin ? 'type: is not allowed in the query' : 'filter[type] is required');
  return find(call, [type]);
}

function find(call: Call, among: readonly string[]): Attributes[] {
  const terms = termsOf(call);
  const types = terms.filter(({ field, isExcluded }) => field === 'type' && !isExcluded).map(({ value }) => value);
  const others = terms.filter(({ field }) => field !== 'type');
  return among
    .filter((name) => types.length === 0 || types.includes(name))
    .flatMap((name) => recordsOf(call, name, others));
}

/** Sorts by what is asked for; the order of equal ones stays. */
function inOrder({ query }: Call, found: Attributes[]): Attributes[] {
  const field = query.get('sort_by');
  if (!field) return found;
  const sign = query.get('sort_order') === 'asc' ? 1 : -1;
  return found.sort((a, b) => sign * compareBy(field, a, b));
}

function recordsOf({ world, query }: Call, name: string, terms: readonly Term[]): Attributes[] {
  const type = world.catalogue.type(name);
  if (!type || !query.has('query')) return [];
  return listed(world, type)
    .filter((record) => meets(world, record, terms))
    .map((record) => ({ ...record, result_type: name }));
}

function termsOf({ query }: Call): Term[] {
  return parseSearch(query.get('query') ?? '');
}

function invalid(description: string): Failure {
  return new Failure(422, { error: 'invalid', description });
}
