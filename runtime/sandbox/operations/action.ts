import { entriesOf } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import { startJob } from '../jobs/jobs.ts';
import { paginate } from '../lists/paginate.ts';
import { parentRecord } from '../lists/scope.ts';
import { emptyRecord } from '../store/defaults.ts';
import type { Attributes, Result } from '../types.ts';
import { timestamp } from '../world.ts';
import { inEnvelope } from './answer.ts';

/**
 * An operation that nothing here carries out: its answer has the shape that the tables state, filled from the record
 * that the path names or with empty values. The header says so.
 */
export function unmodelled(call: Call): Result {
  for (const parent of call.operation.parents) parentRecord(call, parent);
  const { answer, status } = call.operation.table;
  const headers = { 'x-sandbox': 'unmodelled' };
  if (answer === 'none') return { status: status ?? (call.operation.method === 'DELETE' ? 204 : 200), headers };
  if ('job_status' in answer) return { ...startJob(call, []), headers };
  const bare = answer[''];
  if (bare !== undefined) return { status: status ?? 200, body: example(call, bare), headers };
  // Even an empty list says that it ends.
  const body: Attributes = call.operation.kind === 'list' ? { ...paginate(call, []).frame } : {};
  for (const [key, type] of entriesOf(answer)) Object.assign(body, inEnvelope(key, example(call, type)));
  return { status: status ?? 200, body, headers };
}

function example(call: Call, name: string): unknown {
  if (name.endsWith('[]')) return [];
  const { world, operation } = call;
  const type = world.catalogue.type(name);
  if (!type) return EMPTY[name] ?? null;
  const id = operation.parameters.at(-1);
  const existing = type === operation.type && id ? world.store.find(type, call.parameters[id]) : undefined;
  if (operation.idParameter && type === operation.type && !existing) throw recordNotFound();
  return existing ?? emptyRecord(type, (object) => world.catalogue.type(object), timestamp(world));
}

const EMPTY: Readonly<Record<string, unknown>> = { boolean: false, integer: 0, number: 0, string: '', object: {} };
