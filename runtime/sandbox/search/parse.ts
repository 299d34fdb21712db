/** How a term compares. */
export type Sign = ':' | '>' | '<' | '>=' | '<=';

/** One term of a search: a word, or a field that is compared with a value. */
export interface Term {
  /** Undefined for a word. */
  readonly field: string | undefined;
  readonly sign: Sign;
  readonly value: string;
  /** Results must not meet it. */
  readonly isExcluded: boolean;
}

const TERM = /(-?)(?:([A-Za-z][\w.-]*)(>=|<=|:|>|<))?(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/g;

/** Reads a search in Zendesk's language: words, `status:open`, `created>2026-01-01`, `name:"John Doe"`, `-tags:spam`. */
export function parseSearch(query: string): Term[] {
  return [...query.matchAll(TERM)].map(([, minus, field, sign = ':', quoted, plain = '']) => ({
    field,
    sign: sign as Sign,
    value: quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1'),
    isExcluded: minus === '-',
  }));
}
