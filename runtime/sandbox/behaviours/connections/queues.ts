import type { Call, OperationBehaviour, RecordBehaviour } from '../../contract.ts';
import { missingParameter } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { change, requireRecord } from '../records.ts';
import { definitions } from '../rules/definitions.ts';

/** Queues: each after the others until they are put into an order, with the groups that requests name by their ids. */
export const queue: RecordBehaviour = {
  order: ['order'],
  apply({ world, record, input, before }) {
    if (!before && input.order == null) record.order = recordsOf(world, 'Queue').length + 1;
    for (const name of ['primary_groups', 'secondary_groups']) {
      const ids = input[`${name}_id`];
      const stated = Array.isArray(ids) ? ids.map((id) => requireRecord(world, 'Group', id)) : undefined;
      const groups = stated?.map(({ id, name: title }) => ({ id, name: title }));
      if (groups || !before) record[name] = { count: groups?.length ?? 0, groups: groups ?? [] };
    }
  },
};

/** The order of queues, and what they are made of. */
export const queueOperations: Readonly<Record<string, OperationBehaviour>> = {
  'queues.reorder': reorder,
  'queues.definitions': (call) => ({ body: { definitions: definitions(call, 'view') } }),
};

/** All queues have to be named. */
function reorder(call: Call): Result {
  const { queue_ids } = bodyAttributes(call);
  const ids = Array.isArray(queue_ids) ? queue_ids : [];
  const queues: readonly Attributes[] = recordsOf(call.world, 'Queue');
  if (queues.length !== ids.length || !queues.every(({ id }) => ids.includes(id))) throw missingParameter('queue_ids');
  for (const one of queues) change(call.world, 'Queue', one, { order: ids.indexOf(one.id) + 1 });
  return { status: call.operation.table.status ?? 204 };
}
