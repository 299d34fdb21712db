import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../load/document.ts';
import type { Specification } from '../specification.ts';

/** One file an object, over all APIs: their classes stand in one index. */
export function* duplicateObject({ objects }: Specification): Iterable<Diagnostic> {
  const first = new Map<string, string>();
  for (const { document, value } of objects) {
    const other = first.get(value.object);
    if (other === undefined) first.set(value.object, document.path);
    else
      yield error(
        'duplicate-object',
        placeOf(document, ['object']),
        `${other} describes "${value.object}" already`,
        'rename one of the two, or join them',
      );
  }
}
