import type { OperationBehaviour } from '../../contract.ts';
import { typeOf } from '../../operations/answer.ts';
import { getMany } from '../../operations/read.ts';
import type { Attributes } from '../../types.ts';
import { listed } from '../../world.ts';

/** Fields by their keys, dynamic content by its identifiers. */
export const byKeyOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowManyUserFields: some('keys', 'user_fields', ({ key }) => key),
  ShowManyTicketFields: (call) =>
    call.query.has('keys') ? some('keys', 'ticket_fields', ({ key }) => key)(call) : getMany(call),
  ShowManyDynamicContents: some(
    'identifiers',
    'items',
    ({ placeholder }) => /dc\.(\w+)/.exec(String(placeholder))?.[1],
  ),
};

function some(parameter: string, envelope: string, keyOf: (record: Attributes) => unknown): OperationBehaviour {
  return (call) => {
    const wanted = new Set((call.query.get(parameter) ?? call.query.getAll(`${parameter}[]`).join()).split(','));
    const records = listed(call.world, typeOf(call)).filter((record) => wanted.has(String(keyOf(record))));
    return { body: { [envelope]: records, next_page: null, previous_page: null, count: records.length } };
  };
}
