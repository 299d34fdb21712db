import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { Failure } from '../../http/failure.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { filterValues, isFiltered } from './filter-query.ts';

const ATTRIBUTES = ['source_type', 'source_id', 'actor_id', 'ip_address', 'action'];

/** Changes of the account by who made them, of what and when. */
export const auditLogSelections: Readonly<Record<string, Selection>> = {
  ListAuditLogs: (call) => auditLogs(call),
};

/** The email with the changes is on its way: nothing is answered. */
export const auditLogOperations: Readonly<Record<string, OperationBehaviour>> = {
  ExportAuditLogs: (call) => {
    auditLogs(call);
    return { status: 202 };
  },
};

function auditLogs(call: Call): Attributes[] {
  const isInTime = isBetween(filterValues(call, 'created_at'));
  return recordsOf(call.world, 'AuditLog').filter(isFiltered(call, ATTRIBUTES)).filter(isInTime);
}

/** Both ends of the time must be stated. */
function isBetween(times: readonly string[]): (record: Attributes) => boolean {
  if (times.length === 0) return () => true;
  const [from = Number.NaN, to = Number.NaN] = times.map((time) => Date.parse(time));
  if (Number.isNaN(from) || Number.isNaN(to)) throw new Failure(400, { error: 'invalid', description: 'created_at' });
  return ({ created_at }) => Date.parse(String(created_at)) >= from && Date.parse(String(created_at)) <= to;
}
