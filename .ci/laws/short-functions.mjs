import ts from 'typescript';
import { lineOf, walk } from '../tree/tree.mjs';

export const label = 'a function is one thought: none over 30 lines';

const LONGEST = 30;
const PLACES = /^(runtime\/(core|sandbox)|generator\/(src|bin))\//;

export function check(tree) {
  return tree.code(PLACES).flatMap((file) => longIn(tree.source(file), file));
}

function longIn(source, file) {
  const found = [];
  walk(source, (node) => {
    if (!ts.isFunctionLike(node) || !node.body || !ts.isBlock(node.body)) return;
    const line = lineOf(source, node.getStart());
    const length = lineOf(source, node.end) - line + 1;
    if (length > LONGEST)
      found.push({ file, line, message: `${node.name?.getText() ?? 'a function'} has ${length} lines` });
  });
  return found;
}
