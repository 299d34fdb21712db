import { wrongArgument } from '../errors/usage-errors.ts';
import type { Attributes } from '../model/schema.ts';
import type { Operation, SearchRules } from '../operation/operation.ts';
import { isObject } from '../request/rules.ts';
import { wrongValue } from '../request/values.ts';
import { termsOf, withoutTerms } from './terms.ts';

/** Keywords that every search takes for parameters. */
const PARAMETERS: ReadonlySet<string> = new Set([
  ...['page', 'per_page', 'pageSize', 'from', 'sort_by', 'sort_order', 'include'],
]);

/** An operation that searches. */
export interface SearchOperation extends Pick<Operation, 'id' | 'query'> {
  search: SearchRules;
  /** It gives a list, which can be paged and sorted. */
  isList: boolean;
  /** Types that its results may have, where it says so. */
  types?: readonly string[] | undefined;
}

/**
 * Writes a search as parameters: the text and the terms of the keywords in their order, those to leave out last.
 *
 * @throws InvalidArgumentError naming the keyword that can't be written, or where nothing is searched for
 */
export function searchParameters(operation: SearchOperation, text: unknown, keywords: unknown): Attributes {
  const { id, search } = operation;
  if (text !== undefined && typeof text !== 'string') throw wrongValue(`${id}(text)`, 'a text or keywords', text);
  if (keywords !== undefined && !isObject(keywords)) throw wrongValue(`${id}(keywords)`, 'keywords', keywords);
  const { minus, ...given } = keywords ?? {};
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  const own = search.typeParameter && typeOf(operation, given.type);
  const terms = stated
    .filter(([name]) => !isParameter(operation, name) && !(own && name === 'type'))
    .flatMap(([keyword, value]) => termsOf(`${id}(${keyword})`, keyword, value));
  const query = [text?.trim() ?? '', ...terms, ...(minus === undefined ? [] : withoutTerms(`${id}(minus)`, minus))];
  checkType(operation, own ? query.join(' ') : given.type === undefined ? '' : query[0]);
  return {
    ...Object.fromEntries(stated.filter(([name]) => isParameter(operation, name) && isTaken(operation, name))),
    ...own,
    [search.parameter]: query.filter((term) => term !== '').join(' ') || nothing(operation),
  };
}

function isParameter({ query = {} }: SearchOperation, name: string): boolean {
  return PARAMETERS.has(name) || Object.hasOwn(query, name);
}

/** What is counted has no pages and no order, so that the keywords of a list count what it would find. */
function isTaken({ isList, query = {} }: SearchOperation, name: string): boolean {
  return isList || Object.hasOwn(query, name);
}

/** The type beside the search, for an operation that wants it there. */
function typeOf({ id, search, types }: SearchOperation, type: unknown): Attributes {
  const isKnown = typeof type === 'string' && type !== '' && (types?.includes(type) ?? true);
  if (!isKnown) throw wrongValue(`${id}(type)`, types ? `one of ${types.join(', ')}` : 'the type of the records', type);
  return { [String(search.typeParameter)]: type };
}

const PHRASE = /"(?:[^"\\]|\\.)*"/g;

/** The API refuses a type within the search where it wants it beside, and takes two types for any of them. */
function checkType({ id, search }: SearchOperation, query = ''): void {
  const words = query.replace(PHRASE, '""');
  if (!(search.typeParameter ? /(^|\s)-?type:/i : /(^|\s)type:/i).test(words)) return;
  throw wrongArgument(`${id}(text)`, 'must not have the term type:, which is the keyword type here');
}

function nothing({ id, search, types }: SearchOperation): never {
  const hint = search.typeParameter && types ? ' beside the type, such as created_after' : '';
  throw wrongArgument(`${id}(text)`, `has nothing to search for: state a text or a keyword${hint}`);
}
