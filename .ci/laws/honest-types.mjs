import ts from 'typescript';
import { lineOf, walk } from '../tree/tree.mjs';

export const label = 'types tell the truth: no `any`, no `@ts-ignore`';

const SILENCED = /@ts-(ignore|nocheck)\b/;
const REASON = /biome-ignore lint\/suspicious\/noExplicitAny: \w/;

/** An `any` may stand only under a line that says why; in generated code not even there. */
export function check(tree) {
  return [
    ...tree.code().flatMap((file) => anyIn(tree, file)),
    ...typeScript(tree).flatMap((file) => silencedIn(tree, file)),
  ];
}

function anyIn(tree, file) {
  const source = tree.source(file);
  const lines = tree.text(file).split('\n');
  const found = [];
  walk(source, (node) => {
    if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
    const line = lineOf(source, node.getStart());
    if (file.startsWith('generated/') || !REASON.test(lines[line - 2] ?? '')) {
      found.push({ file, line, message: `any in: ${lines[line - 1].trim()}` });
    }
  });
  return found;
}

function silencedIn(tree, file) {
  return tree
    .text(file)
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, message: text.trim() }))
    .filter(({ message }) => SILENCED.test(message));
}

function typeScript(tree) {
  return tree.files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
}
