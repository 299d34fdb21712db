import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOfKey } from '../../load/document.ts';
import { objectOf, operationsOf, type Specification } from '../specification.ts';

/** A body has one envelope; what stands beside it is stated with the attributes of a record. */
export function* bodyShape(specification: Specification): Iterable<Diagnostic> {
  for (const { document, operation, pointer } of operationsOf(specification)) {
    const { body = {} } = operation;
    const [envelope, second] = Object.entries(body).filter(([name]) => !name.startsWith('$'));
    if (second) {
      const place = placeOfKey(document, [...pointer, 'body', second[0]]);
      yield error('body-shape', place, 'a body has one envelope', 'use "$keys" for a body of several keys');
    }
    if (body.$job !== undefined && !envelope?.[0]) {
      const place = placeOfKey(document, [...pointer, 'body', '$job']);
      yield error(
        'body-shape',
        place,
        'a job has its records under a key',
        'state the envelope that stands in the job',
      );
    }
    if (!body.$beside) continue;
    const place = placeOfKey(document, [...pointer, 'body', '$beside']);
    if (envelope?.[0] === '')
      yield error('body-shape', place, 'nothing stands beside a body that is the record itself', 'remove it');
    else if (objectOf(String(envelope?.[1] ?? '')) === undefined)
      yield error('body-shape', place, 'these keys stand beside no record', 'use "$keys" for the whole body');
  }
}
