import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../load/document.ts';
import { clientPath, type Specification } from '../specification.ts';

/** One place on the client for each resource and each operation. */
export function* duplicateClientPath(specification: Specification): Iterable<Diagnostic> {
  const taken = new Map<string, string>();
  const accessors = new Map(specification.apis.map(({ document, value }) => [document.api, value.accessor ?? '']));
  for (const { document, value } of specification.resources) {
    const path = clientPath(value);
    const key = `${accessors.get(document.api) ?? ''}.${path}`;
    const other = taken.get(key);
    if (other !== undefined)
      yield error(
        'duplicate-client-path',
        placeOf(document, ['resource']),
        `${other} is at "${path}" already`,
        'rename one of the two',
      );
    taken.set(key, document.path);
  }
  yield* operationsLikeResources(specification);
}

function* operationsLikeResources({ resources, resourcePaths }: Specification): Iterable<Diagnostic> {
  for (const { document, value } of resources) {
    for (const name of Object.keys(value.operations)) {
      const path = `${clientPath(value)}.${name}`;
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
