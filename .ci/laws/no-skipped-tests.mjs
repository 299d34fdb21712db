import ts from 'typescript';
import { lineOf, walk } from '../tree/tree.mjs';

export const label = 'every test runs: no `.only`, `.skip`, `.todo` or `.fails`';

const TESTS = new Set(['it', 'test', 'describe', 'bench']);
const MARKS = new Set(['only', 'skip', 'todo', 'fails']);

export function check(tree) {
  return tree.files.filter((file) => /\.test\.(ts|mjs)$/.test(file)).flatMap((file) => marksIn(tree, file));
}

function marksIn(tree, file) {
  const source = tree.source(file);
  const found = [];
  walk(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && MARKS.has(node.name.text) && TESTS.has(rootOf(node.expression))) {
      found.push({ file, line: lineOf(source, node.getStart()), message: node.getText() });
    }
  });
  return found;
}

/** `it` of `it.concurrent.each`. */
function rootOf(node) {
  if (ts.isPropertyAccessExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : undefined;
}
