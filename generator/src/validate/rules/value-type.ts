import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import type { ParameterNotation } from '../../load/notation.ts';
import { elementOf } from '../../names.ts';
import { attributesOf, operationsOf, type Specification } from '../specification.ts';

/** What may be an id, or one of several values, is of a type that can hold it. */
export function* valueType(specification: Specification): Iterable<Diagnostic> {
  for (const { document, attribute, pointer } of attributesOf(specification))
    yield* ofValue(document, pointer, attribute);
  for (const { document, operation, pointer } of operationsOf(specification)) {
    yield* ofParameters(document, [...pointer, 'query'], operation.query);
    yield* ofParameters(document, [...pointer, 'body', '$keys'], operation.body?.$keys);
  }
}

interface Value {
  readonly type: string | readonly string[];
  readonly references?: string | false;
  readonly values?: readonly (string | number)[];
}

function* ofParameters(
  document: Document,
  pointer: Pointer,
  all: Readonly<Record<string, ParameterNotation>> = {},
): Iterable<Diagnostic> {
  for (const [name, value] of Object.entries(all)) {
    if (typeof value !== 'string') yield* ofValue(document, [...pointer, name], value);
  }
}

function* ofValue(document: Document, pointer: Pointer, { type, references, values }: Value): Iterable<Diagnostic> {
  const types = [type].flat().map(elementOf);
  const holdsId = types.some((one) => ['integer', 'string', 'any'].includes(one));
  if (references && !holdsId)
    yield error(
      'value-type',
      placeOf(document, [...pointer, 'references']),
      `an attribute of type "${types.join('", "')}" holds no id`,
      'ids are of type integer or string, or a list of them',
    );
  const wrong = (values ?? []).findIndex((value) => !types.some((one) => canHold(one, value)));
  if (wrong >= 0)
    yield error(
      'value-type',
      placeOf(document, [...pointer, 'values', wrong]),
      `${JSON.stringify(values?.[wrong])} is not of type "${types.join('", "')}"`,
      'state values of the type, or another type',
    );
}

function canHold(type: string, value: string | number): boolean {
  if (typeof value === 'number') return ['integer', 'number', 'any'].includes(type);
  return !['integer', 'number', 'boolean', 'unixTime', 'object'].includes(type);
}
