import { schemaOf } from '../model/compiled-schema.ts';
import { copy } from '../model/copy.ts';
import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import { recordOf } from '../model/view.ts';
import type { QueryParameter } from '../operation/operation.ts';
import { formatValue, wrongValue } from '../request/values.ts';
import { isMany } from './capture.ts';
import { collect } from './collect.ts';

/**
 * A body without a record. The keys that the operation declares are checked; where ids are expected, records, lists of
 * them and other collections will do.
 *
 * @throws InvalidArgumentError naming `operation.id(key)`
 */
export async function keysBody(
  id: string,
  keys: Readonly<Record<string, QueryParameter>>,
  value: unknown = {},
): Promise<Attributes> {
  if (!(value instanceof Object) || isMany(value)) throw wrongValue(`${id}(body)`, 'an object', value);
  const body: Attributes = {};
  for (const [name, given] of Object.entries(value)) {
    const argument = `${id}(${name})`;
    const parameter = Object.hasOwn(keys, name) ? keys[name] : undefined;
    const values = isMany(given) ? await collect(argument, given, parameter?.maxItems) : given;
    if (parameter && !/^(object|any)/.test(parameter.type)) check(values, parameter, argument);
    body[name] = copy(Array.isArray(values) ? values.map(plain) : plain(values), argument);
  }
  for (const [name, { required }] of Object.entries(keys)) {
    if (required && isNothing(body[name])) throw wrongValue(`${id}(${name})`, 'given', body[name]);
  }
  return body;
}

function check(values: unknown, parameter: QueryParameter, argument: string): void {
  if (values === null || values === undefined) return;
  if (parameter.type.endsWith('[]') && !Array.isArray(values)) throw wrongValue(argument, 'a list', values);
  for (const value of Array.isArray(values) ? values : [values]) formatValue(value, parameter, argument);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function plain(value: unknown): unknown {
  return value instanceof Model ? recordOf(value)[schemaOf(value).id] : value;
}
