import { type Attribute, objects } from '../requests/specification.ts';
import { type Attributes, isRecord } from './answers.ts';
import { isTaken } from './input.ts';

/** One attribute with another value than the record has; where none is plain, one within another. Undefined: there is none. */
export function otherAttribute(
  object: string,
  record: Attributes,
  taken: { accepts?: readonly string[] | undefined; fixed?: string | undefined },
): Attributes | undefined {
  const { attributes = {}, id = 'id' } = objects.get(object) ?? {};
  const all = Object.entries(attributes).filter(([name]) => name !== id && name !== taken.fixed);
  const writable = all.filter(([name, one]) => isTaken(name, one, object, { isNew: false, accepts: taken.accepts }));
  const shown = writable.filter(([, { access }]) => access !== 'write');
  const inOrder = [...shown.filter(([name]) => name in record), ...shown.filter(([name]) => !(name in record))];
  const ways = [otherValue, ({ type }: Attribute, old: unknown) => withinOf(type, old), fewer];
  const changes = ways.flatMap((way) => inOrder.flatMap(([name, one]) => named(name, way(one, record[name]))));
  return changes[0];
}

/** A list that has something is emptied. */
function fewer(_: Attribute, old: unknown): unknown {
  return Array.isArray(old) && old.length > 0 ? [] : undefined;
}

function named(name: string, value: unknown): Attributes[] {
  return value === undefined ? [] : [{ [name]: value }];
}

function withinOf(type: string | string[], value: unknown): Attributes | undefined {
  return typeof type === 'string' ? otherAttribute(type, isRecord(value) ? value : {}, {}) : undefined;
}

function otherValue({ type, values = [], references }: Attribute, old: unknown): unknown {
  if (references || Array.isArray(type)) return undefined;
  if (values.length > 0) return type.endsWith('[]') ? undefined : values.find((value) => value !== old);
  switch (type) {
    case 'string':
      return `${old ?? 'sample'} 2`;
    case 'boolean':
      return old !== true;
    case 'integer':
    case 'number':
      return Number(old ?? 1) + 1;
    case 'string[]':
      return ['sample', 'two'];
    default:
      return undefined;
  }
}
