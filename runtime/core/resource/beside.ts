import { equal } from '../model/copy.ts';
import type { Attributes } from '../model/schema.ts';
import { isModelLike } from '../operation/model-like.ts';
import type { QueryParameter } from '../operation/operation.ts';
import { idOrValue, wrongValue } from '../request/values.ts';

/** Keys that stand beside an envelope. */
type Beside = Readonly<Record<string, QueryParameter>> | undefined;

/**
 * Takes out of records what stands beside their envelope. Records that go in one envelope must agree on it.
 *
 * @throws InvalidArgumentError naming `operation.id(key)`
 */
export function splitBeside(
  id: string,
  beside: Beside = {},
  records: readonly Attributes[],
): { inside: Attributes[]; outside: Attributes } {
  const outside: Attributes = {};
  const inside = records.map((record) => {
    const own = { ...record };
    for (const name of Object.keys(beside).filter((key) => Object.hasOwn(own, key))) {
      if (Object.hasOwn(outside, name) && !equal(outside[name], own[name]))
        throw wrongValue(`${id}(${name})`, 'the same for all records of one call', own[name]);
      outside[name] = own[name];
      delete own[name];
    }
    return own;
  });
  return { inside, outside };
}

/**
 * Attributes of a record with the ids of the records that go beside it: as they are, these would pass for parts of it.
 *
 * @throws InvalidArgumentError naming `operation.id(key)`
 */
export function withIds(argument: string, beside: Beside = {}, record: Attributes): Attributes {
  const [operation] = argument.split('(');
  const ids = Object.entries(beside)
    .filter(([name]) => isModelLike(record[name]))
    .map(([name, { references }]) => [name, idOrValue(record[name], references, `${operation}(${name})`)]);
  return ids.length === 0 ? record : { ...record, ...Object.fromEntries(ids) };
}
