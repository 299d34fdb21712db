import type { ApiModel, ApiNode } from '../model/model.ts';
import { byCodeUnit } from '../order.ts';
import { printNames } from './calls.ts';
import { banner, type PlannedFile } from './output.ts';
import { importPath } from './paths.ts';
import { clientTypes, clientValues, modelTypes, modelValues, storeTypes, storeValues } from './runtime-exports.ts';
import { clientClassPath, signInOf } from './sign-in.ts';

/** One declaration of exports. */
interface ExportLine {
  readonly from: string;
  readonly names: readonly string[];
}

/** The index of an API: every object and resource by name. */
export function planApiIndex(api: ApiNode, files: readonly PlannedFile[]): PlannedFile {
  const path = `${api.name}/index.ts`;
  const lines = files.map((file) => lineOf(path, file)).sort((left, right) => byCodeUnit(left.from, right.from));
  const view = { banner: banner([], `specification/${api.name}`), lines: lines.map(printLine) };
  return {
    path,
    template: 'api/index.ts',
    view,
    exports: files.flatMap(ownExports),
    values: files.flatMap(({ values = [] }) => values),
    origin: api.origin,
  };
}

/** The entry of the package: the client, everything of every API, and the runtime's public names. */
export function planIndex(model: ApiModel, indexes: readonly PlannedFile[]): PlannedFile {
  const { apis } = model;
  const own = [...indexes].map((file) => lineOf('index.ts', file));
  const values = [...clientValues, ...modelValues];
  const lines = [
    ...runtimeLines(model, values, [...clientTypes, ...modelTypes]),
    ...own,
    { from: './zendesk.ts', names: ['Zendesk'] },
  ];
  const exports = [
    ...clientValues,
    ...modelValues,
    ...clientTypes,
    ...modelTypes,
    ...indexes.flatMap(ownExports),
    'Zendesk',
  ];
  const origin = { file: apis[0]?.origin.file ?? '', pointer: [] };
  return {
    path: 'index.ts',
    template: 'index.ts',
    view: { banner: banner([], 'specification'), lines: lines.map(printLine) },
    exports,
    origin,
  };
}

/** The entry for those who bring in their resources one by one. */
export function planClient(model: ApiModel): PlannedFile {
  return planRuntimeEntry('client', clientValues, clientTypes, model);
}

/** The entry of what only programs need that run as several processes, or that keep state. */
export function planStores(model: ApiModel): PlannedFile {
  return planRuntimeEntry('stores', storeValues, storeTypes, model);
}

function planRuntimeEntry(
  name: string,
  values: readonly string[],
  types: readonly string[],
  model: ApiModel,
): PlannedFile {
  const lines = runtimeLines(model, values, types);
  return {
    path: `${name}.ts`,
    template: `${name}.ts`,
    view: { banner: banner([], 'specification'), lines: lines.map(printLine) },
    exports: [...values, ...types],
    origin: { file: model.apis[0]?.origin.file ?? '', pointer: [] },
  };
}

/** What is the runtime's, but for the client: that of the package knows Zendesk. */
function runtimeLines(model: ApiModel, values: readonly string[], types: readonly string[]): ExportLine[] {
  const from = importPath('index.ts', clientClassPath);
  const isOwn = signInOf(model) !== undefined && values.includes('Client');
  const rest = values.filter((name) => !isOwn || name !== 'Client');
  return [{ from: '@zents/runtime', names: typed(rest, types) }, ...(isOwn ? [{ from, names: ['Client'] }] : [])];
}

function printLine({ names, from }: ExportLine): string {
  return printNames('export', names, from);
}

function lineOf(from: string, file: PlannedFile): ExportLine {
  const values = file.values ?? [];
  return {
    from: importPath(from, file.path),
    names: typed(
      values,
      ownExports(file).filter((name) => !values.includes(name)),
    ),
  };
}

function ownExports({ exports = [], reexports = [] }: PlannedFile): string[] {
  return exports.filter((name) => !reexports.includes(name));
}

function typed(values: readonly string[], types: readonly string[]): string[] {
  const names = [
    ...values.map((name) => ({ name, shown: name })),
    ...types.map((name) => ({ name, shown: `type ${name}` })),
  ];
  return names.sort((left, right) => byCodeUnit(left.name, right.name)).map(({ shown }) => shown);
}
