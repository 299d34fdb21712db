import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleaved, runNode } from './measure.ts';
import { peers, root } from './paths.ts';
import type { Row } from './report.ts';

/** Zendesk's own document of the Support API, where it is at hand. */
const document = join(process.env.ZENTS_SHARED ?? join(root, '../shared'), 'reference/openapi/support.yaml');

/** Other generators take seconds a run. */
const FEW_ROUNDS = 3;

const generators: Record<string, (output: string) => readonly string[]> = {
  'openapi-typescript (types only)': (output) => [bin('openapi-typescript'), document, '-o', output],
  oazapfts: (output) => [bin('oazapfts'), document, output],
};

/** Time that other generators take for the Support API alone; nothing where its document is missing. */
export async function otherGenerators(): Promise<Row[]> {
  if (!existsSync(document)) {
    console.error(`other generators are left out: there is no ${document}`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'zents-generators-'));
  const variants = Object.entries(generators).map(([name, commandOf]) => [
    name,
    () => runNode(commandOf(join(folder, 'output.ts')), peers).milliseconds,
  ]);
  try {
    const least = await interleaved<string>(Object.fromEntries(variants), FEW_ROUNDS);
    return Object.entries(least).map(([name, milliseconds]) => ({
      what: `Support alone by ${name}`,
      figure: milliseconds / 1000,
      unit: 's',
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bin(name: string): string {
  return join(peers, 'node_modules/.bin', name);
}
