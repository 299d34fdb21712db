import type { DeclaredOperation } from '../operation/operation.ts';
import { checkQuery } from '../request/check-options.ts';
import { searchParameters } from '../search/parameters.ts';
import type { CallInput } from './types.ts';

/** The input of a search with its text and keywords as parameters; any other input as it is. */
export function searched({ id, query, search }: DeclaredOperation, input: CallInput): CallInput {
  if (!search) return input;
  // An option of the request would be searched for.
  checkQuery({ id, ...(query && { query }) }, input.query);
  return { ...input, query: searchParameters({ id, search, ...(query && { query }) }, input.text, input.query) };
}
