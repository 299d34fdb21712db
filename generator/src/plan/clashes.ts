import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../model/model.ts';
import type { PlannedFile } from './output.ts';

/** Finds the place of a node in the specification. */
export type Locate = (origin: Origin) => { file: string; offset: number; length: number };

/** Two files of one path, or two exports of one name: one of them would silently win. */
export function clashesOf(
  files: readonly PlannedFile[],
  declaring: readonly PlannedFile[],
  locate: Locate,
): Diagnostic[] {
  const paths = files.map((file) => ({ file, name: file.path.toLowerCase() }));
  const names = declaring.flatMap((file) => ownNames(file).map((name) => ({ file, name })));
  return [...twins(paths, 'the file', locate), ...twins(names, 'the export', locate)];
}

interface Claim {
  readonly file: PlannedFile;
  readonly name: string;
}

function* twins(claims: readonly Claim[], what: string, locate: Locate): Iterable<Diagnostic> {
  const first = new Map<string, PlannedFile>();
  for (const { file, name } of claims) {
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else
      yield error(
        'name-clash',
        locate(file.origin),
        `${what} "${name}" is claimed by ${other.origin.file} already`,
        'rename one of the two in the specification',
      );
  }
}

function ownNames({ exports = [], reexports = [] }: PlannedFile): string[] {
  return exports.filter((name) => !reexports.includes(name));
}
