import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../load/document.ts';
import { operationsOf, type Specification } from '../specification.ts';

/** An operation and its forms for many records name each other. */
export function* bulkMismatch(specification: Specification): Iterable<Diagnostic> {
  for (const { document, resource, name, operation, pointer } of operationsOf(specification)) {
    for (const many of [operation.many ?? []].flat()) {
      const form = resource.operations[many];
      if (!form || form.bulk?.of === name) continue;
      yield error(
        'bulk-mismatch',
        placeOf(document, [...pointer, 'many']),
        `"${many}" is no bulk form of "${name}"`,
        `state "bulk": { "of": "${name}" } in "${many}"`,
      );
    }
    const single = operation.bulk && resource.operations[operation.bulk.of];
    if (!single || [single.many ?? []].flat().includes(name)) continue;
    yield error(
      'bulk-mismatch',
      placeOf(document, [...pointer, 'bulk', 'of']),
      `"${operation.bulk?.of}" does not name this form`,
      `state "many": "${name}" there`,
    );
  }
}
