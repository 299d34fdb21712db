import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type Document, placeOf } from '../../load/document.ts';
import { kebabCase } from '../../names.ts';
import { type Specification, stem } from '../specification.ts';

/** A file is called after what it describes, so that it is found by its name. */
export function* fileName({ objects, resources }: Specification): Iterable<Diagnostic> {
  for (const { document, value } of objects) yield* misnamed(document, 'object', kebabCase(value.object));
  for (const { document, value } of resources) {
    const name = kebabCase(value.resource);
    if (value.parent === undefined || !stem(document.path).endsWith(name)) yield* misnamed(document, 'resource', name);
  }
}

function* misnamed(document: Document, key: string, expected: string): Iterable<Diagnostic> {
  const name = stem(document.path);
  if (name === expected) return;
  yield error(
    'file-name',
    placeOf(document, [key]),
    `the file is called "${name}.json"`,
    `rename the file to "${expected}.json"`,
  );
}
