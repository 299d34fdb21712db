import { discriminatorsOf, type Specification } from '../validate/specification.ts';

/**
 * What an attribute that tells the classes of a polymorphic value apart holds in each of them, by object and attribute:
 * `CommentEvent.type` -> `['Comment']`. Nothing in the list stands for every other kind.
 */
export type Kinds = ReadonlyMap<string, readonly string[]>;

/** Collects what every discriminator says of the objects that it chooses from. */
export function kindsOf(specification: Specification): Kinds {
  const kinds = new Map<string, Set<string>>();
  const kindsIn = (object: string, by: string): Set<string> => {
    const key = `${object}.${by}`;
    const known = kinds.get(key) ?? new Set();
    kinds.set(key, known);
    return known;
  };
  for (const { discriminator } of discriminatorsOf(specification)) {
    const { by, of: choices, otherwise } = discriminator;
    for (const [kind, object] of Object.entries(choices)) kindsIn(object, by).add(kind);
    kindsIn(otherwise, by);
  }
  return new Map([...kinds].map(([key, names]) => [key, [...names]]));
}
