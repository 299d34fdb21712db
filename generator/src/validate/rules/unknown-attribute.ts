import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { oneOf } from '../../diagnostics/suggest.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import type { ObjectNotation, OperationNotation, ResourceNotation } from '../../load/notation.ts';
import { attributesOf, objectOf, operationsOf, type Specification } from '../specification.ts';

/** Whatever names an attribute names one that the object has. */
export function* unknownAttribute(specification: Specification): Iterable<Diagnostic> {
  for (const { document, object, attribute, pointer } of attributesOf(specification)) {
    yield* missing(document, [...pointer, 'inline'], attribute.inline, object);
    for (const [index, name] of (attribute.together ?? []).entries())
      yield* missing(document, [...pointer, 'together', index], name, object);
  }
  for (const { document, value } of specification.objects) {
    yield* missing(document, ['id'], value.id, value);
    for (const name of Object.keys(value.deletedWhen ?? {})) yield* missing(document, ['deletedWhen'], name, value);
  }
  for (const { document, resource, operation, pointer } of operationsOf(specification)) {
    const object = bodyObject(specification, resource, operation);
    if (object) yield* ofOperation(document, pointer, operation, object);
  }
}

function* ofOperation(
  document: Document,
  pointer: Pointer,
  operation: OperationNotation,
  object: ObjectNotation,
): Iterable<Diagnostic> {
  for (const list of ['accepts', 'neverRepeatedWith'] as const) {
    for (const [index, name] of (operation[list] ?? []).entries())
      yield* missing(document, [...pointer, list, index], name, object);
  }
  for (const [key, value] of Object.entries(operation.ifUnchanged ?? {})) {
    if (value !== true)
      yield* missing(document, [...pointer, 'ifUnchanged', key, 'attribute'], value.attribute, object);
  }
}

function bodyObject(
  { objects }: Specification,
  resource: ResourceNotation,
  { body }: OperationNotation,
): ObjectNotation | undefined {
  const types = Object.entries(body ?? {}).filter(([key]) => !key.startsWith('$'));
  const name = types.map(([, type]) => objectOf(String(type))).find((type) => type !== undefined) ?? resource.object;
  return objects.find(({ value }) => value.object === name)?.value;
}

function* missing(
  document: Document,
  pointer: Pointer,
  name: string | undefined,
  { object, attributes }: ObjectNotation,
): Iterable<Diagnostic> {
  if (name === undefined || Object.hasOwn(attributes, name)) return;
  yield error(
    'unknown-attribute',
    placeOf(document, pointer),
    `${object} has no attribute "${name}"`,
    oneOf(name, Object.keys(attributes)),
  );
}
