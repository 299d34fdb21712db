import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interleaved, runNode } from './measure.ts';
import { root } from './paths.ts';
import type { Row } from './report.ts';

/** Consumers of ten lines: what they import, and how they get their list of tickets. */
const CONSUMERS = {
  floor: ['declare const tickets: { list(): AsyncIterable<{ id: number; subject: string | null }> };', ''],
  whole: ["import { Zendesk } from 'zents';", "const { tickets } = new Zendesk({ subdomain: 'acme', auth: null });"],
  one: [
    "import { Client } from 'zents/client';\nimport { Tickets } from 'zents/tickets';",
    "const tickets = new Tickets(new Client({ subdomain: 'acme', auth: null }));",
  ],
};
const BODY = `
export async function subjects(): Promise<string[]> {
  const found: string[] = [];
  for await (const ticket of tickets.list()) {
    if (ticket.subject) found.push(ticket.subject);
  }
  return found;
}
`;
const OPTIONS = {
  target: 'es2022',
  lib: ['es2022'],
  module: 'nodenext',
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: false,
};

/** Memory that the compiler takes for a program of ten lines, over the same program without the SDK. */
export async function compilerMemory(): Promise<Row[]> {
  // Inside the examples, so that `zents` is found; git ignores it.
  const parent = join(root, 'examples', '.turbo');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'compiler-'));
  try {
    const names = Object.keys(CONSUMERS) as (keyof typeof CONSUMERS)[];
    for (const name of names) write(folder, name);
    const least = await interleaved({
      floor: () => memoryOf(folder, 'floor'),
      whole: () => memoryOf(folder, 'whole'),
      one: () => memoryOf(folder, 'one'),
    });
    return [
      { what: 'compiler memory for zents', unit: 'MB', atMost: 60, figure: least.whole - least.floor },
      { what: 'compiler memory for one entry', unit: 'MB', atMost: 25, figure: least.one - least.floor },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, name: keyof typeof CONSUMERS): void {
  writeFileSync(join(folder, `${name}.mts`), `${CONSUMERS[name].join('\n')}\n${BODY}`);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions: OPTIONS, files: [`${name}.mts`] }));
}

function memoryOf(folder: string, name: string): number {
  const { output } = runNode(
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', `${name}.json`, '--extendedDiagnostics'],
    folder,
  );
  const [, kilobytes] = /Memory used:\s+(\d+)K/.exec(output) ?? [];
  if (!kilobytes) throw new Error(`tsc printed no memory:\n${output}`);
  return Number(kilobytes) / 1024;
}
