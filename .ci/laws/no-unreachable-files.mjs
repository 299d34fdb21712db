import { posix } from 'node:path';
import { isTest } from '../tree/tree.mjs';

export const label = 'every file is used: each is reached from an entry of its workspace';

const MESSAGE = 'is reached from no entry; what only tests need belongs in a folder `testing`';
const PLACES = /^(runtime\/(core|sandbox)|generator)\/.*\.ts$/;
/** Tests are entries of their own; tools find their configuration by its name. */
const OUTSIDE = /\.test\.ts$|\.config\.ts$/;

/** Code must be reached from an entry; what stands in a folder `testing` may also be reached from a test. */
export function check(tree) {
  const entries = entriesOf(tree);
  const used = reachedFrom(tree, entries);
  const tested = reachedFrom(tree, [...entries, ...tree.files.filter((file) => /\.test\.ts$/.test(file))]);
  return tree.files
    .filter((file) => PLACES.test(file) && !OUTSIDE.test(file))
    .filter((file) => !(isTest(file) ? tested : used).has(file))
    .map((file) => ({ file, message: MESSAGE }));
}

/** Everything that a manifest exports or runs, and the commands that `bin/` starts from their compiled form. */
function entriesOf(tree) {
  const named = tree.workspaces.flatMap(({ folder, manifest }) =>
    [...targetsOf(manifest.exports), ...targetsOf(manifest.bin)].map((path) => posix.join(folder, path)),
  );
  const scripts = tree.files.filter((file) =>
    /^generator\/(bin\/.*\.js|src\/cli\/(main|coverage|import|surface)\.ts)$/.test(file),
  );
  return [...named, ...scripts, ...tree.code(/^generated\//)].filter((file) => tree.known.has(file));
}

function targetsOf(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap(targetsOf);
}

function reachedFrom(tree, entries) {
  const reached = new Set(entries);
  for (const file of reached) {
    if (!/\.(ts|m?js)$/.test(file)) continue;
    for (const { target } of tree.imports(file)) if (target) reached.add(target);
  }
  return reached;
}
