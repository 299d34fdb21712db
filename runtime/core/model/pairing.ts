import { idOfElement } from './elements.ts';
import type { AttributeSchema } from './schema.ts';

/**
 * For each element the position of the same record in another list, -1 where it has none: by id where it has one; those
 * without take in order what nobody with an id has taken.
 */
export function pairing(attribute: AttributeSchema, list: readonly unknown[], others: readonly unknown[]): number[] {
  const ids = others.map((other) => idOfElement(attribute, other));
  const free = new Set(others.keys());
  const take = (position: number) => (free.delete(position) ? position : -1);
  const byId = list.map((element) => {
    const id = idOfElement(attribute, element);
    return id === undefined ? undefined : take(ids.findIndex((other, position) => other === id && free.has(position)));
  });
  return byId.map((position) => position ?? take(free.values().next().value ?? -1));
}
