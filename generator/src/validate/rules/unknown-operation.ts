import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { oneOf } from '../../diagnostics/suggest.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import type { ResourceNotation } from '../../load/notation.ts';
import {
  type Accessors,
  clientPath,
  type Located,
  operationsOf,
  resourceAt,
  type Specification,
} from '../specification.ts';

/** `many`, `bulk`, `foundBy`, `loadedBy`, `savedBy` and `signIn` name operations that exist. */
export function* unknownOperation(specification: Specification): Iterable<Diagnostic> {
  const { accessors } = specification;
  for (const { document, resource: value, operation, pointer } of operationsOf(specification)) {
    const resource = { document, value };
    for (const [index, name] of [operation.many ?? []].flat().entries()) {
      yield* missing(document, [...pointer, 'many', index], name, resource, accessors);
    }
    if (operation.foundBy)
      yield* missing(document, [...pointer, 'foundBy', 'operation'], operation.foundBy.operation, resource, accessors);
    if (operation.bulk) yield* missing(document, [...pointer, 'bulk', 'of'], operation.bulk.of, resource, accessors);
  }
  for (const { document, value } of specification.objects) {
    const resource = resourceAt(specification, value.resource, document);
    if (resource && value.loadedBy) yield* missing(document, ['loadedBy'], value.loadedBy, resource, accessors);
    if (resource && value.savedBy) yield* missing(document, ['savedBy'], value.savedBy, resource, accessors);
  }
  yield* unknownInSignIn(specification);
}

/** Any operation of the client can be named, by its path. */
function* unknownInSignIn({ apis, resources, accessors }: Specification): Iterable<Diagnostic> {
  const paths = resources.flatMap((resource) =>
    Object.keys(resource.value.operations).map((name) => `${clientPath(resource, accessors)}.${name}`),
  );
  for (const { document, value } of apis) {
    for (const key of ['grant', 'identity'] as const) {
      const path = value.signIn?.[key];
      if (path === undefined || paths.includes(path)) continue;
      const place = placeOf(document, ['signIn', key]);
      yield error('unknown-operation', place, `the client has no operation "${path}"`, oneOf(path, paths));
    }
  }
}

function* missing(
  document: Document,
  pointer: Pointer,
  name: string,
  resource: Located<ResourceNotation>,
  accessors: Accessors,
): Iterable<Diagnostic> {
  const names = Object.keys(resource.value.operations);
  if (names.includes(name)) return;
  yield error(
    'unknown-operation',
    placeOf(document, pointer),
    `${clientPath(resource, accessors)} has no operation "${name}"`,
    oneOf(name, names),
  );
}
