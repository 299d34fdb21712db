import { REDACTED } from '../log/redact.ts';
import { type CompiledSchema, classFor, schemaOf } from './compiled-schema.ts';
import { isRecord } from './copy.ts';
import type { AttributeSchema, Attributes } from './schema.ts';

/** Attributes as they may be shown: in the place of a credential stands that there is one. */
export function shownAttributes({ attributes }: CompiledSchema, record: Attributes): Attributes {
  const entries = Object.entries(record).map(([name, value]) => [name, shownValue(attributes.get(name), value)]);
  return Object.fromEntries(entries);
}

function shownValue({ secret, model }: AttributeSchema = {}, value: unknown): unknown {
  if (secret) return value === null || value === '' ? value : REDACTED;
  if (!model) return value;
  if (Array.isArray(value)) return value.map((element) => shownValue({ model }, element));
  return isRecord(value) ? shownAttributes(schemaOf(classFor(model, value)), value) : value;
}
