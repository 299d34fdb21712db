import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type Document, placeOf } from '../../load/document.ts';
import type { ObjectNotation, OperationNotation } from '../../load/notation.ts';
import { withArticle } from '../../names.ts';
import { attributesOf, objectOf, resourceAt, type Specification } from '../specification.ts';

/** A property that loads records leads to a type of which it is known how. */
export function* notLoadable(specification: Specification): Iterable<Diagnostic> {
  const byName = new Map(specification.objects.map(({ value }) => [value.object, value]));
  for (const { document, attribute, pointer } of attributesOf(specification)) {
    const target = attribute.references ? byName.get(attribute.references) : undefined;
    if (!target || attribute.accessor === false || (target.loadedBy && target.resource)) continue;
    const help = `state "resource" and "loadedBy" in the file of ${target.object}, or "accessor": false here`;
    const message = `nothing says how ${withArticle(target.object)} is loaded`;
    yield error('not-loadable', placeOf(document, [...pointer, 'references']), message, help);
  }
  for (const { document, value } of specification.objects) yield* badLoader(specification, document, value);
}

function* badLoader(specification: Specification, document: Document, object: ObjectNotation): Iterable<Diagnostic> {
  const { loadedBy, resource, object: name } = object;
  if (!loadedBy) return;
  const place = placeOf(document, ['loadedBy']);
  if (!resource)
    yield error('not-loadable', place, 'this needs the resource that has the operation', 'state "resource"');
  const operation = resourceAt(specification, resource, document)?.value.operations[loadedBy];
  if (!operation || typesIn(operation).includes(name)) return;
  yield error(
    'not-loadable',
    place,
    `${resource}.${loadedBy} does not answer with ${withArticle(name)}`,
    'correct its "response"',
  );
}

function typesIn({ response }: OperationNotation): (string | undefined)[] {
  if (typeof response === 'string') return [];
  return Object.values(response).flatMap((value) => {
    if (typeof value === 'string') return [objectOf(value)];
    return [...Object.values(value.discriminator.of), value.discriminator.otherwise];
  });
}
