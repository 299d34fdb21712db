import { schemaOf } from '../model/compiled-schema.ts';
import { copy } from '../model/copy.ts';
import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import { recordOf } from '../model/view.ts';
import { isModelLike } from '../operation/model-like.ts';
import type { QueryParameter, RecordKey, RequestBody } from '../operation/operation.ts';
import { formatValue, wrongValue } from '../request/values.ts';
import { collect } from './collect.ts';
import { isMany } from './collection.ts';
import { argumentOf, recordBodies, recordBody } from './record-body.ts';

/** A body of keys. */
type KeysBody = Extract<RequestBody, { keys: object }>;

/**
 * A body without an envelope. The keys that the operation declares are checked; where ids are expected, records, lists of
 * them and other collections will do, and where records are expected, their attributes.
 *
 * @throws InvalidArgumentError naming `operation.id(key)`; TooManyValuesError
 */
export async function keysBody(id: string, { keys }: KeysBody, value: unknown = {}): Promise<Attributes> {
  if (!(value instanceof Object) || isMany(value) || isModelLike(value))
    throw wrongValue(`${id}(body)`, `an object with ${Object.keys(keys).join(', ') || 'keys'}`, value);
  const body: Attributes = {};
  for (const [name, given] of Object.entries(value).filter(([key]) => key !== '__proto__')) {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    const isRecord = key && 'model' in key && given !== undefined && given !== null;
    body[name] = isRecord ? await records(id, name, key, given) : await plainValue(id, name, key, given);
  }
  for (const [name, { required }] of Object.entries(keys)) {
    if (required && isNothing(body[name])) throw wrongValue(`${id}(${argumentName(name)})`, 'given', body[name]);
  }
  return body;
}

function records(
  id: string,
  name: string,
  { model, many, purpose }: RecordKey,
  given: unknown,
): Attributes | Promise<Attributes[]> {
  const rules = { key: name, model, purpose };
  return many ? recordBodies(id, { ...rules, many }, given) : recordBody(argumentOf(id, rules), rules, given);
}

async function plainValue(
  id: string,
  name: string,
  parameter: KeysBody['keys'][string] | undefined,
  given: unknown,
): Promise<unknown> {
  const argument = `${id}(${argumentName(name)})`;
  const max = parameter && 'maxItems' in parameter ? parameter.maxItems : undefined;
  const values = isMany(given) ? await collect(argument, given, max) : given;
  if (!parameter || !('type' in parameter) || parameter.type.startsWith('any'))
    return copy(eachOf(values, modelOrId), argument);
  if (parameter.type.startsWith('object')) return copy(jsonOf(argument, parameter.type, values), argument);
  check(values, parameter, argument);
  return copy(eachOf(values, recordOrId), argument);
}

/** A text that is encoded already would be encoded twice. */
function jsonOf(argument: string, type: string, value: unknown): unknown {
  const isList = type.endsWith('[]');
  const isNone = value === undefined || value === null;
  if (isNone || (typeof value === 'object' && Array.isArray(value) === isList)) return value;
  throw wrongValue(argument, isList ? 'a list of objects' : 'an object', value);
}

/** A body without any key is the value itself. */
function argumentName(name: string): string {
  return name || 'body';
}

function check(values: unknown, parameter: QueryParameter, argument: string): void {
  if (values === null || values === undefined) return;
  if (parameter.type.endsWith('[]') && !Array.isArray(values)) throw wrongValue(argument, 'a list', values);
  for (const value of Array.isArray(values) ? values : [values]) formatValue(value, parameter, argument);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function eachOf(values: unknown, change: (value: unknown) => unknown): unknown {
  return Array.isArray(values) ? values.map(change) : change(values);
}

function modelOrId(value: unknown): unknown {
  return value instanceof Model ? recordOf(value)[schemaOf(value).id] : value;
}

/** Where a scalar is expected, a record that is no model stands for its id, too. */
function recordOrId(value: unknown): unknown {
  const id = modelOrId(value);
  return id instanceof Object && !(id instanceof Date) && 'id' in id ? id.id : id;
}
