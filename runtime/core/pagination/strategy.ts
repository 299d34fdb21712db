import type { Attributes } from '../model/schema.ts';

/** What to request for a page: the query of a page that the SDK works out, or a link that the API handed out. */
export interface PageRequest {
  query?: Attributes;
  url?: string;
}

/** What an answer says about the page after it. */
export interface Continuation {
  /** The list goes on. */
  hasMore: boolean;
  /** Where `list({ from })` goes on after this page. */
  cursor: string | null;
  /** How to ask for the next page; absent where the answer does not say. */
  next?: PageRequest;
}

/** Which way a list is read. */
export type Direction = 'forward' | 'backward';

/** What was asked for and came, beside the body. */
export interface AskedPage {
  /** Query of the list's first page. */
  query: Attributes;
  /** The records of the page as parsed. */
  items: readonly unknown[];
  /** Records a page that were asked for; undefined where the API decided. */
  size: number | undefined;
  /** How the page was reached. */
  direction: Direction;
}

/** One way of handing out pages. */
export interface PageStrategy {
  /** Parameter that states the size of a page; absent: nobody can state it. */
  sizeKey?: string;
  /** Largest page where the operation names none; default 100. */
  largest?: number;
  /** Size that is asked for by default; `api`: none, the API decides. Default: the largest. */
  usual?: number | 'api';
  /** Parameters by which a caller asks for this way of paging where the list has several. */
  keys?: readonly string[];
  /** Exports: no page begins with records of the one before. */
  repeatsNothing?: true;
  /** Exports: youngest start in seconds, as the API holds back what is younger; absent: any start, or none. */
  youngestStart?: number;
  /** Exports: they begin with everything and take no start. */
  startsWithAll?: true;
  /** What `from` must be; default: any text. */
  isCursor?(text: string): boolean;
  /** Records a page that such a `from` counts with; absent, or undefined: it is a place whatever the size. */
  sizeIn?(from: string): number | undefined;
  /** The query of the first page, or of the one that `from` leads to. */
  first(query: Attributes, size: number | undefined, from: string | undefined, direction?: Direction): Attributes;
  /** What the answer says; undefined where its terminal signal is missing: it is no answer of this kind. */
  next(body: Attributes, asked: AskedPage): Continuation | undefined;
  /** What the answer says about the page before it; absent where the list can only be read forward. */
  previous?(body: Attributes, asked: AskedPage): Continuation | undefined;
}

/** A text that says something, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An object of an answer; an empty one where there is none. */
export function objectOf(value: unknown): Attributes {
  return typeof value === 'object' && value !== null ? (value as Attributes) : {};
}

/** The value of a parameter in a link, whose brackets may be percent-encoded. */
export function parameterOf(link: string | undefined, name: string): string | null {
  return new URLSearchParams(link?.slice(link.indexOf('?') + 1)).get(name);
}

/** The query of a link: a cursor where the API has none of its own. */
export function queryOf(link: string | undefined): string | null {
  return link?.includes('?') ? link.slice(link.indexOf('?') + 1) : null;
}

/** Is the text such a cursor? Any other would be sent as a parameter that the API ignores, and the list begin anew. */
export function isQuery(text: string): boolean {
  return /^[\w[\].%~-]+=[^=&]/.test(text);
}

/** The parameters that such a cursor stands for. */
export function parametersOf(query: string | undefined): Attributes {
  return Object.fromEntries(new URLSearchParams(query));
}
