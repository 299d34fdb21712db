import { builtinModules } from 'node:module';
import { isTest } from '../tree/tree.mjs';

export const label = 'every imported package is declared where it is imported';

/** Published code may use `dependencies` alone; tests, scripts and configuration also the workspace's and the root's `devDependencies`. */
export function check(tree) {
  const files = tree.files.filter(
    (file) => /\.(ts|mjs|js)$/.test(file) && !/\.d\.m?ts$/.test(file) && tree.workspaceOf(file),
  );
  return onceEach(files.flatMap((file) => undeclared(tree, file)));
}

/** A package that is missing is missing in many files; the first one is enough. */
function onceEach(violations) {
  return [...new Map(violations.reverse().map((violation) => [violation.message, violation])).values()].reverse();
}

function undeclared(tree, file) {
  const owner = tree.workspaceOf(file);
  const allowed = allowedIn(tree, owner, file);
  return tree
    .imports(file)
    .map((found) => ({ ...found, name: packageOf(found.specifier) }))
    .filter(({ name }) => name && !allowed.has(name))
    .map(({ name, line }) => ({ file, line, message: `${name} is not declared in ${owner.folder}/package.json` }));
}

function allowedIn(tree, { name, folder, manifest }, file) {
  const own = [name, ...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})];
  if (!isDevelopment(folder, file)) return new Set([...own, ...bundled(tree, manifest)]);
  const root = tree.known.has('package.json') ? tree.json('package.json').devDependencies : {};
  return new Set([...own, ...Object.keys(manifest.devDependencies ?? {}), ...Object.keys(root ?? {})]);
}

/** Workspaces that the build puts into the package are its `devDependencies`: nobody installs them. */
function bundled(tree, { devDependencies = {} }) {
  return tree.workspaces.map(({ name }) => name).filter((name) => name in devDependencies);
}

function isDevelopment(folder, file) {
  return (
    isTest(file) ||
    /\.config\.(ts|mjs)$|(^|\/)testing\//.test(file) ||
    /^(\.ci|examples|generator\/bin)/.test(`${folder}/${file}`) ||
    file.startsWith('generator/bin/')
  );
}

function packageOf(specifier) {
  if (specifier.startsWith('.') || specifier.startsWith('node:') || builtinModules.includes(specifier))
    return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
