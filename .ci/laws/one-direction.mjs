export const label = 'imports point one way: between the workspaces, in the core and in the generator';

/** Workspaces that a workspace may import. */
const WORKSPACES = {
  'runtime/core': [],
  'runtime/sandbox': [],
  generator: [],
  generated: ['runtime/core', 'runtime/sandbox'],
  examples: ['generated'],
  '.ci': [],
};

/** In these folders a layer may import itself and what stands before it. */
const LAYERED = [
  {
    base: 'runtime/core/',
    order: [
      ...[
        'errors',
        'operation',
        'log',
        'events',
        'files',
        'redis',
        'transport',
        'auth',
        'pacing',
        'request',
        'cache',
        'model',
      ],
      ...[
        'pagination',
        'search',
        'export',
        'relations',
        'bulk',
        'drift',
        'webhooks',
        'client',
        'resource',
        'attachments',
        'index.ts',
      ],
    ],
    /** The vocabulary between generated code and runtime: its types may be named anywhere, for types are erased. */
    vocabulary: ['runtime/core/operation/operation.ts', 'runtime/core/model/schema.ts'],
  },
  {
    base: 'generator/src/',
    order: [
      ...['names.ts', 'order.ts', 'diagnostics'],
      ...['load', 'naming', 'validate', 'coverage', 'model', 'plan', 'render', 'write', 'surface', 'import'],
      ...['generate.ts', 'cli'],
    ],
    vocabulary: [],
  },
];

export function check(tree) {
  return tree.code().flatMap((file) => tree.imports(file).flatMap((found) => problems(tree, file, found)));
}

function problems(tree, file, found) {
  const complaints = [
    betweenWorkspaces(tree, file, found),
    ...LAYERED.map((layered) => inLayers(layered, file, found)),
  ];
  return complaints.filter(Boolean).map((message) => ({ file, line: found.line, message }));
}

function betweenWorkspaces(tree, file, { specifier, target }) {
  const from = tree.workspaceOf(file)?.folder;
  const to = target
    ? tree.workspaceOf(target)?.folder
    : tree.workspaces.find(({ name }) => `${specifier}/`.startsWith(`${name}/`))?.folder;
  if (!from || !to || from === to || WORKSPACES[from]?.includes(to) || isToolConfiguration(file)) return undefined;
  return `${from} imports ${to}`;
}

/** What a tool reads when it builds; no part of what is built. */
function isToolConfiguration(file) {
  return /\.config\.ts$/.test(file);
}

function inLayers({ base, order, vocabulary }, file, { target, typeOnly }) {
  if (!file.startsWith(base) || !target?.startsWith(base)) return undefined;
  const [from, to] = [layerOf(base, file), layerOf(base, target)];
  const homeless = [from, to].find((layer) => !order.includes(layer));
  if (homeless) return `${homeless} has no place in the order of layers`;
  if (order.indexOf(to) <= order.indexOf(from) || (typeOnly && vocabulary.includes(target))) return undefined;
  return `${from} imports ${to}, which stands above it${typeOnly ? ' (a type)' : ''}`;
}

function layerOf(base, file) {
  return file.slice(base.length).split('/')[0];
}
