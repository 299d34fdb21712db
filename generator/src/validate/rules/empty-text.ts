import type { Node } from 'jsonc-parser';
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type Document, placeOfNode } from '../../load/document.ts';

const texts = new Set(['description', 'summary', 'title', 'deprecated', 'completeness', 'rateLimit']);

/** A text that becomes documentation says something. */
export function emptyTexts(document: Document): Diagnostic[] {
  return [...blanks(document.tree)].map((node) =>
    error('empty-text', placeOfNode(document, node), 'this text says nothing', 'describe it in a short sentence'),
  );
}

function* blanks(node: Node | undefined): Iterable<Node> {
  for (const child of node?.children ?? []) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
    if (texts.has(key?.value) && typeof value?.value === 'string' && /^\s+$/.test(value.value)) yield value;
    yield* blanks(child);
  }
}
