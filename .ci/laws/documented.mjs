export const label = 'CONTRIBUTING.md names every dependency, every command and every top folder';

const GUIDE = 'CONTRIBUTING.md';
/** npm runs these by itself, before the command of that name. */
const AUTOMATIC = /^(pre|post)(?=start|test)/;

export function check(tree) {
  const guide = tree.known.has(GUIDE) ? tree.text(GUIDE) : '';
  return [...dependencies(tree), ...commands(tree), ...folders(tree)]
    .filter(([, word]) => !guide.includes(word))
    .map(([what, word]) => ({ file: GUIDE, message: `${what} ${word} is missing` }));
}

function dependencies(tree) {
  const manifests = [tree.json('package.json'), ...tree.workspaces.map(({ manifest }) => manifest)];
  const own = new Set(manifests.map(({ name }) => name));
  const names = manifests.flatMap(({ dependencies = {}, devDependencies = {} }) =>
    Object.keys({ ...dependencies, ...devDependencies }),
  );
  return [...new Set(names)].filter((name) => !own.has(name)).map((name) => ['the dependency', `\`${name}\``]);
}

function commands(tree) {
  const names = Object.keys(tree.json('package.json').scripts ?? {}).filter((name) => !AUTOMATIC.test(name));
  return names.map((name) => ['the command', /^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`]);
}

function folders(tree) {
  const names = tree.files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/') + 1));
  return [...new Set(names)].map((name) => ['the folder', name]);
}
