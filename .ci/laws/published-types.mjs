import ts from 'typescript';
import { lineOf, walk } from '../tree/tree.mjs';

export const label = 'published declarations need nothing: no type of undici, of Node or of another package';

const NODE_NAMES = new Set(['Buffer', 'NodeJS', 'Dispatcher', 'Agent']);

export function check(tree) {
  const files = tree.files.filter((file) => /^generated\/dist\/.*\.d\.m?ts$/.test(file));
  if (files.length === 0) return [{ file: 'generated/dist', message: 'no declarations: run `npm run build` first' }];
  return files.flatMap((file) => [...importsFrom(tree, file), ...referencesIn(tree, file), ...namesIn(tree, file)]);
}

function importsFrom(tree, file) {
  return tree
    .imports(file)
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .map(({ specifier, line }) => ({ file, line, message: `imports ${specifier}` }));
}

function referencesIn(tree, file) {
  const { typeReferenceDirectives, libReferenceDirectives } = tree.source(file);
  return [...typeReferenceDirectives, ...libReferenceDirectives].map(({ fileName }) => ({
    file,
    message: `references ${fileName}`,
  }));
}

/** Names that only Node's or undici's declarations define, unless the file declares them itself. */
function namesIn(tree, file) {
  const source = tree.source(file);
  const found = [];
  walk(source, (node) => {
    const name = ts.isTypeReferenceNode(node) ? node.typeName.getText().split('.')[0] : '';
    if (NODE_NAMES.has(name) && !declares(source, name)) {
      found.push({ file, line: lineOf(source, node.getStart()), message: `names ${name}` });
    }
  });
  return found;
}

function declares(source, name) {
  return source.statements.some((node) => node.name?.getText() === name);
}
