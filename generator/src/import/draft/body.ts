import type { BodyNotation, ParameterNotation } from '../../load/notation.ts';
import type { BodyFacts } from '../document/operation-facts.ts';
import type { SchemaFacts } from '../document/schema.ts';
import { type EnvelopeContext, keyType } from './envelope.ts';
import { queryNotation } from './query.ts';

/** The body in the words of the specification; undefined where the document does not say what it is. */
export function bodyNotation(body: BodyFacts, context: EnvelopeContext): BodyNotation | undefined {
  if (body.kind === 'unsaid') return undefined;
  if (body.kind === 'raw') return { $raw: true };
  if (body.kind === 'multipart') return multipart(body.schema, context);
  const [key, ...others] = body.schema.properties.keys();
  const type = key === undefined || others.length > 0 ? undefined : keyType(body.schema, key, 'body', context);
  if (key !== undefined && type !== undefined && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return { [key]: type };
  return { $keys: keysOf(body.schema, context) };
}

/** The keys whose types the document says, objects among them. */
function keysOf(schema: SchemaFacts, { reader }: EnvelopeContext): Record<string, ParameterNotation> {
  const entries = [...schema.properties].map(([name, raw]) => {
    const facts = { ...reader.facts(raw), isRequired: schema.required.has(name) };
    const plain = queryNotation(new Map([[name, facts]]), reader)[name];
    const object =
      facts.type === 'object' ? (facts.isRequired ? { type: 'object', required: true } : 'object') : undefined;
    return [name, plain ?? object] as const;
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, ParameterNotation] => entry[1] !== undefined));
}

function multipart(schema: SchemaFacts, context: EnvelopeContext): BodyNotation | undefined {
  const files = [...schema.properties].filter(([, raw]) => isFile(context.reader.resolve(raw)));
  const fields = { ...keysOf(schema, context), ...Object.fromEntries(files.map(([name]) => [name, 'file'])) };
  return Object.keys(fields).length === 0 ? undefined : { $multipart: fields };
}

function isFile(schema: Record<string, unknown> | undefined): boolean {
  return schema?.format === 'binary';
}
