import { isPagingKey } from '../document/pagination.ts';
import type { SchemaFacts, SchemaReader } from '../document/schema.ts';
import type { Pair } from './pairs.ts';

/** An attribute of the document with all that is said of it in answers and requests. */
export interface AttributeFacts {
  readonly name: string;
  readonly schemas: readonly {
    readonly schema: SchemaFacts;
    readonly role: Pair['role'];
    readonly isRequired: boolean;
  }[];
}

/** The attributes of an object's schemas, each with all that they say of it. */
export function attributesIn(pairs: readonly Pick<Pair, 'schema' | 'role'>[], reader: SchemaReader): AttributeFacts[] {
  const byName = new Map<string, AttributeFacts['schemas'][number][]>();
  for (const { schema, role } of pairs) {
    for (const [name, raw] of schema.properties) {
      if (isPagingKey(name) && schema.properties.has('next_page')) continue;
      const facts = { schema: reader.facts(raw), role, isRequired: schema.required.has(name) };
      byName.set(name, [...(byName.get(name) ?? []), facts]);
    }
  }
  return [...byName].map(([name, schemas]) => ({ name, schemas }));
}
