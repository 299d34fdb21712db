import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../load/document.ts';
import { accessorOf } from '../accessor.ts';
import { attributesOf, type Specification } from '../specification.ts';

/** A derived property never hides an attribute, nor another derived property. */
export function* accessorClash(specification: Specification): Iterable<Diagnostic> {
  const taken = new Map<string, string>();
  for (const { document, object, name, attribute, pointer } of attributesOf(specification)) {
    const accessor = accessorOf(name, attribute);
    if (accessor === undefined) continue;
    const other =
      Object.hasOwn(object.attributes, accessor) && accessor !== attribute.inline
        ? `the attribute "${accessor}"`
        : undefined;
    const twin = taken.get(`${document.path} ${accessor}`);
    taken.set(`${document.path} ${accessor}`, `the accessor of "${name}"`);
    const clash = other ?? twin;
    if (clash === undefined) continue;
    const place =
      attribute.accessor === undefined ? placeOfKey(document, pointer) : placeOf(document, [...pointer, 'accessor']);
    yield error(
      'accessor-clash',
      place,
      `its accessor "${accessor}" clashes with ${clash}`,
      'state another name in "accessor", or false for none',
    );
  }
}
