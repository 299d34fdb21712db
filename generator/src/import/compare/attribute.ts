import { positionOf } from '../../diagnostics/format.ts';
import { placeOf } from '../../load/document.ts';
import type { AttributeNotation } from '../../load/notation.ts';
import type { SchemaFacts } from '../document/schema.ts';
import type { Edit, Outcome } from '../edit/edits.ts';
import { attributeKeys, keysAfter } from '../edit/key-order.ts';
import type { Finding } from '../report/finding.ts';
import { valueTypeOf } from '../value-type.ts';
import type { AttributeContext } from './attribute-context.ts';
import type { AttributeFacts } from './attributes-in.ts';
import { typesAgree } from './types-agree.ts';

/** What the document says beyond or against an attribute of the specification. */
export function compareAttribute(facts: AttributeFacts, stated: AttributeNotation, context: AttributeContext): Outcome {
  const differences = facts.schemas.flatMap(({ schema, role }) => [
    ...typeDifference(schema, stated, context).map((message) => ['type', message] as const),
    ...(role === 'answer' ? nullDifference(schema, stated) : []).map((message) => ['nullable', message] as const),
    ...valueDifference(schema, stated).map((message) => ['values', message] as const),
  ]);
  return {
    edits: additionsTo(facts, stated, context),
    findings: differences.map(([key, message]) => contradiction(facts.name, key, message, context)),
  };
}

function typeDifference(
  schema: SchemaFacts,
  stated: AttributeNotation,
  { reader, objectOf }: AttributeContext,
): string[] {
  const type = schema.isVaried ? undefined : valueTypeOf(schema, reader, objectOf);
  if (type === undefined || type === 'null' || stated.discriminator || typesAgree(stated.type, type)) return [];
  return [`it is ${shown(stated.type)}, in the document ${type}`];
}

/** What only requests have is not in an answer, and what is written as null there says nothing of it. */
function nullDifference(schema: SchemaFacts, { nullable, type, access }: AttributeNotation): string[] {
  const isOpen = nullable || type === 'any' || access === 'write';
  return schema.nullable && !isOpen ? ['it is never null, in the document it may be'] : [];
}

function valueDifference({ values }: SchemaFacts, { values: stated }: AttributeNotation): string[] {
  if (!values || !stated) return [];
  const more = values.filter((value) => !stated.includes(value));
  const less = stated.filter((value) => !values.includes(value));
  return [
    ...(more.length > 0 ? [`its values lack ${more.join(', ')}, which the document has`] : []),
    ...(less.length > 0 ? [`its values have ${less.join(', ')}, which the document lacks`] : []),
  ];
}

/** What nobody has stated yet, and the document does. */
function additionsTo({ name, schemas }: AttributeFacts, stated: AttributeNotation, context: AttributeContext): Edit[] {
  const values = schemas.find(({ schema }) => schema.values)?.schema.values;
  const isDeprecated = schemas.some(({ schema }) => schema.isDeprecated);
  return [
    ...(values && stated.type === 'string' && !stated.values ? [addition(name, 'values', values, context)] : []),
    ...(isDeprecated && !stated.deprecated
      ? [addition(name, 'deprecated', 'Zendesk marks it as deprecated.', context)]
      : []),
  ];
}

function addition(name: string, key: string, value: unknown, { object }: AttributeContext): Edit {
  const { document } = object;
  const subject = `${object.value.object}.${name}.${key}`;
  return {
    file: document.path,
    set: { at: ['attributes', name], key, value, before: keysAfter(attributeKeys, key) },
    finding: { kind: 'changed', subject, message: shown(value), file: document.path },
  };
}

function contradiction(name: string, key: string, message: string, { object }: AttributeContext): Finding {
  const { document, value } = object;
  const { line } = positionOf(document.text, placeOf(document, ['attributes', name]).offset);
  return { kind: 'contradictory', subject: `${value.object}.${name}.${key}`, message, file: document.path, line };
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
