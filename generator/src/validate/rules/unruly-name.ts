import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type Document, placeOfKey } from '../../load/document.ts';
import type { NameNotation } from '../../load/notation.ts';
import { callsIn, isBeginning, type NameBook, requestShapeOf } from '../../naming/name-book.ts';
import { shapeOf } from '../../naming/path-shape.ts';
import { type NamedOperation, namedOperationsOf } from '../named-operations.ts';
import type { Specification } from '../specification.ts';

/** Each operation is named by the rule or in `names.json`, where only such names stand as the rule does not give. */
export function* unrulyName(specification: Specification): Iterable<Diagnostic> {
  const { names, isPartial } = specification;
  if (names === undefined || isPartial) return;
  const { operations, book } = namedOperationsOf(specification);
  for (const operation of operations) yield* unruly(operation, book);
  for (const [key, entry] of Object.entries(names.value.names)) {
    const because = isBeginning(key) ? idleBeginning(key, operations, book) : idleCall(key, entry, operations);
    if (because !== undefined) yield idle(names.document, key, because);
  }
}

function* unruly({ operation, call, ruled }: NamedOperation, book: NameBook): Iterable<Diagnostic> {
  const { document, name, pointer } = operation;
  const { request } = operation.operation;
  if (call === ruled() || book.callsOf(request).includes(call)) return;
  yield error(
    'unruly-name',
    placeOfKey(document, pointer),
    `"${name}" makes it ${call}, but by rule it is ${ruled()}`,
    `rename it, or state in names.json: "${request}": { "call": "${call}", "because": "…" }`,
  );
}

function idleCall(key: string, entry: NameNotation, operations: readonly NamedOperation[]): string | undefined {
  const wanted = requestShapeOf(key);
  const own = operations.filter(({ shape }) => shape === wanted);
  if (own.length === 0) return 'no operation has this request';
  for (const call of callsIn(entry)) {
    if (own.some((one) => one.ruled() === call)) return `by rule it is ${call} anyway`;
    if (own.every((one) => one.call !== call)) return `no operation of this request is at ${call}`;
  }
  return undefined;
}

function idleBeginning(path: string, operations: readonly NamedOperation[], book: NameBook): string | undefined {
  const start = shapeOf(path);
  const own = operations.filter(({ shape }) => `${shape.slice(shape.indexOf('/'))}/`.startsWith(`${start}/`));
  if (own.length === 0) return 'no path begins so';
  const others = new Map([...book.beginnings].filter(([shape]) => shape !== start));
  return own.every((one) => one.ruled() === one.ruled(others)) ? 'the rule gives the same names without it' : undefined;
}

function idle(document: Document, key: string, because: string): Diagnostic {
  return error('idle-name', placeOfKey(document, ['names', key]), because, 'remove the entry');
}
