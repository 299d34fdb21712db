import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../tree/tree.mjs';

const core = { 'runtime/core/package.json': '{ "name": "@zents/runtime", "exports": { ".": "./index.ts" } }' };
const lock = (packages) => ({
  'package.json': '{ "engines": { "node": ">=20.19.0" } }',
  'package-lock.json': JSON.stringify({ packages }),
});

/** For each law: trees that keep it, and trees that break it with what the law then says. */
const laws = {
  'no-import-cycles': {
    kept: {
      'a type': { 'a.ts': "import type { B } from './b.ts';", 'b.ts': "import { a } from './a.ts';" },
      'a late import': { 'a.ts': "export const b = () => import('./b.ts');", 'b.ts': "import { b } from './a.ts';" },
    },
    broken: [
      [{ 'a.ts': "import { b } from './b.ts';", 'b.ts': "export { a } from './a.ts';" }, 'a.ts -> b.ts -> a.ts'],
      [{ 'a.ts': "import './b.ts';", 'b.ts': "import './c.ts';", 'c.ts': "import './b.ts';" }, 'b.ts -> c.ts -> b.ts'],
    ],
  },
  'one-direction': {
    kept: {
      'a lower layer': { ...core, 'runtime/core/request/a.ts': "import '../log/b.ts';", 'runtime/core/log/b.ts': '' },
      'a type of the vocabulary': {
        ...core,
        'runtime/core/operation/a.ts': "import type { B } from '../model/schema.ts';",
        'runtime/core/model/schema.ts': '',
      },
    },
    broken: [
      [
        { ...core, 'runtime/core/log/a.ts': "import '../request/b.ts';", 'runtime/core/request/b.ts': '' },
        'log imports request, which stands above it',
      ],
      [
        { ...core, 'runtime/core/log/a.ts': "import type { B } from '../model/b.ts';", 'runtime/core/model/b.ts': '' },
        'log imports model, which stands above it (a type)',
      ],
      [
        { ...core, 'runtime/core/magic/a.ts': "import '../log/b.ts';", 'runtime/core/log/b.ts': '' },
        'magic has no place in the order of layers',
      ],
      [
        {
          ...core,
          'runtime/core/client/a.ts': "import 'zents/tickets';",
          'generated/package.json': '{ "name": "zents" }',
        },
        'runtime/core imports generated',
      ],
      [
        {
          'generator/package.json': '{ "name": "@zents/generator" }',
          'generator/src/load/a.ts': "import '../render/b.ts';",
          'generator/src/render/b.ts': '',
        },
        'load imports render, which stands above it',
      ],
    ],
  },
  'no-export-star': {
    kept: { 'a list': { 'a.ts': "export { b } from './b.ts';\nexport {};" } },
    broken: [
      [{ 'a.ts': "export * from './b.ts';" }, "export * from './b.ts';"],
      [{ 'a.ts': "export * as b from './b.ts';" }, "export * as b from './b.ts';"],
    ],
  },
  'declared-imports': {
    kept: {
      'a dependency': {
        'runtime/core/package.json': '{ "name": "r", "dependencies": { "undici": "7" } }',
        'runtime/core/a.ts': "const undici = import('undici');",
      },
      'a tool of a test': {
        'package.json': '{ "devDependencies": { "vitest": "4" } }',
        'runtime/core/package.json': '{ "name": "r" }',
        'runtime/core/a.test.ts': "import { it } from 'vitest';\nimport { readFileSync } from 'node:fs';",
      },
    },
    broken: [
      [
        { 'runtime/core/package.json': '{ "name": "r" }', 'runtime/core/a.ts': "import 'undici';" },
        'undici is not declared in runtime/core/package.json',
      ],
      [
        {
          'runtime/core/package.json': '{ "name": "r", "devDependencies": { "@x/y": "1" } }',
          'runtime/core/a.ts': "import type { Y } from '@x/y/z';",
        },
        '@x/y is not declared in runtime/core/package.json',
      ],
    ],
  },
  'node-in-its-places': {
    kept: {
      'its place': { 'runtime/core/transport/undici.ts': "import 'node:tls';" },
      'an optional global': { 'runtime/core/client/a.ts': 'export const env = globalThis.process?.env;' },
      'a sentence': { 'runtime/core/client/a.ts': ' * The process. It ends.' },
    },
    broken: [
      [{ 'runtime/core/client/a.ts': "import { hostname } from 'node:os';" }, 'imports node:os'],
      [{ 'runtime/core/client/a.ts': "import type { Readable } from 'stream';" }, 'imports stream'],
      [{ 'runtime/core/client/a.ts': 'export const env = process.env;' }, 'uses process without globalThis'],
      [{ 'runtime/core/client/a.ts': "export const a = Buffer.from('a');" }, 'uses Buffer without globalThis'],
    ],
  },
  'no-unreachable-files': {
    kept: {
      'a chain': { ...core, 'runtime/core/index.ts': "export { a } from './a.ts';", 'runtime/core/a.ts': '' },
      'a helper of a test': {
        ...core,
        'runtime/core/testing/server.ts': '',
        'runtime/core/a.test.ts': "import './testing/server.ts';",
      },
    },
    broken: [
      [
        { ...core, 'runtime/core/a.ts': '', 'runtime/core/a.test.ts': "import './a.ts';" },
        'is reached from no entry; what only tests need belongs in a folder `testing`',
      ],
      [
        { ...core, 'runtime/core/testing/server.ts': '' },
        'is reached from no entry; what only tests need belongs in a folder `testing`',
      ],
    ],
  },
  'no-triple-braces': {
    kept: { 'a name': { 'a.hbs': 'class {{name}} { {{#if x}}{{/if}} }' } },
    broken: [
      [{ 'a.hbs': 'import type {{{name}}}' }, 'import type {{{name}}}'],
      [{ 'a.hbs': '{{& name}}' }, '{{& name}}'],
    ],
  },
  'honest-types': {
    kept: {
      unknown: { 'a.ts': 'export const a: unknown = "any";' },
      'a reason': {
        'a.ts': '// biome-ignore lint/suspicious/noExplicitAny: a class narrows it.\nexport type A = any;',
      },
    },
    broken: [
      [{ 'a.ts': 'export function f(x: any[]): void {}' }, 'any in: export function f(x: any[]): void {}'],
      [
        { 'generated/a.ts': '// biome-ignore lint/suspicious/noExplicitAny: why\nexport type A = any;' },
        'any in: export type A = any;',
      ],
      [{ 'a.test.ts': '// @ts-ignore\nf(1);' }, '// @ts-ignore'],
    ],
  },
  'no-skipped-tests': {
    kept: {
      'a condition': { 'a.test.ts': 'it.skipIf(!there)("a", () => {});' },
      'a word': { 'a.test.ts': 'list.skip(2);' },
    },
    broken: [
      [{ 'a.test.ts': 'it.only("a", () => {});' }, 'it.only'],
      [{ 'a.test.mjs': 'describe.skip("a", () => {});' }, 'describe.skip'],
      [{ 'a.test.ts': 'it.concurrent.todo("a");' }, 'it.concurrent.todo'],
    ],
  },
  'short-functions': {
    kept: { thirty: { 'runtime/core/a.ts': `function f() {\n${'f();\n'.repeat(28)}}` } },
    broken: [
      [{ 'runtime/core/a.ts': `function f() {\n${'f();\n'.repeat(29)}}` }, 'f has 31 lines'],
      [{ 'generator/src/a.ts': `const f = () => {\n${'f();\n'.repeat(40)}};` }, 'a function has 42 lines'],
    ],
  },
  'one-default': {
    kept: {
      'one file': { 'runtime/core/a.ts': 'f(options.timeout ?? 60_000);' },
      'neutral values': { 'runtime/core/a.ts': 'f(a.n ?? 0);', 'runtime/core/b.ts': 'function f(n = 0) {}' },
    },
    broken: [
      [
        {
          'runtime/core/a.ts': 'f(options.timeout ?? 60_000);',
          'runtime/core/b.ts': 'const { timeout = 30_000 } = o;',
        },
        'timeout has the default 60_000 here and elsewhere',
      ],
      [
        { 'runtime/core/a.ts': "function f(level = 'warn') {}", 'runtime/core/b.ts': "f(a.level ?? 'warn');" },
        "level has the default 'warn' here and elsewhere",
      ],
    ],
  },
  'published-types': {
    kept: { 'own names': { 'generated/dist/a.d.ts': "import { B } from './b.js';\nexport type A = B;" } },
    broken: [
      [{}, 'no declarations: run `npm run build` first'],
      [{ 'generated/dist/a.d.ts': "import { Dispatcher } from 'undici';" }, 'imports undici'],
      [{ 'generated/dist/a.d.ts': "export type A = import('node:http').Server;" }, 'imports node:http'],
      [{ 'generated/dist/a.d.ts': 'export declare const a: Buffer;' }, 'names Buffer'],
      [{ 'generated/dist/a.d.ts': 'export declare const t: NodeJS.Timeout;' }, 'names NodeJS'],
      [{ 'generated/dist/a.d.ts': '/// <reference types="node" />' }, 'references node'],
    ],
  },
  documented: {
    kept: {
      'a complete guide': {
        'package.json':
          '{ "scripts": { "prestart": "b", "start": "a", "lint": "c" }, "devDependencies": { "tsx": "4" } }',
        'runtime/a.ts': '',
        'CONTRIBUTING.md': '`npm start`, `npm run lint`, `tsx`, runtime/',
      },
    },
    broken: [
      [{ 'package.json': '{ "scripts": { "lint": "a" } }' }, 'the command npm run lint is missing'],
      [{ 'package.json': '{ "dependencies": { "tsx": "4" } }' }, 'the dependency `tsx` is missing'],
      [{ 'package.json': '{}', 'runtime/a.ts': '', 'CONTRIBUTING.md': '' }, 'the folder runtime/ is missing'],
    ],
  },
  installable: {
    kept: {
      'a quiet package': lock({ 'node_modules/a': { engines: { node: '>=18' } } }),
      'all platforms': lock({ 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} }),
    },
    broken: [
      [lock({ 'node_modules/a': { engines: { node: '>=22' } } }), 'wants Node >=22'],
      [lock({ 'node_modules/a': { hasInstallScript: true } }), 'has an install script'],
      [lock({ 'node_modules/a': { optionalDependencies: { b: '1' } } }), 'its platform package b is not locked'],
      [
        { ...lock({}), 'generated/package.json': '{ "name": "zents", "engines": { "node": ">=18" } }' },
        'names another Node',
      ],
    ],
  },
};

const scripts = readdirSync(new URL('.', import.meta.url)).filter((name) => /^(?!run\.)[\w-]+\.mjs$/.test(name));

it('every law has an example that breaks it', () => {
  expect(Object.keys(laws).sort()).toEqual(scripts.map((name) => name.replace('.mjs', '')).sort());
});

describe.each(Object.entries(laws))('%s', (name, { kept, broken }) => {
  it.each(Object.entries(kept))('allows %s', async (_, files) => {
    const { check } = await import(`./${name}.mjs`);
    expect(check(treeOf(files))).toEqual([]);
  });

  it.each(broken.map(([files, message]) => [message, files]))('finds: %s', async (message, files) => {
    const { check } = await import(`./${name}.mjs`);
    expect(check(treeOf(files)).map((violation) => violation.message)).toContain(message);
  });
});
