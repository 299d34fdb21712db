import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOfKey } from '../../load/document.ts';
import { isList } from '../operation-kind.ts';
import { operationsOf, type Specification } from '../specification.ts';

/** Only lists are paged and sorted, and come under one of several keys. */
export function* listShape(specification: Specification): Iterable<Diagnostic> {
  for (const { document, name, operation, pointer } of operationsOf(specification)) {
    if (isList(name, operation)) continue;
    for (const key of [
      'pagination',
      'maxPageSize',
      'maxRecords',
      'unlimitedWith',
      'cursorLifetime',
      'parts',
      'sort',
      'instead',
    ] as const) {
      if (operation[key] === undefined) continue;
      const help = 'a list is a GET, or a POST that is safe, and answers with one list; correct that, or remove this';
      yield error('list-shape', placeOfKey(document, [...pointer, key]), `"${name}" is no list`, help);
    }
  }
}
