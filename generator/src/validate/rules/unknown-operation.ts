import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { oneOf } from '../../diagnostics/suggest.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import type { ResourceNotation } from '../../load/notation.ts';
import { clientPath, operationsOf, type Specification } from '../specification.ts';

/** `many`, `bulk` and `loadedBy` name operations that exist. */
export function* unknownOperation(specification: Specification): Iterable<Diagnostic> {
  for (const { document, resource, operation, pointer } of operationsOf(specification)) {
    for (const [index, name] of [operation.many ?? []].flat().entries()) {
      yield* missing(document, [...pointer, 'many', index], name, resource);
    }
    if (operation.bulk) yield* missing(document, [...pointer, 'bulk', 'of'], operation.bulk.of, resource);
  }
  for (const { document, value } of specification.objects) {
    const resource = specification.resources.find((other) => clientPath(other.value) === value.resource);
    if (resource && value.loadedBy) yield* missing(document, ['loadedBy'], value.loadedBy, resource.value);
  }
}

function* missing(
  document: Document,
  pointer: Pointer,
  name: string,
  resource: ResourceNotation,
): Iterable<Diagnostic> {
  const names = Object.keys(resource.operations);
  if (names.includes(name)) return;
  yield error(
    'unknown-operation',
    placeOf(document, pointer),
    `${clientPath(resource)} has no operation "${name}"`,
    oneOf(name, names),
  );
}
