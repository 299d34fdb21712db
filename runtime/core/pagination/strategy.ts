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

/** One way of handing out pages. */
export interface PageStrategy {
  /** The query of the first page, or of the one that `from` leads to. */
  first(query: Attributes, size: number, from: string | undefined): Attributes;
  /** What the answer to `query` says; undefined where its terminal signal is missing: it is no answer of this kind. */
  next(body: Attributes, query: Attributes): Continuation | undefined;
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
