import type { RecordType } from '../catalogue/record-type.ts';
import type { Call, Task } from '../contract.ts';
import { missingParameter, recordNotFound, tooManyValues } from '../http/failure.ts';
import { startJob } from '../jobs/jobs.ts';
import type { Attributes, Result } from '../types.ts';
import { behaviourOf } from '../world.ts';
import { createRecord, updateRecord } from '../write/save.ts';
import { envelopeOf, inEnvelope, parentsOf, typeOf } from './answer.ts';
import { bodyRecord, bodyRecords } from './body.ts';
import { wantedIds } from './read.ts';
import { matching, removeRecord } from './write.ts';

/** `POST /tickets/create_many`: a job that makes each record. */
export function createMany(call: Call): Result {
  const type = typeOf(call);
  const parents = parentsOf(call);
  const tasks = statedRecords(call, 'created').map((stated) => createTask(call, type, stated, parents));
  return answersJob(call) ? startJob(call, tasks) : atOnce(call, type, tasks);
}

/** `POST /users/create_or_update_many`. */
export function createOrUpdateMany(call: Call): Result {
  const type = typeOf(call);
  const tasks = statedRecords(call, 'created').map((stated) => {
    const match = matching(call, type, stated);
    return match ? updateTask(call, type, match[type.id], stated) : createTask(call, type, stated);
  });
  return startJob(call, tasks);
}

/** `PUT /tickets/update_many`: `?ids=` and one change for all, or an array with a change for each. */
export function updateMany(call: Call): Result {
  const type = typeOf(call);
  const { ids, attribute } = wantedIds(call);
  if (ids.length === 0) return updateEach(call, type);
  refuseTooMany(call, ids.length, 'updated');
  const change = bodyRecord(call, type.key);
  return startJob(
    call,
    ids.map((id) => updateTask(call, type, id, change, attribute)),
  );
}

function updateEach(call: Call, type: RecordType): Result {
  const tasks = statedRecords(call, 'updated').map((stated) => {
    const byId = stated[type.id] !== undefined;
    return updateTask(call, type, byId ? stated[type.id] : stated.external_id, stated, byId ? type.id : 'external_id');
  });
  return answersJob(call) ? startJob(call, tasks) : atOnce(call, type, tasks);
}

function answersJob({ operation }: Call): boolean {
  const { answer } = operation.table;
  return answer === 'none' || 'job_status' in answer;
}

/** `PUT /triggers/update_many` answers with the records that it changed. */
function atOnce(call: Call, type: RecordType, tasks: readonly Task[]): Result {
  const ids = tasks.map((task, index) => task.run(index)[type.id]);
  const records = ids.flatMap((id) => call.world.store.find(type, id) ?? []);
  return {
    body: { ...inEnvelope(envelopeOf(call), records), next_page: null, previous_page: null, count: ids.length },
  };
}

/** `DELETE /tickets/destroy_many?ids=`. */
export function deleteMany(call: Call): Result {
  const type = typeOf(call);
  const { ids, attribute } = wantedIds(call);
  refuseTooMany(call, ids.length, 'deleted');
  if (call.operation.table.answer !== 'none')
    return startJob(
      call,
      ids.map((id) => deleteTask(call, type, id, attribute)),
    );
  for (const id of ids) deleteTask(call, type, id, attribute).run(0);
  return { status: call.operation.table.status ?? 204 };
}

function createTask(call: Call, type: RecordType, stated: Attributes, parents: Attributes = {}): Task {
  return {
    action: 'create',
    run: (index) => createOutcome(call, type, createRecord(call, type, stated, parents), index),
  };
}

/** Tickets are reported by index and account, everything else by id and status. */
function createOutcome(call: Call, type: RecordType, record: Attributes, index: number): Attributes {
  const id = record[type.id];
  return behaviourOf(call.world, type).isReportedByIndex
    ? { index, id, account_id: ACCOUNT }
    : { id, status: 'Created' };
}

/** Number of the account that the sandbox plays. */
const ACCOUNT = 10_000_001;

function updateTask(call: Call, type: RecordType, id: unknown, stated: Attributes, attribute: string = type.id): Task {
  return {
    id: asNumber(id),
    action: 'update',
    run() {
      const record = updateRecord(call, type, find(call, type, attribute, id), stated);
      return { id: record[type.id], action: 'update', status: 'Updated', success: true };
    },
  };
}

function deleteTask(call: Call, type: RecordType, id: unknown, attribute: string): Task {
  return {
    id: asNumber(id),
    action: 'delete',
    run() {
      const record = find(call, type, attribute, id);
      removeRecord(call, type, record);
      return { id: record[type.id], action: 'delete', status: 'Deleted', success: true };
    },
  };
}

function find({ world }: Call, type: RecordType, attribute: string, id: unknown): Attributes {
  const collection = world.store.of(type);
  const isMeant = (record: Attributes): boolean => id != null && String(record[attribute]) === String(id);
  const record = attribute === type.id ? collection.find(id) : collection.records().find(isMeant);
  if (!record) throw recordNotFound();
  return record;
}

function statedRecords(call: Call, verb: string): Attributes[] {
  const records = bodyRecords(call);
  if (!records) throw missingParameter(typeOf(call).plural);
  refuseTooMany(call, records.length, verb);
  return records;
}

function refuseTooMany(call: Call, count: number, verb: string): void {
  const max = call.operation.table.bulk?.max ?? 100;
  if (count > max) throw tooManyValues(max, typeOf(call).plural, verb);
}

/** Ids of a query are text; results report numbers. */
function asNumber(id: unknown): unknown {
  return typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : id;
}
