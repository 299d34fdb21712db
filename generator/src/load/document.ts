import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Place } from '../diagnostics/diagnostic.ts';

/** The kinds of specification files; each has a JSON Schema of its own. */
export type DocumentKind = 'api' | 'object' | 'resource' | 'published' | 'names';

/** Keys and indexes from the root of a file to a value. */
export type Pointer = readonly (string | number)[];

/** One file of the specification. */
export interface Document {
  /** Path below the specification folder, with `/`: `support/objects/ticket.json`. */
  readonly path: string;
  /** First folder of the path: that of the API that the file belongs to, `support`, or `published`; empty where it is in none. */
  readonly api: string;
  readonly kind: DocumentKind;
  readonly text: string;
  /** Syntax tree; undefined where nothing could be read. */
  readonly tree: Node | undefined;
  /** The parsed value; undefined where the file is broken. */
  readonly value: unknown;
}

/** The place of the value that a pointer leads to, or of the nearest value above it. */
export function placeOf(document: Document, pointer: Pointer = []): Place {
  return placeOfNode(document, nearestNode(document, pointer));
}

/** The place of the key of a property. */
export function placeOfKey(document: Document, pointer: Pointer): Place {
  const node = nearestNode(document, pointer);
  return placeOfNode(document, node?.parent?.type === 'property' ? node.parent.children?.[0] : node);
}

/** The place of a node of the syntax tree. */
export function placeOfNode({ path }: Document, node: Node | undefined): Place {
  return { file: path, offset: node?.offset ?? 0, length: node?.length ?? 1 };
}

function nearestNode({ tree }: Document, pointer: Pointer): Node | undefined {
  for (let length = pointer.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, pointer.slice(0, length));
    if (node) return node;
  }
  return tree;
}
