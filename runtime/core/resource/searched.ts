import type { DeclaredListOperation, DeclaredOperation } from '../operation/operation.ts';
import { checkQuery } from '../request/check-options.ts';
import { type SearchOperation, searchParameters } from '../search/parameters.ts';
import type { CallInput } from './types.ts';

/** The input of a search with its text and keywords as parameters; any other input as it is. */
export function searched(operation: DeclaredOperation | DeclaredListOperation, input: CallInput): CallInput {
  const { id, query, search } = operation;
  if (!search) return input;
  const own: SearchOperation = { id, search, ...(query && { query }), ...resultsOf(operation) };
  // An option of the request would be searched for.
  checkQuery(own, input.query);
  return { ...input, query: searchParameters(own, input.text, input.query) };
}

function resultsOf(operation: DeclaredOperation | DeclaredListOperation): Pick<SearchOperation, 'isList' | 'types'> {
  if (!('pagination' in operation)) return { isList: false };
  const { model } = operation;
  return { isList: true, types: model && 'of' in model ? Object.keys(model.of) : undefined };
}
