import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';
import { runnerOf, snippetsOf } from './snippets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'generated/README.md',
  'examples/zenpy/README.md',
  'examples/node-zendesk/README.md',
].map((document, index) => ({ document, folder: String(index), snippets: snippetsOf(read(document)) }));

let parent: string;
beforeAll(() => {
  // Inside the examples, so that `zents` is found; git ignores it.
  mkdirSync(join(root, 'examples/.turbo'), { recursive: true });
  parent = mkdtempSync(join(root, 'examples/.turbo/snippets-'));
  for (const { folder, snippets } of documents) {
    mkdirSync(join(parent, folder));
    for (const { file, text } of snippets) writeFileSync(join(parent, folder, file), text);
    writeFileSync(join(parent, folder, 'run.ts'), runnerOf(snippets));
  }
});
afterAll(() => rmSync(parent, { recursive: true }));

describe.each(documents)('$document', ({ document, folder, snippets }) => {
  it('has programs that run', async () => {
    const { code, output } = await runProgram('run.ts', join(parent, folder));
    expect(code, output).toBe(0);
    expect(output.match(/^--- .*$/gm)).toEqual(snippets.map(({ file }) => `--- ${file}`));
    expect(snippets.length).toBeGreaterThan(2);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(document).matchAll(/^npm (?:run )?([\w:-]+)/gm)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'install' && !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('links to what is there', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });
});

it('the compiler accepts every program of a document', () => {
  const config = { extends: '../../tsconfig.json', include: ['*/*.ts'], exclude: [] };
  writeFileSync(join(parent, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  expect(spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: parent, encoding: 'utf8' }).stdout).toBe('');
});
