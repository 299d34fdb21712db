import type { PublishedNotation } from '../load/notation.ts';
import type { Located, Specification } from '../validate/specification.ts';
import { keyOf } from './request.ts';

/** An operation as a document has it. */
export interface Published {
  /** Title of the document. */
  readonly document: string;
  readonly tag: string;
  readonly request: string;
  readonly key: string;
}

/** A request with what is said about it: why it is left out, or what shows that it exists. */
export interface Remark {
  readonly request: string;
  readonly key: string;
  readonly text: string;
}

/** Everything that the documents have. */
export function publishedOf({ published }: Specification): Published[] {
  return published.flatMap(operationsOf);
}

/** What the documents say about single requests under one heading. */
export function remarksOf({ published }: Specification, heading: 'left' | 'undocumented'): Remark[] {
  const entries = published.flatMap(({ value }) => Object.entries(value[heading] ?? {}));
  return entries.map(([request, text]) => ({ request, key: keyOf(request), text }));
}

function operationsOf({ value }: Located<PublishedNotation>): Published[] {
  const tags = [value.operations, value.beyond ?? {}].flatMap(Object.entries<Record<string, unknown>>);
  return tags.flatMap(([tag, operations]) =>
    Object.keys(operations).map((request) => ({ document: value.title, tag, request, key: keyOf(request) })),
  );
}
