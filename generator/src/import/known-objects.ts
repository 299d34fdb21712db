import type { Pair } from './compare/pairs.ts';
import type { ObjectOfSchema } from './value-type.ts';

/** The objects that schemas stand for, by what matching operations answer and take; none where a schema stands for several. */
export function knownObjects(pairs: readonly Pair[]): ObjectOfSchema {
  const byName = new Map<string, Set<string>>();
  for (const { schema, object } of pairs) {
    if (schema.name !== undefined) byName.set(schema.name, (byName.get(schema.name) ?? new Set()).add(object));
  }
  return ({ name }) => {
    const objects = byName.get(name ?? '');
    return objects?.size === 1 ? [...objects][0] : undefined;
  };
}
