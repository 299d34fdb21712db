import { idNameOf } from '../operation/identity.ts';
import { type CompiledSchema, classFor, schemaOf } from './compiled-schema.ts';
import { attributeOf, isRecord } from './copy.ts';
import type { AttributeSchema } from './schema.ts';

/** The schema of a nested record; undefined for a value that isn't one. */
export function nestedSchema({ model }: AttributeSchema, record: unknown): CompiledSchema | undefined {
  return model && isRecord(record) ? schemaOf(classFor(model, record)) : undefined;
}

/** What identifies an element of a list; undefined where it has no id. */
export function idOfElement(attribute: AttributeSchema, element: unknown): unknown {
  const name = idNameOf(nestedSchema(attribute, element));
  return isRecord(element) ? (attributeOf(element, name) ?? undefined) : undefined;
}
