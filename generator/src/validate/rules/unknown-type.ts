import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import { scalarTypes } from '../../load/notation.ts';
import { elementOf } from '../../names.ts';
import { attributesOf, operationsOf, type Specification } from '../specification.ts';

/** Every type is a scalar or an object. */
export function* unknownType(specification: Specification): Iterable<Diagnostic> {
  for (const { document, pointer, type } of typesOf(specification)) {
    const name = elementOf(type);
    if (scalarTypes.includes(name) || specification.objectNames.has(name)) continue;
    const help =
      didYouMean(name, [...scalarTypes, ...specification.objectNames]) ??
      `describe it in objects/, or use one of: ${scalarTypes.join(', ')}`;
    yield error('unknown-type', placeOf(document, pointer), `no type or object is called "${name}"`, help);
  }
}

interface TypeUse {
  readonly document: Document;
  readonly pointer: Pointer;
  readonly type: string;
}

function* typesOf(specification: Specification): Iterable<TypeUse> {
  for (const { document, attribute, pointer } of attributesOf(specification)) {
    const { type } = attribute;
    if (typeof type === 'string') yield { document, pointer: [...pointer, 'type'], type };
    else for (const [index, one] of type.entries()) yield { document, pointer: [...pointer, 'type', index], type: one };
  }
  for (const { document, operation, pointer } of operationsOf(specification)) {
    yield* valuesOf(document, [...pointer, 'body'], operation.body);
    yield* valuesOf(document, [...pointer, 'body', '$keys'], operation.body?.$keys);
    yield* valuesOf(document, [...pointer, 'instead'], operation.instead);
    if (typeof operation.response !== 'string') yield* valuesOf(document, [...pointer, 'response'], operation.response);
  }
}

function* valuesOf(
  document: Document,
  pointer: Pointer,
  values: Readonly<Record<string, unknown>> = {},
): Iterable<TypeUse> {
  for (const [key, value] of Object.entries(values)) {
    if (key.startsWith('$')) continue;
    if (typeof value === 'string') yield { document, pointer: [...pointer, key], type: value };
    else yield* typeInside(document, [...pointer, key, 'type'], value);
  }
}

function* typeInside(document: Document, pointer: Pointer, value: unknown): Iterable<TypeUse> {
  const type = (value as { type?: unknown } | null)?.type;
  if (typeof type === 'string') yield { document, pointer, type };
}
