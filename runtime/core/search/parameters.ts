import { InvalidArgumentError } from '../errors/usage-errors.ts';
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
  const isParameter = ([name]: [string, unknown]) => PARAMETERS.has(name) || Object.hasOwn(operation.query ?? {}, name);
  const type = typeOf(operation, text, given.type);
  const terms = [
    ...(text?.trim() ? [text.trim()] : []),
    ...stated
      .filter((entry) => !isParameter(entry) && !(search.typeParameter && entry[0] === 'type'))
      .flatMap(([keyword, value]) => termsOf(`${id}(${keyword})`, keyword, value)),
    ...(minus === undefined ? [] : withoutTerms(`${id}(minus)`, minus)),
  ];
  if (terms.length === 0) throw nothing(id);
  return { ...Object.fromEntries(stated.filter(isParameter)), ...type, [search.parameter]: terms.join(' ') };
}

/** The type beside the search, for an operation that wants it there; the API refuses it within. */
function typeOf({ id, search }: SearchOperation, text: string | undefined, type: unknown): Attributes {
  const { typeParameter } = search;
  if (!typeParameter) return {};
  if (typeof type !== 'string' || type === '') throw wrongValue(`${id}(type)`, 'the type of the records', type);
  if (/(^|\s)type:/.test(text ?? ''))
    throw new InvalidArgumentError(`${id}(text) must not have the term type:, which is the keyword type here`, {
      argument: `${id}(text)`,
    });
  return { [typeParameter]: type };
}

function nothing(id: string): InvalidArgumentError {
  const argument = `${id}(text)`;
  return new InvalidArgumentError(`${argument}: nothing to search for; state a text or a keyword`, { argument });
}
