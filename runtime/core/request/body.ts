import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { REDACTED } from '../log/redact.ts';
import { isModelLike } from '../operation/model-like.ts';
import type { Operation } from '../operation/operation.ts';
import type { EncodedBody } from './encoded-body.ts';
import { stringifyJson } from './json.ts';
import { encodeForm } from './multipart.ts';

/** Encodes the body as the operation states: JSON, bytes, or a form. */
export async function encodeBody(operation: Operation, body: unknown): Promise<EncodedBody> {
  const argument = `${operation.id}(body)`;
  const kind = operation.body;
  if (kind && 'multipart' in kind) return encodeForm(operation.id, kind.multipart, body);
  if (kind && 'raw' in kind) return encodeFile(`${operation.id}(content)`, body, kind.raw);
  if (body === undefined) return { content: undefined, type: undefined };
  return { content: jsonOf(body, argument), type: 'application/json' };
}

/** What a value is as JSON, with its credentials. */
function whole(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = Reflect.get(Object(this), key);
  return isModelLike(own) && 'toJSON' in own && typeof own.toJSON === 'function' ? own.toJSON() : value;
}

function jsonOf(body: unknown, argument: string): string {
  try {
    const text = stringifyJson(body);
    // A model in the midst of a plain body writes itself as for a log.
    return text.includes(REDACTED) ? stringifyJson(body, whole) : text;
  } catch (cause) {
    throw new InvalidArgumentError(
      `${argument} can't be written as JSON: ${cause instanceof Error ? cause.message : 'its toJSON() threw'}`,
      {
        argument,
        cause,
      },
    );
  }
}

/** Files are rare: what opens them loads with the first one. */
async function encodeFile(argument: string, source: unknown, usual: true | string): Promise<EncodedBody> {
  const { openFile, isOfUnknownType } = await import('../files/open.ts');
  const file = await openFile(source, argument);
  const { content, size, isOnce } = file;
  const type = usual !== true && isOfUnknownType(file) ? usual : file.type;
  return { content, type, isOnce, size: typeof content === 'function' ? size : undefined };
}
