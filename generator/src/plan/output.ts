import type { Origin } from '../model/model.ts';

/** A file that will be written. */
export interface PlannedFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  /** Name of the template below templates/, without `.hbs`. */
  readonly template: string;
  /** All that the template shows. */
  readonly view: object;
  /** Names that the file must export, as read back from its text; undefined for a file without exports. */
  readonly exports: readonly string[] | undefined;
  /** Those of them that an index exports as values; resources are classes of their own entries, and types elsewhere. */
  readonly values?: readonly string[];
  /** Those of them that another file declares. */
  readonly reexports?: readonly string[];
  /** What it was made from. */
  readonly origin: Origin;
}

/** Everything that will be written. */
export interface OutputPlan {
  readonly files: readonly PlannedFile[];
}

/** First line of a generated file. */
export function banner(origins: readonly Origin[], what?: string): string {
  const from = what ?? origins.map(({ file }) => `specification/${file}`).join(', ');
  return `From ${from} by \`npm run generate\`. Do not edit.`;
}
