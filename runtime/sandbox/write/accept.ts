import type { RecordType } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import type { Attributes } from '../types.ts';
import { typed } from './typed.ts';

/** The attributes of a body that the operation takes, each of its type. Read-only ones are left out, unknown ones are noted for the warning. */
export function accepted(call: Call, type: RecordType, input: Attributes, purpose: 'create' | 'update'): Attributes {
  const also = call.operation.table.accepts ?? [];
  const taken: Attributes = {};
  for (const [name, value] of Object.entries(input)) {
    const attribute = type.attributes.get(name);
    if (!attribute && !also.includes(name)) call.unknownKeys.push(name);
    else if (also.includes(name) || isWritable(attribute?.access, purpose))
      taken[name] = attribute ? typed(attribute, value) : value;
  }
  return taken;
}

function isWritable(access: string | undefined, purpose: 'create' | 'update'): boolean {
  return access === 'both' || access === 'write' || (access === 'create' && purpose === 'create');
}

/** The part of what was stated that answers show. */
export function readable(type: RecordType, input: Attributes): Attributes {
  return Object.fromEntries(Object.entries(input).filter(([name]) => type.attributes.get(name)?.access !== 'write'));
}
