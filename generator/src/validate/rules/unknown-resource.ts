import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { oneOf } from '../../diagnostics/suggest.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import { attributesOf, pathOnClient, type Specification } from '../specification.ts';

/** Whatever names a resource names one that exists. */
export function* unknownResource(specification: Specification): Iterable<Diagnostic> {
  for (const { document, value } of specification.objects)
    yield* missing(specification, document, ['resource'], value.resource);
  for (const { document, attribute, pointer } of attributesOf(specification))
    yield* missing(specification, document, [...pointer, 'uploadedBy'], attribute.uploadedBy);
  for (const { document, value } of specification.resources)
    yield* missing(specification, document, ['parent'], value.parent);
}

function* missing(
  { resourcePaths, accessors, isPartial }: Specification,
  document: Document,
  pointer: Pointer,
  path?: string,
): Iterable<Diagnostic> {
  if (path === undefined || isPartial || resourcePaths.has(pathOnClient(path, document, accessors))) return;
  yield error(
    'unknown-resource',
    placeOf(document, pointer),
    `no resource is at "${path}"`,
    oneOf(path, [...resourcePaths]),
  );
}
