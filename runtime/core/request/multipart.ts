import type { EncodedBody } from './encoded-body.ts';
import { wrongValue } from './values.ts';

/** Encodes the fields of an object as multipart/form-data; a `Blob` or `File` keeps its type and name. */
export async function encodeForm(fields: unknown, argument: string): Promise<EncodedBody> {
  if (typeof fields !== 'object' || fields === null) throw wrongValue(argument, 'an object of fields', fields);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) append(form, name, value);
  const encoded = new Response(form);
  return {
    content: new Uint8Array(await encoded.arrayBuffer()),
    type: encoded.headers.get('content-type') ?? undefined,
  };
}

function append(form: FormData, name: string, value: unknown): void {
  if (value instanceof Blob) form.append(name, value);
  else if (value instanceof Uint8Array) form.append(name, new Blob([new Uint8Array(value)]));
  else if (value !== undefined) form.append(name, String(value));
}
