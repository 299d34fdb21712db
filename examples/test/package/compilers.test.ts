import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, install } from './packed.ts';

const require = createRequire(import.meta.url);
const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true };
const OPTIONS = { ...STRICT, skipLibCheck: false, target: 'es2022', module: 'nodenext', types: [] as string[] };

let consumer: Consumer;
beforeAll(() => {
  consumer = install();
  consumer.write('program.mts', readFileSync(fileURLToPath(new URL('consumer.txt', import.meta.url)), 'utf8'));
});
afterAll(() => consumer.remove());

/** Checks `file` with the compiler that is installed under `alias`; gives what it complained about. */
function check(alias: string, file: string, changes: object = {}): string {
  const compiler = join(dirname(require.resolve(`${alias}/package.json`)), 'bin/tsc');
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...OPTIONS, ...changes }, files: [file] }));
  return consumer.node(compiler, '-p', '.').output;
}

describe.each(['typescript-5.4', 'typescript', 'typescript-newest'])('a consumer compiled by %s', (alias) => {
  it('is accepted with every declaration checked and no types of Node', () => {
    expect(check(alias, 'program.mts')).toBe('');
  });

  it('is accepted by bundlers’ resolution', () => {
    expect(check(alias, 'program.mts', { module: 'esnext', moduleResolution: 'bundler' })).toBe('');
  });

  it('is refused when it writes what the API does not take', () => {
    consumer.write(
      'wrong.mts',
      "import { Ticket } from 'zents';\nnew Ticket({ subject: 1 });\nnew Ticket().assignee.name;\n",
    );
    const complaints = check(alias, 'wrong.mts');
    expect(complaints).toContain('wrong.mts(2,');
    expect(complaints).toContain('wrong.mts(3,');
  });
});

it('a CommonJS program is accepted by a compiler that knows `require` of ES modules', () => {
  consumer.write(
    'program.cts',
    "import zents = require('zents');\nexport const client = new zents.Zendesk({ subdomain: 'acme', auth: null });\n",
  );
  expect(check('typescript-newest', 'program.cts')).toBe('');
});
