import { wrongArgument } from '../errors/usage-errors.ts';
import type { FileField, QueryParameter } from '../operation/operation.ts';
import type { EncodedBody } from './encoded-body.ts';
import { formatValue, wrongValue } from './values.ts';

/** The fields of a form. */
type Fields = Readonly<Record<string, QueryParameter | FileField>>;

/**
 * Encodes the fields of a form as multipart/form-data: those that the operation states are checked, files keep their name
 * and type, other fields go as texts.
 *
 * @throws InvalidArgumentError naming `operation.id(field)`
 */
export async function encodeForm(id: string, fields: Fields, values: unknown = {}): Promise<EncodedBody> {
  const form = new FormData();
  for (const [name, value] of fieldsIn(id, fields, values)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    await append(form, name, { argument: `${id}(${name})`, field, value });
  }
  const encoded = new Response(form);
  return {
    content: new Uint8Array(await encoded.arrayBuffer()),
    type: encoded.headers.get('content-type') ?? undefined,
  };
}

function fieldsIn(id: string, fields: Fields, values: unknown): [string, unknown][] {
  if (!isFields(values)) throw wrongValue(`${id}(fields)`, 'an object of fields', values);
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const names = new Set(given.filter(([, value]) => value !== null).map(([name]) => name));
  const missing = Object.keys(fields).find((name) => fields[name]?.required && !names.has(name));
  if (missing !== undefined) throw wrongArgument(`${id}(${missing})`, 'must be given');
  if (given.length === 0) throw wrongArgument(`${id}(fields)`, `needs one of ${Object.keys(fields).join(', ')}`);
  return given;
}

/** A file by itself is none: it would go as a field for each of its bytes. */
function isFields(values: unknown): values is object {
  return Object.prototype.toString.call(values) === '[object Object]' && !(Symbol.iterator in Object(values));
}

interface Part {
  argument: string;
  field: Fields[string] | undefined;
  value: unknown;
}

async function append(form: FormData, name: string, { argument, field, value }: Part): Promise<void> {
  if (field?.type === 'file') return appendFile(form, name, argument, value);
  const parameter: QueryParameter = field ?? { type: 'any' };
  for (const one of Array.isArray(value) ? value : [value]) form.append(name, formatValue(one, parameter, argument));
}

/** A form tells files by their names. */
async function appendFile(form: FormData, field: string, argument: string, source: unknown): Promise<void> {
  const { openFile } = await import('../files/open.ts');
  const file = await openFile(source, argument);
  if (!file.name) throw wrongArgument(argument, 'needs a name: pass { content, name }');
  form.append(field, new Blob([(await file.bytes()) as Uint8Array<ArrayBuffer>], { type: file.type }), file.name);
}
