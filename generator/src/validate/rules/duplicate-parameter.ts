import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOfKey } from '../../load/document.ts';
import type { OperationNotation } from '../../load/notation.ts';
import { isList } from '../operation-kind.ts';
import { operationsOf, type Specification } from '../specification.ts';

/** A query does not state what paging, sorting and side-loading bring. */
export function* duplicateParameter(specification: Specification): Iterable<Diagnostic> {
  for (const { document, name, operation, pointer } of operationsOf(specification)) {
    const derived = derivedParameters(name, operation);
    for (const parameter of Object.keys(operation.query ?? {})) {
      const source = derived.get(parameter);
      if (source === undefined) continue;
      const place = placeOfKey(document, [...pointer, 'query', parameter]);
      yield error('duplicate-parameter', place, `"${parameter}" follows from "${source}" already`, 'remove it here');
    }
  }
}

function derivedParameters(name: string, operation: OperationNotation): ReadonlyMap<string, string> {
  const { sort = {}, include, pagination = [] } = operation;
  const isPaged = isList(name, operation) && pagination.length > 0;
  const bySource: Record<string, readonly string[]> = {
    sort: [...(sort.cursor ? ['sort'] : []), ...(sort.offset ? ['sort_by', 'sort_order'] : [])],
    include: include ? ['include'] : [],
    pagination: isPaged ? ['pageSize', 'from', ...(pagination.includes('offset') ? ['page', 'per_page'] : [])] : [],
  };
  return new Map(Object.entries(bySource).flatMap(([source, names]) => names.map((parameter) => [parameter, source])));
}
