import type { ApiModel } from '../model/model.ts';
import { resourceEntries } from './client-fields.ts';
import { quote } from './literal.ts';
import { banner, type PlannedFile } from './output.ts';
import { resourcePath } from './paths.ts';
import { signInOf } from './sign-in.ts';
import { markdownText, sentence } from './text.ts';

/** Facts of the published package. */
const facts = {
  name: 'zents',
  version: '0.1.0',
  description: 'A TypeScript SDK for the Zendesk API: typed, few calls, nothing lost.',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19.0' },
  files: ['dist', 'README.md', 'LICENSE'],
  // Bundled in: users of the package install neither.
  devDependencies: { '@zents/runtime': '0.1.0', '@zents/sandbox': '0.1.0' },
  dependencies: { dataloader: '^2.2.3', 'quick-lru': '^7.3.0', undici: '^7.30.2' },
};

/** The files that make a package of the sources. */
export function planPackage(model: ApiModel): PlannedFile[] {
  const entries = entriesOf(model);
  const origin = { file: model.apis[0]?.origin.file ?? '', pointer: [] };
  const file = (path: string, template: string, view: object): PlannedFile => ({
    path,
    template,
    view,
    exports: undefined,
    origin,
  });
  return [
    file('LICENSE', 'LICENSE', {}),
    file('README.md', 'README.md', { resources: readmeRows(model) }),
    file('package.json', 'package.json', { json: JSON.stringify(manifestOf(entries), undefined, 2) }),
    file('tsconfig.json', 'tsconfig.json', {}),
    file('tsdown.config.ts', 'tsdown.config.ts', {
      banner: banner([], 'specification'),
      entries: entries.map(({ name, source }) => ({
        name: /^[a-z]+$/.test(name) ? name : quote(name),
        source: quote(source),
      })),
    }),
  ];
}

interface Entry {
  readonly name: string;
  readonly source: string;
}

function entriesOf(model: ApiModel): Entry[] {
  const names = ['index', 'client', 'operations', ...(signInOf(model) ? ['sign-in'] : []), 'stores', 'testing'];
  const fixed = names.map((name) => ({ name, source: `${name}.ts` }));
  return [...fixed, ...resourceEntries(model).map(({ name, resource }) => ({ name, source: resourcePath(resource) }))];
}

function manifestOf(entries: readonly Entry[]): object {
  const exports = entries.map(({ name }) => [
    name === 'index' ? '.' : `./${name}`,
    { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  ]);
  const { engines, files, dependencies, devDependencies, ...about } = facts;
  const scripts = { build: 'tsdown', typecheck: 'tsc -p .' };
  return {
    ...about,
    engines,
    exports: { ...Object.fromEntries(exports), './package.json': './package.json' },
    files,
    scripts,
    dependencies,
    devDependencies,
  };
}

function readmeRows(model: ApiModel): object[] {
  return resourceEntries(model).map(({ name, resource }) => {
    const accessor = resource.api.accessor === null ? resource.name : `${resource.api.accessor}.${resource.name}`;
    return { entry: name, accessor, text: markdownText(sentence(resource.description)) };
  });
}
