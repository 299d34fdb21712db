import { CapturedRecord } from '../model/captured-record.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import { baseOf, recordOf } from '../model/view.ts';
import type { Operation, RequestBody } from '../operation/operation.ts';
import { formatText, wrongValue } from '../request/values.ts';
import { keysBody } from './keys-body.ts';
import { type RecordsBody, recordBodies, recordBody } from './record-body.ts';
import type { CallInput } from './types.ts';

/** A body in an envelope. */
type Envelope = Extract<RequestBody, { key: string }>;

/**
 * The body of a call, of what was captured for it: records become what the operation takes of them.
 *
 * @throws InvalidArgumentError naming the argument; TooManyValuesError
 */
export async function prepareBody(operation: Operation, { path, body, options }: CallInput): Promise<unknown> {
  const { body: rules, ifUnchanged, id } = operation;
  const isGuarded = options?.ifUnchanged;
  if (isGuarded && !ifUnchanged) throw wrongValue('options.ifUnchanged', `left out: ${id} does not take it`, isGuarded);
  const guardOf = (record: unknown) => (isGuarded ? guard(operation, record) : {});
  const subject = path?.at(-1);
  if (!rules || 'raw' in rules || 'multipart' in rules) return body;
  if ('keys' in rules) return { ...(await keysBody(id, rules.keys, body)), ...guardOf(subject) };
  const { key, model, many } = rules;
  if (!model) return { ...(await plainBody(id, rules, body)), ...guardOf(subject) };
  const own: RecordsBody = { ...rules, model };
  if (many) return { [key]: await recordBodies(id, own, body, guardOf) };
  if (operation.path.endsWith('}')) checkSame(`${id}(${key})`, body, subject);
  const record = body instanceof CapturedRecord && body.snapshot ? body : subject;
  return { [key]: { ...recordBody(id, own, body), ...guardOf(record) } };
}

/** A value that is no record, in its envelope. */
async function plainBody(id: string, { key, type = 'any' }: Envelope, value: unknown): Promise<Attributes> {
  if (value === undefined) throw wrongValue(`${id}(${key})`, 'given', value);
  return keysBody(id, { [key]: { type } }, { [key]: value });
}

/** A record that is sent to the address of another would become that one. */
function checkSame(argument: string, body: unknown, subject: unknown): void {
  if (!(body instanceof CapturedRecord) || !body.snapshot) return;
  const own = formatText(recordOf(body.model)[schemaOf(body.model).id]);
  const other = formatText(subject);
  if (own && other && own !== other) throw wrongValue(argument, `the record ${other}, or its changes`, own);
}

/** What lets the API refuse an update of a record that changed since it was read. */
function guard({ ifUnchanged = {} }: Operation, record: unknown): Attributes {
  const model = record instanceof CapturedRecord ? record.model : record;
  const read = (value: true | { attribute: string }): unknown => {
    if (value === true) return true;
    const stamp = model instanceof Model ? baseOf(model)[value.attribute] : undefined;
    if (stamp !== undefined) return stamp;
    throw wrongValue('options.ifUnchanged', `left out: it needs a record with its ${value.attribute}`, true);
  };
  return Object.fromEntries(Object.entries(ifUnchanged).map(([key, value]) => [key, read(value)]));
}
