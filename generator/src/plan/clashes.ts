import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../model/model.ts';
import type { PlannedFile } from './output.ts';
import { clientTypes, clientValues, modelTypes, modelValues } from './runtime-exports.ts';

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
  return [...twins(paths, 'the file', locate), ...twins(names, 'the export', locate), ...shadows(names, locate)];
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

/** What generated code itself uses of the runtime and of TypeScript; a class of that name would hide it. */
const taken: ReadonlySet<string> = new Set([
  ...[...clientValues, ...clientTypes, ...modelValues, ...modelTypes],
  ...['Job', 'ListOperation', 'ObjectLink', 'ObjectSchema', 'Operation', 'TypeLink', 'Zendesk'],
  ...['Array', 'Date', 'Object', 'Omit', 'Promise', 'Readonly', 'Record', 'Symbol', 'Uint8Array'],
]);

function* shadows(claims: readonly Claim[], locate: Locate): Iterable<Diagnostic> {
  for (const { file, name } of claims.filter((claim) => taken.has(claim.name))) {
    const message = `the export "${name}" would hide a name that all generated code uses`;
    yield error('name-clash', locate(file.origin), message, 'use another name in the specification');
  }
}

function ownNames({ exports = [], reexports = [] }: PlannedFile): string[] {
  return exports.filter((name) => !reexports.includes(name));
}
