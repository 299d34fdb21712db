import type { OperationNode, ParameterNode } from '../model/model.ts';

const exports: ReadonlySet<string> = new Set([
  ...['incrementalCursor', 'incrementalTime', 'chatIncremental', 'routingCursor', 'searchExport'],
]);
const large: ReadonlySet<string> = new Set([...exports, 'revisionCursor']);
/** Flavours whose size of a page is the API's unless it is stated. */
const unsized: ReadonlySet<string> = new Set([
  ...['incrementalCursor', 'incrementalTime', 'revisionCursor', 'engagements', 'sinceId', 'chat', 'dashboard'],
]);

/** Flavours that let nobody state the size of a page. */
const fixed: ReadonlySet<string> = new Set(['routingCursor', 'plainCursor']);

/** Whether an operation is an export: it begins at a time, or with everything, and goes on from checkpoints. */
export function isExport({ isList, notation }: Pick<OperationNode, 'isList' | 'notation'>): boolean {
  return isList && exports.has(notation.pagination?.[0] ?? '');
}

/** Class of the runtime that a list comes as. */
export function listType(operation: OperationNode, scope: { runtime(name: string): string }): string {
  return scope.runtime(isExport(operation) ? 'IncrementalExport' : 'Paginator');
}

/** The parameters of a query. Where an export begins may be left to a checkpoint; the runtime asks for one of both. */
export function queryOf(operation: OperationNode): readonly ParameterNode[] {
  if (!isExport(operation)) return operation.query;
  return operation.query.map((one) =>
    one.name === 'start_time' ? { ...one, notation: { ...one.notation, required: false } } : one,
  );
}

/** Most records on a page of a list: what the file says, or what its flavour of paging has. */
export function largestPage({ pagination = [], maxPageSize }: OperationNode['notation']): number {
  return maxPageSize ?? (large.has(pagination[0] ?? '') ? 1000 : 100);
}

/** Whether a caller may state how many records a page has. */
export function hasSize({ pagination = [] }: OperationNode['notation']): boolean {
  return !fixed.has(pagination[0] ?? '');
}

/** What the size of a page is where a caller doesn't state it. */
export function pageSizeText(notation: OperationNode['notation']): string {
  const [flavour = ''] = notation.pagination ?? [];
  const max = largestPage(notation);
  if (flavour === 'searchExport')
    return `Records a page, at most ${max}; by default 100, as larger pages may time out.`;
  return unsized.has(flavour) ? `Records a page, at most ${max}.` : `Records a page, at most and by default ${max}.`;
}
