import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfRepository } from './copy-of-repository.ts';
import { interleaved, runNode } from './measure.ts';
import type { Row } from './report.ts';

/** Time of the whole generator process, in a copy of the repository. */
export async function generatorTime(): Promise<Row[]> {
  const copy = copyOfRepository();
  try {
    const least = await interleaved({
      empty: () => runNode(['-e', ''], copy).milliseconds,
      cold: () => generate(copy, () => rmSync(join(copy, 'generated'), { recursive: true })),
      oneFile: () => generate(copy, () => editOneFile(copy)),
      nothing: () => generate(copy, () => {}),
    });
    return [
      { what: 'generate everything', unit: 's', atMost: 6, figure: least.cold / 1000 },
      { what: 'generate after one file was edited', unit: 's', atMost: 2, figure: least.oneFile / 1000 },
      {
        what: 'generate with nothing changed, over an empty process',
        atMost: 2.5,
        figure: least.nothing / least.empty,
      },
    ];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function generate(copy: string, prepare: () => void): number {
  prepare();
  return runNode(['generator/bin/generate.js'], copy).milliseconds;
}

let edits = 0;

/** Makes the summary of one object a new one. */
function editOneFile(copy: string): void {
  const file = join(copy, 'specification/support/objects/ticket.json');
  edits += 1;
  const text = readFileSync(file, 'utf8').replace(/("description": ")([^"]*?)( \(\d+\))?"/, `$1$2 (${edits})"`);
  writeFileSync(file, text);
}
