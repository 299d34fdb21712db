import type { AttributeNotation } from '../../load/notation.ts';
import type { SchemaFacts } from '../document/schema.ts';
import type { Outcome } from '../edit/edits.ts';
import { valueTypeOf } from '../value-type.ts';
import type { AttributeContext } from './attribute-context.ts';
import type { AttributeFacts } from './attributes-in.ts';

/** Brings an attribute that the specification does not have; one without a type is only reported. */
export function newAttribute(facts: AttributeFacts, context: AttributeContext): Outcome {
  const { document, value } = context.object;
  const subject = `${value.object}.${facts.name}`;
  const drafted = attributeNotation(facts, context);
  const isNested = typeof drafted !== 'string' && drafted.type === value.object;
  const notation = isNested ? 'not brought in: it would hold its own type, as an envelope does' : drafted;
  if (typeof notation === 'string')
    return { edits: [], findings: [{ kind: 'missing', subject, message: notation, file: document.path }] };
  const message = `a new attribute of type ${notation.type}`;
  const set = { at: ['attributes'], key: facts.name, value: notation };
  return {
    edits: [{ file: document.path, set, finding: { kind: 'new', subject, message, file: document.path } }],
    findings: [],
  };
}

/** What the document states of an attribute; a text says why that is not enough. */
export function attributeNotation(
  { name, schemas }: AttributeFacts,
  { reader, objectOf }: Pick<AttributeContext, 'reader' | 'objectOf'>,
): AttributeNotation | string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return 'not brought in: its name is no name of an attribute';
  const typed = schemas.find(({ schema }) => !schema.isVaried && typeOf(schema) !== undefined);
  if (!typed)
    return schemas.some(({ schema }) => schema.isVaried)
      ? 'not brought in: it has several types'
      : 'not brought in: its type is not said';
  const values = schemas.find((one) => one.schema.values)?.schema.values;
  const type = typeOf(typed.schema) ?? 'any';
  const access = accessOf(schemas);
  return {
    type,
    ...(access !== 'both' && name !== 'id' && { access }),
    ...(schemas.some((one) => one.schema.nullable) && { nullable: true }),
    ...(isAbsentSometimes(name, schemas) && access !== 'write' && { absent: true }),
    ...(values && type === 'string' && { values: [...values] }),
    ...(schemas.some(({ schema }) => schema.isDeprecated) && { deprecated: 'Zendesk marks it as deprecated.' }),
  };

  function typeOf(one: SchemaFacts): string | undefined {
    const type = valueTypeOf(one, reader, objectOf);
    return type === 'null' ? undefined : type;
  }
}

function accessOf(schemas: AttributeFacts['schemas']): 'read' | 'write' | 'both' {
  if (schemas.every(({ role, schema }) => role === 'body' || schema.access === 'write')) return 'write';
  return schemas.some(({ schema }) => schema.access === 'read') ? 'read' : 'both';
}

/** What no schema requires may be absent; an id identifies the record and never is. */
function isAbsentSometimes(name: string, schemas: AttributeFacts['schemas']): boolean {
  return name !== 'id' && !schemas.some(({ role, isRequired }) => role === 'answer' && isRequired);
}
