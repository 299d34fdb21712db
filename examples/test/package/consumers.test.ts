import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, install } from './packed.ts';

let consumer: Consumer;
let entries: string[];
beforeAll(() => {
  consumer = install();
  const manifest = JSON.parse(readFileSync(join(consumer.folder, 'node_modules/zents/package.json'), 'utf8'));
  entries = Object.keys(manifest.exports).map((entry) => `zents${entry.slice(1)}`);
});
afterAll(() => consumer.remove());

const PROGRAM = `
async function main() {
  const sandbox = await createSandbox({ seed: 'small' });
  const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
  const { ticket } = await zendesk.tickets.create({ subject: 'Printer on fire', comment: { body: 'Help' } });
  const found = await zendesk.tickets.get(ticket.id);
  console.log(found instanceof Ticket, found.subject);
  await zendesk.close();
  await sandbox.close();
}
main();
`;

describe('a program that installed the package', () => {
  it('runs as an ES module', () => {
    consumer.write(
      'program.mjs',
      `import { Ticket, Zendesk } from 'zents';\nimport { createSandbox } from 'zents/testing';\n${PROGRAM}`,
    );
    expect(consumer.node('program.mjs')).toEqual({ status: 0, output: 'true Printer on fire\n' });
  });

  it('runs when it is the first program of README.md', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    consumer.write('first.mjs', program);
    const { status, output } = consumer.node('first.mjs');
    expect(status, output).toBe(0);
    expect(output).toMatch(/^1 .+\n2 .+\n/);
  });

  it('runs as CommonJS', () => {
    consumer.write(
      'program.cjs',
      `const { Ticket, Zendesk } = require('zents');\nconst { createSandbox } = require('zents/testing');\n${PROGRAM}`,
    );
    const { status, output } = consumer.node('--disable-warning=ExperimentalWarning', 'program.cjs');
    expect({ status, output }).toEqual({ status: 0, output: 'true Printer on fire\n' });
  });

  it('has one copy of the classes, however it asks for them', () => {
    consumer.write(
      'copies.cjs',
      "import('zents').then(({ Client }) => console.log(['zents', 'zents/client'].map((name) => require(name).Client === Client)));",
    );
    const { output } = consumer.node('--disable-warning=ExperimentalWarning', 'copies.cjs');
    expect(output).toBe('[ true, true ]\n');
  });

  it('takes address and token from the environment', () => {
    const text = "import('zents').then(({ Zendesk }) => console.log(new Zendesk().options.origin))";
    const environment = { ZENDESK_SUBDOMAIN: 'acme', ZENDESK_OAUTH_TOKEN: 'secret' };
    expect(consumer.nodeWith(environment, '-e', text).output).toContain('https://acme.zendesk.com');
  });

  it('imports and requires every entry', () => {
    expect(entries).toContain('zents/tickets');
    consumer.write('all.mjs', entries.map((entry) => `await import('${entry}'${attributesOf(entry)});`).join('\n'));
    consumer.write('all.cjs', entries.map((entry) => `require('${entry}');`).join('\n'));
    expect(consumer.node('--disable-warning=ExperimentalWarning', 'all.mjs')).toEqual({ status: 0, output: '' });
    expect(consumer.node('--disable-warning=ExperimentalWarning', 'all.cjs')).toEqual({ status: 0, output: '' });
  });
});

describe('what an entry brings along', () => {
  it('is the sandbox for `zents/testing` alone', () => {
    const withSandbox = entries.filter((entry) => reached(entry).some(isSandbox));
    expect(withSandbox).toEqual(['zents/testing']);
  });

  it('is no other resource for one that is imported alone, before it is used', () => {
    expect(reached('zents/client').some((file) => /class Tickets\b/.test(readFileSync(file, 'utf8')))).toBe(false);
  });

  it('is no test and no source', () => {
    const files = readdirSync(join(consumer.folder, 'node_modules/zents'), { recursive: true }).map(String);
    expect(files.filter((name) => /(^|\/)(test|src)\/|\.test\.|(?<!\.d)\.m?ts$|tsconfig/.test(name))).toEqual([]);
  });
});

/** Every file that an entry loads, at once or later. */
function reached(entry: string): string[] {
  const folder = join(consumer.folder, 'node_modules/zents');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const target = exports[`.${entry.slice('zents'.length)}`];
  const files = new Set([join(folder, typeof target === 'string' ? target : target.default)]);
  for (const file of files) {
    const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g);
    for (const [, specifier = ''] of specifiers) files.add(join(file, '..', specifier));
  }
  return [...files];
}

/** Only the sandbox opens a server. */
function isSandbox(file: string): boolean {
  return /\bcreateServer\b/.test(readFileSync(file, 'utf8'));
}

function attributesOf(entry: string): string {
  return entry.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
}
