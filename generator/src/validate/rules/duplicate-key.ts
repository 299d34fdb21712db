import type { Node } from 'jsonc-parser';
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type Document, placeOfNode } from '../../load/document.ts';

/** No object of a file has a key twice: JSON readers would drop the first one in silence. */
export function duplicateKeys(document: Document): Diagnostic[] {
  return [...twins(document.tree)].map((key) =>
    error('duplicate-key', placeOfNode(document, key), `"${key.value}" is there already`, 'remove one of the two'),
  );
}

function* twins(node: Node | undefined): Iterable<Node> {
  const seen = new Set<unknown>();
  for (const child of node?.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) yield key;
    if (key) seen.add(key.value);
    yield* twins(child);
  }
}
