import { satisfies } from 'semver';

export const label = 'everything installs on the oldest supported Node and without install scripts';

/** Their scripts only check or speed up a binary that an optional dependency brings. */
const SCRIPTS_NOT_NEEDED = new Set(['esbuild', 'fsevents']);

export function check(tree) {
  const wanted = tree.json('package.json').engines.node;
  const oldest = wanted.replace('>=', '');
  const locked = Object.entries(tree.json('package-lock.json').packages).filter(([path]) =>
    path.includes('node_modules/'),
  );
  return [
    ...locked
      .filter(([, { engines }]) => engines?.node && !satisfies(oldest, engines.node))
      .map(([path, { engines }]) => problem(path, `wants Node ${engines.node}`)),
    ...locked
      .filter(([path, entry]) => entry.hasInstallScript && !SCRIPTS_NOT_NEEDED.has(nameOf(path)))
      .map(([path]) => problem(path, 'has an install script')),
    ...incomplete(locked),
    ...tree.workspaces
      .filter(({ manifest }) => manifest.engines && manifest.engines.node !== wanted)
      .map(({ folder }) => problem(folder, 'names another Node')),
  ];
}

/** `npm ci` refuses a lock file that leaves out the binaries of other platforms. */
function incomplete(locked) {
  const names = new Set(locked.map(([path]) => nameOf(path)));
  return locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => problem(path, `its platform package ${name} is not locked`)),
  );
}

function problem(file, message) {
  return { file, message };
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
