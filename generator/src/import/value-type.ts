import type { SchemaFacts, SchemaReader } from './document/schema.ts';

/** Gives the object of a schema, where the specification has one for it. */
export type ObjectOfSchema = (schema: SchemaFacts) => string | undefined;

/** The type of a value in the words of the specification; undefined where the document does not say. */
export function valueTypeOf(schema: SchemaFacts, reader: SchemaReader, objectOf: ObjectOfSchema): string | undefined {
  if (schema.type === '[]') return `${elementTypeOf(schema.items, reader, objectOf)}[]`;
  return schema.type === 'object' ? (objectOf(schema) ?? 'object') : schema.type;
}

/** Lists of lists, and lists of nobody knows what, are lists of any value. */
function elementTypeOf(items: unknown, reader: SchemaReader, objectOf: ObjectOfSchema): string {
  const element = reader.facts(items);
  const type = element.isVaried || element.type === '[]' ? undefined : valueTypeOf(element, reader, objectOf);
  return type === undefined || type === 'null' ? 'any' : type;
}
