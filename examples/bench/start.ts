import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { interleaved, runNode } from './measure.ts';
import { peers, root } from './paths.ts';
import type { Row } from './report.ts';

/** What is bundled. */
export interface Program {
  name: string;
  /** Where its packages are installed. */
  folder: string;
  /** What a user writes to call one method. */
  source: string;
}

const examples = join(root, 'examples');
const whole: Program = {
  name: 'zents',
  folder: examples,
  source: "import { Zendesk } from 'zents'; new Zendesk({ subdomain: 'a', auth: null }).tickets.list();",
};
const one: Program = {
  name: 'zents/client + zents/tickets',
  folder: examples,
  source:
    "import { Client } from 'zents/client'; import { Tickets } from 'zents/tickets'; new Tickets(new Client({ subdomain: 'a', auth: null })).list();",
};
const others: Program[] = [
  {
    name: 'node-zendesk',
    folder: peers,
    source:
      "import zendesk from 'node-zendesk'; zendesk.createClient({ subdomain: 'a', username: 'b', token: 'c' }).tickets.list();",
  },
  {
    name: '@octokit/rest',
    folder: peers,
    source: "import { Octokit } from '@octokit/rest'; new Octokit().issues.list();",
  },
  { name: 'stripe', folder: peers, source: "import Stripe from 'stripe'; new Stripe('a').charges.list();" },
  { name: 'openai', folder: peers, source: "import OpenAI from 'openai'; new OpenAI({ apiKey: 'a' }).models.list();" },
];
const programs: Program[] = [whole, one, ...others];

/** Time of an import over an empty process, as a ratio to node-zendesk's. */
export async function importTime(): Promise<Row[]> {
  const variants = Object.fromEntries(programs.map((program) => [program.name, () => importing(program)]));
  const least = await interleaved({ ...variants, empty: () => runNode(['-e', ''], root).milliseconds });
  const cost = (name: string) => (least[name as 'empty'] as number) - least.empty;
  return programs
    .filter(({ name }) => name !== 'node-zendesk')
    .map(({ name }) => ({
      what: `import of ${name} over node-zendesk's`,
      figure: cost(name) / cost('node-zendesk'),
      ...(name.startsWith('zents') ? { atMost: 0.5 } : {}),
    }));
}

/** The import statements of a program, run in a process of their own. */
function importing({ source, folder }: Program): number {
  const imports = source.match(/import .*? from '[^']+';/g) ?? [];
  return runNode(['--input-type=module', '-e', imports.join('\n')], folder).milliseconds;
}

/** Size of one method called, bundled, minified and compressed. */
export async function bundleSize(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const program of programs) {
    const { atStart, inOneFile } = await bundle(program);
    const promise = program === one ? { atMost: 12 } : {};
    rows.push({ what: `bundle of ${program.name}, loaded at start`, figure: atStart, unit: 'KB', ...promise });
    rows.push({ what: `bundle of ${program.name}, in one file`, figure: inOneFile, unit: 'KB' });
  }
  return rows;
}

/** Kilobytes that a program loads at once, and those of all that it may ever load in one file. */
export async function bundle({ folder, source }: Program): Promise<{ atStart: number; inOneFile: number }> {
  const output = mkdtempSync(join(tmpdir(), 'zents-bundle-'));
  try {
    const shared = {
      stdin: { contents: source, resolveDir: folder },
      outdir: output,
      write: false,
      metafile: true,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      legalComments: 'none',
      logLevel: 'silent',
    } as const;
    const split = await build({ ...shared, splitting: true });
    const single = await build(shared);
    return { atStart: sizeOf(loadedAtStart(split)), inOneFile: sizeOf(single.outputFiles) };
  } finally {
    rmSync(output, { recursive: true });
  }
}

/** The entry and the chunks that it imports before it runs; what `import()` brings later is left out. */
function loadedAtStart({ outputFiles, metafile }: { outputFiles: OutputFile[]; metafile: Metafile }): OutputFile[] {
  const names = Object.keys(metafile.outputs);
  const entry = names.find((name) => metafile.outputs[name]?.entryPoint === '<stdin>');
  if (!entry) throw new Error('esbuild names no entry');
  const needed = new Set([entry]);
  for (const name of needed) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') needed.add(path);
  }
  return outputFiles.filter(({ path }) => [...needed].some((name) => path.endsWith(name.replace(/^(\.\.\/)+/, '/'))));
}

function sizeOf(files: readonly OutputFile[]): number {
  return files.reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).length, 0) / 1000;
}
