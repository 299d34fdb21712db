import type { RequestOptions } from '../request/types.ts';

/** What a search is called with. */
export interface SearchArguments {
  /** Words to search for, in the API's own language. */
  text: unknown;
  /** Keywords. */
  query: object | undefined;
  options: RequestOptions | undefined;
}

/** The text may be left out. */
export function searchArguments(text: unknown, keywords: unknown, options: unknown): SearchArguments {
  const isWithout = typeof text === 'object' && text !== null && !Array.isArray(text);
  const [words, query, rest] = isWithout ? [undefined, text, keywords] : [text, keywords, options];
  return { text: words, query: query as object | undefined, options: rest as RequestOptions | undefined };
}
