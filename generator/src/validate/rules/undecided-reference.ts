import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../load/document.ts';
import type { AttributeNotation, ObjectNotation } from '../../load/notation.ts';
import { elementOf } from '../../names.ts';
import { attributesOf, type Specification } from '../specification.ts';

/** What is called an id says of which type, or why of none. */
export function* undecidedReference(specification: Specification): Iterable<Diagnostic> {
  for (const { document, object, name, attribute, pointer } of attributesOf(specification)) {
    const { references, because } = attribute;
    if (references === false && because === undefined) {
      const help = 'state the reason in "because"';
      yield error('undecided-reference', placeOf(document, [...pointer, 'references']), 'this needs a reason', help);
    } else if (references === undefined && isIdOfAnother(object, name, attribute)) {
      const help = 'state its object in "references", or "references": false with the reason in "because"';
      const message = `nothing says whose id "${name}" holds`;
      yield error('undecided-reference', placeOfKey(document, pointer), message, help);
    }
  }
}

/** Ids of other systems, which the account keeps as its own keys, are no references by rule. */
function isIdOfAnother({ id = 'id' }: ObjectNotation, name: string, { type }: AttributeNotation): boolean {
  if (name === id || /^external_ids?$/.test(name)) return false;
  const types = [type].flat().map(elementOf);
  const isId = /_ids?$/.test(name) && types.some((one) => ['integer', 'string', 'any'].includes(one));
  return isId || (/_(by|to)$/.test(name) && types.includes('integer'));
}
