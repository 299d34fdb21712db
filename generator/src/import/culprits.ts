import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit, Texts } from './edit/edits.ts';

/** The edits that diagnostics are about, with what is wrong: of those that a diagnostic points into, the innermost. */
export function culpritsOf(problems: readonly Diagnostic[], edits: readonly Edit[], texts: Texts): Map<Edit, string> {
  const trees = new Map<string, Node | undefined>();
  const treeOf = (file: string): Node | undefined => {
    if (!trees.has(file)) trees.set(file, parseTree(texts.get(file) ?? ''));
    return trees.get(file);
  };
  const culprits = new Map<Edit, string>();
  for (const { file, offset, ...problem } of problems) {
    const edit = innermostAt(
      offset,
      edits.filter((one) => one.file === file),
      treeOf(file),
    );
    if (edit && !culprits.has(edit)) culprits.set(edit, adviceOf(problem));
  }
  return culprits;
}

/** What is wrong, and what to do about it. */
function adviceOf({ message, help }: Pick<Diagnostic, 'message' | 'help'>): string {
  return help === undefined ? message : `${message} (${help})`;
}

function innermostAt(offset: number, edits: readonly Edit[], tree: Node | undefined): Edit | undefined {
  const sized = edits.map((edit) => ({ edit, size: sizeAround(offset, edit, tree) }));
  return sized.filter(({ size }) => size !== undefined).sort((left, right) => (left.size ?? 0) - (right.size ?? 0))[0]
    ?.edit;
}

/** How much text an edit made around a place; undefined where the place is outside it. */
function sizeAround(offset: number, edit: Edit, tree: Node | undefined): number | undefined {
  if ('create' in edit) return Number.POSITIVE_INFINITY;
  const node = tree && findNodeAtLocation(tree, [...edit.set.at, edit.set.key])?.parent;
  return node && offset >= node.offset && offset <= node.offset + node.length ? node.length : undefined;
}
