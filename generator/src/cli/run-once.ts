import { readFolder } from '../load/read-folder.ts';
import { readTemplates } from '../render/templates.ts';
import { digestOfInputs } from '../write/digest.ts';
import { isIntact, type Manifest, readManifest } from '../write/manifest.ts';
import type { Output } from './output.ts';
import type { Places } from './places.ts';
import { upToDate } from './summary.ts';

/**
 * Generates once; gives the exit code. Where nothing changed since the last run this is all that happens: everything
 * that parses, renders or compiles is loaded only when it is needed.
 */
export async function runOnce(places: Places, isCheck: boolean, output: Output): Promise<number> {
  const started = performance.now();
  const specification = readFolder(places.specification);
  const templates = readTemplates(places.templates);
  const inputs = digestOfInputs(places.version, specification, templates);
  const last: Manifest = readManifest(places.output);
  if (last.inputs === inputs && isIntact(places.output, last)) {
    output.out(upToDate(Object.keys(last.files).length + 1, performance.now() - started));
    return 0;
  }
  const { regenerate } = await import('./regenerate.ts');
  return regenerate({ places, specification, templates, inputs, last, isCheck, started }, output);
}
