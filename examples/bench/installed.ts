import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peers, root } from './paths.ts';
import type { Row } from './report.ts';

const clients = ['node-zendesk', '@octokit/rest', 'stripe', 'openai'];

/** What a client brings to the disk with all that it depends on. */
export async function installedSize(): Promise<Row[]> {
  const sizes = [
    { name: 'zents', bytes: packed() + dependenciesOf(join(root, 'generated'), root) },
    ...clients.map((name) => {
      const folder = join(peers, 'node_modules', name);
      return { name, bytes: sizeOf(folder) + dependenciesOf(folder, peers) };
    }),
  ];
  return sizes.map(({ name, bytes }) => ({ what: `installed: ${name}`, figure: bytes / 1e6, unit: 'MB' }));
}

/** Bytes of the package as it is published. */
function packed(): number {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: join(root, 'generated'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ unpackedSize }] = JSON.parse(output) as [{ unpackedSize: number }];
  return unpackedSize;
}

/** Bytes of everything that a package depends on, each package once. */
function dependenciesOf(folder: string, top: string, seen: Set<string> = new Set()): number {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  let bytes = 0;
  for (const name of Object.keys(dependencies)) {
    const found = [join(folder, 'node_modules', name), join(top, 'node_modules', name)].find((path) =>
      existsSync(path),
    );
    if (!found) throw new Error(`${name}, which ${folder} needs, is not installed in ${top}`);
    if (seen.has(found)) continue;
    seen.add(found);
    bytes += sizeOf(found) + dependenciesOf(found, top, seen);
  }
  return bytes;
}

/** Bytes of a folder without the packages within it. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? total : total + sizeOf(path);
    return total + lstatSync(path).size;
  }, 0);
}
