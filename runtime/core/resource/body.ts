import { CapturedRecord } from '../model/captured-record.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import { baseOf, recordOf } from '../model/view.ts';
import type { Operation, RequestBody } from '../operation/operation.ts';
import { formatText, idTextOf, wrongValue } from '../request/values.ts';
import { splitBeside } from './beside.ts';
import { withBeside } from './capture.ts';
import { keysBody } from './keys-body.ts';
import { argumentOf, type RecordsBody, recordBodies, recordBody } from './record-body.ts';
import type { CallInput } from './types.ts';

/** A body in an envelope. */
type Envelope = Extract<RequestBody, { key: string }>;

/**
 * The body of a call, of what was captured for it: records become what the operation takes of them.
 *
 * @throws InvalidArgumentError naming the argument; TooManyValuesError
 */
export async function prepareBody(operation: Operation, input: CallInput): Promise<unknown> {
  const { path, body, options } = input;
  const { body: rules, ifUnchanged, id } = operation;
  const isGuarded = options?.ifUnchanged;
  if (isGuarded && !ifUnchanged) throw wrongValue('options.ifUnchanged', `left out: ${id} does not take it`, isGuarded);
  const guardOf = (record: unknown) => (isGuarded ? guard(operation, record) : {});
  const subject = path?.at(-1);
  if (rules && 'raw' in rules) return { content: body, type: contentTypeOf(input) };
  if (!rules || 'multipart' in rules) return body;
  if ('keys' in rules) return { ...(await keysBody(id, rules, body)), ...guardOf(subject) };
  const { model } = rules;
  if (model) return recordsBody(operation, { ...rules, model }, input, guardOf);
  const plain = await plainBody(id, rules, body);
  return rules.key === '' ? plain[''] : inJob(rules, { ...plain, ...guardOf(subject) });
}

/** What goes to a job stands in it, beside the action. */
function inJob({ job }: Envelope, body: Attributes): Attributes {
  return job === undefined ? body : { job: { action: job, ...body } };
}

/** What only says how a file goes is no part of the query. */
export function queryOf({ body }: Operation, query: object = {}): object {
  if (!body || !('raw' in body)) return query;
  const { contentType: _, ...rest } = query as { contentType?: unknown };
  return rest;
}

function contentTypeOf({ query = {} }: CallInput): unknown {
  return (query as { contentType?: unknown }).contentType;
}

/** One record or many in their envelope, and what stands beside it. */
async function recordsBody(
  { id, path: route }: Operation,
  rules: RecordsBody,
  { path, body }: CallInput,
  guardOf: (record: unknown) => Attributes,
): Promise<unknown> {
  const { key, many, beside } = rules;
  const own = withBeside(rules);
  const subject = path?.at(-1);
  if (!many && route.endsWith('}')) checkSame(argumentOf(id, rules), body, subject);
  const record = body instanceof CapturedRecord && body.snapshot ? body : subject;
  const stated = many
    ? await recordBodies(id, own, body, guardOf)
    : [{ ...recordBody(argumentOf(id, rules), own, body), ...guardOf(record) }];
  const { inside, outside } = splitBeside(id, beside, stated);
  const value = many ? inside : inside[0];
  if (key === '') return value;
  return inJob(rules, { [key]: value, ...(beside && (await keysBody(id, { keys: beside }, outside))) });
}

/** A value that is no record, in its envelope. */
async function plainBody(id: string, { key, type = 'any' }: Envelope, value: unknown): Promise<Attributes> {
  if (value === undefined) throw wrongValue(argumentOf(id, { key }), 'given', value);
  return keysBody(id, { keys: { [key]: { type } } }, { [key]: value });
}

/** A record that is sent to the address of another would become that one. */
function checkSame(argument: string, body: unknown, subject: unknown): void {
  if (!(body instanceof CapturedRecord) || !body.snapshot) return;
  const own = formatText(recordOf(body.model)[schemaOf(body.model).id]);
  const other = idTextOf(subject);
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
