import type { ResponseValueNotation } from '../../load/notation.ts';
import { objectOf, type Specification } from '../../validate/specification.ts';
import type { SchemaFacts, SchemaReader } from '../document/schema.ts';
import type { Match } from '../match.ts';

/** An object of the specification with a schema that the document has for it. */
export interface Pair {
  readonly object: string;
  readonly schema: SchemaFacts;
  /** Whether answers or requests hold it. */
  readonly role: 'answer' | 'body';
}

/** Every object that matching operations answer with or take, with its schemas, and so on through their attributes. */
export function pairsOf(matches: readonly Match[], reader: SchemaReader, specification: Specification): Pair[] {
  const walk = createWalk(reader, specification);
  for (const { facts, found } of matches) {
    for (const { operation } of found) {
      const answers = typeof operation.response === 'string' ? {} : operation.response;
      if (facts.answer.kind === 'json')
        for (const [key, value] of Object.entries(answers)) walk.enter('answer', facts.answer.schema, key, value);
      const bodies = Object.entries(operation.body ?? {}).filter(
        ([key, type]) => !key.startsWith('$') && typeof type === 'string',
      );
      if (facts.body.kind === 'json')
        for (const [key, type] of bodies) walk.enter('body', facts.body.schema, key, String(type));
    }
  }
  return walk.pairs;
}

interface Walk {
  readonly pairs: Pair[];
  enter(role: Pair['role'], schema: SchemaFacts, key: string, value: ResponseValueNotation): void;
}

function createWalk(reader: SchemaReader, specification: Specification): Walk {
  const attributes = new Map(specification.objects.map(({ value }) => [value.object, value.attributes]));
  const seen = new Map<string, Set<unknown>>();
  const pairs: Pair[] = [];
  const visit = (role: Pair['role'], object: string, raw: unknown): void => {
    const schema = recordIn(reader.facts(raw), reader);
    const before = seen.get(`${role} ${object}`) ?? new Set();
    const identity = schema.name ?? raw;
    if (schema.isVaried || schema.properties.size === 0 || before.has(identity)) return;
    seen.set(`${role} ${object}`, before.add(identity));
    pairs.push({ object, schema, role });
    for (const [name, { type, discriminator }] of Object.entries(attributes.get(object) ?? {})) {
      const inner = typeof type === 'string' && discriminator === undefined ? objectOf(type) : undefined;
      if (inner !== undefined && schema.properties.has(name)) visit(role, inner, schema.properties.get(name));
    }
  };
  const enter: Walk['enter'] = (role, schema, key, value) => {
    const object = typeof value === 'string' ? objectOf(value) : undefined;
    const raw = key === '' ? schemaOf(schema) : rawAt(schema, key, reader);
    if (object !== undefined && raw !== undefined) visit(role, object, raw);
  };
  return { pairs, enter };
}

/** The records of a list are its elements. */
function recordIn(schema: SchemaFacts, reader: SchemaReader): SchemaFacts {
  return schema.type === '[]' ? reader.facts(schema.items) : schema;
}

/** A schema that can be read again. */
function schemaOf({ properties, required, type, items }: SchemaFacts): unknown {
  if (type === '[]') return items;
  return { properties: Object.fromEntries(properties), required: [...required] };
}

/** The schema of a key of an answer; `a.b` is found in `a`. */
function rawAt(schema: SchemaFacts, key: string, reader: SchemaReader): unknown {
  const [first = '', ...rest] = key.split('.');
  const raw = schema.properties.get(first);
  return rest.length === 0 || raw === undefined ? raw : rawAt(reader.facts(raw), rest.join('.'), reader);
}
