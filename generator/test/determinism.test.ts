import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { readFiles, temporaryFolder, writeFiles } from './support/folders.ts';
import { specificationWith, templates } from './support/small-specification.ts';

const command = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'generate.js');

/** Runs the command as its own process, somewhere else in the world. */
function generateIn(folder: string, environment: Record<string, string>): Record<string, string> {
  const [specification, output] = [join(folder, 'specification'), join(folder, 'generated')];
  mkdirSync(folder, { recursive: true });
  writeFiles(specification, specificationWith());
  const argv = [command, '--specification', specification, '--output', output];
  execFileSync(process.execPath, argv, { cwd: folder, env: { ...process.env, ...environment }, stdio: 'pipe' });
  return readFiles(output);
}

describe('the output', () => {
  it('is the same bytes in another folder, time zone and language', () => {
    const folder = temporaryFolder();
    const here = generateIn(join(folder, 'one'), { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    const there = generateIn(join(folder, 'zwei', 'Ümlaut folder'), {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'sv_SE.UTF-8',
    });
    expect(there).toEqual(here);
    expect(JSON.stringify(here)).not.toContain(folder);
  }, 60_000);

  it('does not depend on the order in which the disk lists its files', () => {
    const texts = specificationWith();
    const turned = new Map([...texts].reverse());
    const bytes = (specification: ReadonlyMap<string, string>): object[] =>
      generate({ specification, templates }).files.map(({ path, text }) => ({ path, text }));
    expect(bytes(turned)).toEqual(bytes(texts));
  });
});
