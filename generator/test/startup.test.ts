import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { specificationWith } from './support/small-specification.ts';

const command = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'generate.js');

/** Runs the command and gives the packages that it loaded. */
const script = `
  import { Module } from 'node:module';
  const [, command, ...argv] = process.argv;
  process.argv = [process.argv[0], command, ...argv];
  await import(command);
  const packages = Object.keys(Module._cache).flatMap((path) => /node_modules\\/([^/]+)/.exec(path)?.[1] ?? []);
  console.log(JSON.stringify([...new Set(packages)].sort()));
`;

function packagesLoaded(argv: readonly string[]): string[] {
  const args = ['--input-type=module', '-e', script, command, ...argv];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

describe('a run where nothing changed', () => {
  it('loads none of the packages that a full run needs', () => {
    const folder = temporaryFolder();
    const argv = ['--specification', join(folder, 'specification'), '--output', join(folder, 'generated')];
    writeFiles(join(folder, 'specification'), specificationWith());
    expect(packagesLoaded(argv)).toEqual(expect.arrayContaining(['ajv', 'handlebars', 'ts-morph']));
    expect(packagesLoaded(argv)).toEqual([]);
  }, 60_000);
});
