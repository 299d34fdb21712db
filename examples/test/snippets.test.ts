import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The programs of README.md by the heading that they stand under. */
const snippets = readme.split(/^#+ /m).flatMap((section) =>
  [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ''], index) => ({
    heading: section.slice(0, section.indexOf('\n')),
    file: `${section.slice(0, section.indexOf('\n')).replaceAll(' ', '-').toLowerCase()}-${index + 1}.ts`,
    text: /new (Zendesk|Client)\(/.test(text) ? text : withSandbox(text),
  })),
);

let folder: string;
beforeAll(() => {
  // Inside the examples, so that `zents` is found; git ignores it.
  const parent = join(root, 'examples/.turbo');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'snippets-'));
  for (const { file, text } of snippets) writeFileSync(join(folder, file), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent('README.md', () => {
  it('has snippets', () => {
    expect(snippets.length).toBeGreaterThan(4);
  });

  it.each(snippets)('its program under "$heading" runs', async ({ file }) => {
    const { code, output } = await runProgram(file, folder);
    expect(code, output).toBe(0);
  });

  it('has programs that the compiler accepts', () => {
    const config = { extends: '../../tsconfig.json', include: ['*.ts'], exclude: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: folder, encoding: 'utf8' }).stdout).toBe('');
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/^npm (?:run )?([\w:-]+)/gm)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'install' && !(name in scripts))).toEqual([]);
    expect(named).toContain('test');
  });
});

/** A snippet that uses `zendesk` gets one that talks to a fresh sandbox. */
function withSandbox(text: string): string {
  const imports = text.match(/^import .*$/gm) ?? [];
  return `import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';
${imports.join('\n')}
const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
${text.replace(/^import .*$/gm, '')}
await zendesk.close();
await sandbox.close();
`;
}
