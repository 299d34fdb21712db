import { attributesTaken, type BodyRules, nestedRules } from './body-rules.ts';
import { editsOf } from './changes.ts';
import { type CompiledSchema, schemaOf } from './compiled-schema.ts';
import { copy, withFiles } from './copy.ts';
import { nestedSchema } from './elements.ts';
import type { AttributeSchema, Attributes } from './schema.ts';
import { recordOf, type View } from './view.ts';

/**
 * What a request sends of a model, as plain JSON that shares nothing with it. A create takes all attributes that may be
 * written, an update those that changed; attributes without a place in the specification always go. Its values are not
 * looked at: `checkBody` does that.
 */
export function requestBodyOf(model: View, rules: BodyRules): Attributes {
  const edits = rules.purpose === 'create' ? recordOf(model) : editsOf(model);
  return bodyOf(schemaOf(model), edits, rules);
}

/** What the next request would send: a create of a record without an id, an update of one that has it. */
export function changesOf(model: View): Attributes {
  const schema = schemaOf(model);
  const isNew = (recordOf(model)[schema.id] ?? null) === null;
  return bodyOf(schema, editsOf(model), { purpose: isNew ? 'create' : 'update' });
}

function bodyOf(schema: CompiledSchema, record: Attributes, rules: BodyRules): Attributes {
  const body: Attributes = {};
  for (const [name, attribute] of attributesTaken(schema, record, rules)) {
    const value = record[name];
    body[name] = Array.isArray(value)
      ? value.map((element) => toBody(attribute, element, rules))
      : toBody(attribute, value, rules);
  }
  return withFiles(body, record);
}

function toBody(attribute: AttributeSchema, value: unknown, rules: BodyRules): unknown {
  const schema = nestedSchema(attribute, value);
  return schema ? bodyOf(schema, value as Attributes, nestedRules(schema, value as Attributes, rules)) : copy(value);
}
