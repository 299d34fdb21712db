import { load } from '../load/load.ts';
import type { NameNotation } from '../load/notation.ts';
import { namedOperationsOf } from '../validate/named-operations.ts';
import type { Specification } from '../validate/specification.ts';
import { validate } from '../validate/validate.ts';
import type { Texts } from './edit/edits.ts';
import { type ImportOptions, importDocument } from './import.ts';

/** Entries of `names.json`, by request. */
export type MissingNames = Readonly<Record<string, NameNotation>>;

/**
 * What `names.json` lacks: the names of operations that the rule does not give, and, with a document, its operations
 * that have no name at all. The reasons are for a person to write, and so are names that nobody has given yet.
 */
export function missingNames(texts: Texts, document?: string, options: ImportOptions = {}): MissingNames {
  const { specification } = validate(load(texts));
  return { ...unruly(specification), ...(document === undefined ? {} : unnamed(texts, document, options)) };
}

function unruly(specification: Specification): MissingNames {
  const { operations, book } = namedOperationsOf(specification);
  const missing = new Map<string, string[]>();
  for (const { call, ruled, operation } of operations) {
    const { request } = operation.operation;
    const known = book.callsOf(request);
    if (call !== ruled() && !known.includes(call)) missing.set(request, [...(missing.get(request) ?? known), call]);
  }
  return Object.fromEntries([...missing].map(([request, calls]) => [request, entryOf(calls)]));
}

function unnamed(texts: Texts, document: string, options: ImportOptions): MissingNames {
  const { findings } = importDocument(texts, document, options);
  const requests = findings.filter(({ kind, subject }) => kind === 'unnamed' && subject.includes(' /'));
  return Object.fromEntries(requests.map(({ subject }) => [subject, entryOf([''])]));
}

function entryOf([call = '', ...others]: readonly string[]): NameNotation {
  return { call: others.length > 0 ? [call, ...others] : call, because: '' };
}
