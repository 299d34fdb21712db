import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { type Generated, generate } from '../generate.ts';
import type { Templates } from '../render/render.ts';
import { type Change, type Comparison, compare } from '../write/compare.ts';
import type { Manifest } from '../write/manifest.ts';
import { write } from '../write/write.ts';
import { differences } from './difference.ts';
import type { Output } from './output.ts';
import { type Places, shown } from './places.ts';
import { written } from './summary.ts';

/** Everything that one run works on. */
export interface Run {
  readonly places: Places;
  readonly specification: ReadonlyMap<string, string>;
  readonly templates: Templates;
  /** Hash of all inputs. */
  readonly inputs: string;
  readonly last: Manifest;
  readonly isCheck: boolean;
  /** When the run began. */
  readonly started: number;
}

/** Generates anew and writes what differs, or says what would; gives the exit code. */
export async function regenerate(run: Run, output: Output): Promise<number> {
  refuseEmpty(run);
  const generated = generate(run);
  if (hasErrors(generated.diagnostics)) return report(run, generated.diagnostics, output);
  const comparison = compare(run.places.output, generated.files, run.inputs, run.last);
  const problems = await readBackChanges(generated, comparison.changes);
  if (problems.length > 0) return report(run, problems, output);
  if (generated.diagnostics.length > 0) report(run, generated.diagnostics, output);
  return run.isCheck ? checked(run, comparison, output) : brought(run, comparison, output);
}

/** An empty specification would make an empty SDK, and prune the one that is there. */
function refuseEmpty({ specification, places }: Run): void {
  if ([...specification.keys()].some((path) => path.endsWith('/api.json'))) return;
  throw new Error(`There is no API in ${shown(places.specification)}: no folder in it holds an api.json.`);
}

function report({ specification, places }: Run, diagnostics: Generated['diagnostics'], output: Output): number {
  output.error(
    `${formatDiagnostics(diagnostics, { texts: specification, prefix: `${shown(places.specification)}/` })}`,
  );
  return 1;
}

/** Only what changed is read back: parsing everything takes seconds. */
async function readBackChanges(
  { files, locate }: Generated,
  changes: readonly Change[],
): Promise<Generated['diagnostics']> {
  const changed = new Set(changes.map(({ path }) => path));
  const toRead = files.filter(({ path }) => changed.has(path) && /\.(ts|json)$/.test(path));
  if (toRead.length === 0) return [];
  const { readBack } = await import('../write/read-back.ts');
  return readBack(toRead, locate);
}

function checked({ places }: Run, { changes }: Comparison, output: Output): number {
  if (changes.length === 0) return 0;
  const count = `${changes.length} ${changes.length === 1 ? 'file differs' : 'files differ'}`;
  output.error(`${differences(changes)}\nzents: ${count} in ${shown(places.output)}. Run \`npm run generate\`.\n`);
  return 1;
}

function brought({ places, specification, started }: Run, comparison: Comparison, output: Output): number {
  write(places.output, comparison.changes);
  output.out(written(comparison, specification.size, performance.now() - started));
  return 0;
}
