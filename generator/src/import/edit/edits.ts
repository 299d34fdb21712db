import type { Finding } from '../report/finding.ts';
import { insert, type Property } from './insert.ts';
import { printJson } from './print-json.ts';

/** What is to change in a file: a property, or the whole file where it is new. */
export type Edit = {
  /** Path below the specification folder. */
  readonly file: string;
  /** What is reported where the edit is made, or where it can't be; undefined where it only goes along with another one. */
  readonly finding?: Finding;
  /** Whether it is reported only where it can't be made. */
  readonly isPart?: boolean;
  /** The request that it belongs to, where it makes an operation. */
  readonly request?: string;
} & ({ readonly create: object } | { readonly set: Property });

/** What a part of the import wants to change, and what it has to say beside. */
export interface Outcome {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/** Texts of a specification by path. */
export type Texts = ReadonlyMap<string, string>;

/** Carries out edits one after another; `without` are those that have no place, because their file or object is not there. */
export function applyEdits(
  texts: Texts,
  edits: readonly Edit[],
): { readonly texts: Texts; readonly without: readonly Edit[] } {
  const changed = new Map(texts);
  const without = edits.filter((edit) => {
    const text = changed.get(edit.file);
    const next = 'create' in edit ? (text ?? printFile(edit.create)) : text && insert(text, edit.set);
    if (next) changed.set(edit.file, next);
    return !next;
  });
  return { texts: changed, without };
}

/** A whole file: its outermost object never stands on one line. */
function printFile(value: object): string {
  return `${printJson(value, { indent: 0, column: Number.POSITIVE_INFINITY })}\n`;
}

/** Several outcomes as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return { edits: outcomes.flatMap(({ edits }) => edits), findings: outcomes.flatMap(({ findings }) => findings) };
}
