import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../load/document.ts';
import { clientPath, type Specification } from '../specification.ts';

/** One place on the client for each resource and each operation. */
export function* duplicateClientPath(specification: Specification): Iterable<Diagnostic> {
  const taken = new Map<string, string>();
  for (const file of specification.resources) {
    const { document } = file;
    const path = clientPath(file, specification.accessors);
    const other = taken.get(path);
    if (other !== undefined)
      yield error(
        'duplicate-client-path',
        placeOf(document, ['resource']),
        `${other} is at "${path}" already`,
        'rename one of the two',
      );
    taken.set(path, document.path);
  }
  yield* operationsLikeResources(specification);
}

function* operationsLikeResources({ resources, resourcePaths, accessors }: Specification): Iterable<Diagnostic> {
  for (const file of resources) {
    const { document, value } = file;
    for (const name of Object.keys(value.operations)) {
      const path = `${clientPath(file, accessors)}.${name}`;
      if (!resourcePaths.has(path)) continue;
      yield error(
        'duplicate-client-path',
        placeOfKey(document, ['operations', name]),
        `the resource "${path}" is at this place`,
        'rename the operation or the resource',
      );
    }
  }
}
