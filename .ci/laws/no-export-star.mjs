import ts from 'typescript';
import { lineOf } from '../tree/tree.mjs';

export const label = 'what a module exports is listed: no `export *`';

export function check(tree) {
  return tree.code().flatMap((file) => {
    const source = tree.source(file);
    const stars = source.statements.filter((node) => ts.isExportDeclaration(node) && !isNamed(node));
    return stars.map((node) => ({ file, line: lineOf(source, node.getStart()), message: node.getText() }));
  });
}

function isNamed(node) {
  return node.exportClause !== undefined && ts.isNamedExports(node.exportClause);
}
