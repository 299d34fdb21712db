import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../load/document.ts';
import { elementOf } from '../../names.ts';
import { attributesOf, type Specification } from '../specification.ts';

const plain: readonly string[] = ['object', 'any'];

/** Where a value may have several types, an answer must show by itself which of its records are models. */
export function* ambiguousType(specification: Specification): Iterable<Diagnostic> {
  for (const { document, attribute, pointer } of attributesOf(specification)) {
    const { type, access } = attribute;
    if (typeof type === 'string') continue;
    const record = type.find((one) => specification.objectNames.has(elementOf(one)));
    if (record === undefined) continue;
    const place = placeOf(document, [...pointer, 'type']);
    const other = type.find((one) => one !== record && looksLike(one, record, specification));
    if (other !== undefined)
      yield error('ambiguous-type', place, `nothing tells "${record}" from "${other}"`, 'use one "discriminator"');
    else if (access !== 'read')
      yield error(
        'ambiguous-type',
        place,
        `a request can't state one of several types where "${record}" is among them`,
        'state "access": "read", or "any" in place of the types',
      );
  }
}

/** A list is told from a single value, and a record from a scalar; two of a kind are not. */
function looksLike(other: string, record: string, { objectNames }: Specification): boolean {
  if (objectNames.has(elementOf(other)) || other === 'any') return true;
  return plain.includes(elementOf(other)) && other.endsWith('[]') === record.endsWith('[]');
}
