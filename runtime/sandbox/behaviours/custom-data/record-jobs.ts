import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, Task } from '../../contract.ts';
import { missingParameter, recordNotFound, tooManyValues } from '../../http/failure.ts';
import { startJob } from '../../jobs/jobs.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { removeRecord } from '../../operations/write.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { requireRecord, typeNamed } from '../records.ts';
import { partsOf } from './objects.ts';

/** Most records in one job. */
const MOST = 100;

/** All actions go to one address. */
export const jobOperations: Readonly<Record<string, OperationBehaviour>> = {
  CustomObjectRecordBulkJobs: (call) => {
    requireRecord(call.world, 'CustomObject', pathId(call));
    const { job } = bodyAttributes(call);
    const { action, items } = isAttributes(job) ? job : {};
    const makeTask = ACTIONS[String(action)];
    if (!makeTask || !Array.isArray(items)) throw missingParameter('job');
    if (items.length > MOST) throw tooManyValues(MOST, 'custom_object_records', 'processed');
    const type = typeNamed(call.world, 'CustomObjectRecord');
    const tasks = items.map((item) => makeTask(call, type, isAttributes(item) ? item : { id: item }));
    return { ...startJob(call, tasks), status: 201 };
  },
};

const ACTIONS: Readonly<Record<string, (call: Call, type: RecordType, item: Attributes) => Task>> = {
  create,
  update: (call, type, item) => update(call, type, item, 'id'),
  delete: (call, type, { id }) => remove(call, type, 'id', id),
  delete_by_external_id: (call, type, { id }) => remove(call, type, 'external_id', id),
  create_or_update_by_external_id: (call, type, item) => upsert(call, type, item, 'external_id'),
  create_or_update_by_name: (call, type, item) => upsert(call, type, item, 'name'),
};

function create(call: Call, type: RecordType, item: Attributes): Task {
  return {
    action: 'create',
    run: (index) => {
      const { id } = createRecord(call, type, item, { custom_object_id: pathId(call) });
      return { index, id, action: 'create', status: 'Created', success: true };
    },
  };
}

function update(call: Call, type: RecordType, item: Attributes, by: string): Task {
  return {
    id: item[by],
    action: 'update',
    run: (index) => {
      const { id } = updateRecord(call, type, find(call, by, item[by]), item);
      return { index, id, action: 'update', status: 'Updated', success: true };
    },
  };
}

function remove(call: Call, type: RecordType, by: string, value: unknown): Task {
  return {
    id: value,
    action: 'delete',
    run: (index) => {
      const record = find(call, by, value);
      removeRecord(call, type, record);
      return { index, id: record.id, action: 'delete', status: 'Deleted', success: true };
    },
  };
}

function upsert(call: Call, type: RecordType, item: Attributes, by: string): Task {
  const isThere = partsOf(call, 'CustomObjectRecord').some((record) => record[by] === item[by]);
  return isThere ? update(call, type, item, by) : create(call, type, item);
}

function find(call: Call, by: string, value: unknown): Attributes {
  const record = partsOf(call, 'CustomObjectRecord').find((one) => value != null && one[by] === value);
  if (!record) throw recordNotFound();
  return record;
}
