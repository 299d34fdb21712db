import type { AttributeNotation } from '../load/notation.ts';
import { plural } from '../names.ts';

/** Name of the property that follows from an attribute: stated, or by rule; undefined for none. */
export function accessorOf(name: string, attribute: AttributeNotation): string | undefined {
  const { accessor, references, type } = attribute;
  if (accessor !== undefined) return accessor === false ? undefined : accessor;
  if (references) return referenceAccessor(name);
  return type === 'timestamp' && name.endsWith('_at') ? name.slice(0, -'_at'.length) : undefined;
}

function referenceAccessor(name: string): string | undefined {
  if (name.endsWith('_ids')) return plural(name.slice(0, -'_ids'.length));
  return name.endsWith('_id') ? name.slice(0, -'_id'.length) : undefined;
}
