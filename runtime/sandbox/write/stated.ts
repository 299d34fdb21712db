import type { RecordType } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import { bodyKey, bodyRecord } from '../operations/body.ts';
import { type Attributes, isAttributes } from '../types.ts';
import { accepted } from './accept.ts';
import { validate } from './validate.ts';

/** What a call states of a new record that is not simply stored: all that must be there, each value of its type. */
export function statedRecord(call: Call, stated: Attributes = bodyRecord(call)): Attributes {
  const type = bodyType(call);
  if (!type) return stated;
  const input = accepted(call, type, stated, 'create');
  validate({ call, world: call.world, type, record: input, before: undefined, input });
  return input;
}

/** Refuses a record with values of the wrong type, whoever carries the call out. */
export function refuseWrongTypes(call: Call): void {
  const type = bodyType(call);
  const key = bodyKey(call);
  const record = isAttributes(call.body) && key !== '' ? call.body[key] : call.body;
  if (type && isAttributes(record)) accepted({ ...call, unknownKeys: [] }, type, record, 'create');
}

/** The type of the record that the body holds. */
function bodyType(call: Call): RecordType | undefined {
  const name = call.operation.table.body?.[bodyKey(call)];
  return typeof name === 'string' ? call.world.catalogue.type(name.replace('[]', '')) : undefined;
}
