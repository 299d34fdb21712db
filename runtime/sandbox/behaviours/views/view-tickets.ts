import type { Call } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId } from '../../world.ts';
import { conditionsOf, ticketsThatMeet } from '../rules/conditions.ts';
import { PRIORITIES, STATUSES } from '../rules/ticket-fields.ts';
import { columnValue, describeColumn } from './columns.ts';
import { executionOf } from './view.ts';

/** The view that the path names. */
export function viewOf(call: Call): Attributes {
  const record = call.world.store.find(call.world.catalogue.type('View'), pathId(call));
  if (!record) throw recordNotFound();
  return record;
}

/** The view that a preview describes: as it would be, were it made. */
export function previewedView(call: Call): Attributes {
  const stated = bodyRecord(call, 'view');
  const output = isAttributes(stated.output) ? stated.output : {};
  return { ...stated, execution: executionOf(call.world, output) };
}

/** The tickets of a view, in the order that it has or that the query asks for. */
export function ticketsOfView(call: Call, view: Attributes): Attributes[] {
  const execution = isAttributes(view.execution) ? view.execution : {};
  const keys = [asked(call, execution, 'group'), asked(call, execution, 'sort')];
  const tickets = ticketsThatMeet(call, conditionsOf(view));
  return tickets.sort((a, b) => order(call, a, b, keys) || Number(a.id) - Number(b.id));
}

interface Key {
  readonly by: unknown;
  readonly isDescending: boolean;
}

function asked({ world, query }: Call, execution: Attributes, what: 'group' | 'sort'): Key {
  const by = query.get(`${what}_by`);
  if (by !== null) describeColumn(world, by);
  const direction = query.get(`${what}_order`) ?? (by === null ? execution[`${what}_order`] : 'asc');
  return { by: by ?? execution[`${what}_by`] ?? null, isDescending: direction === 'desc' };
}

function order({ world }: Call, a: Attributes, b: Attributes, keys: readonly Key[]): number {
  for (const { by, isDescending } of keys) {
    const result = by === null ? 0 : compare(by, columnValue(world, a, by), columnValue(world, b, by));
    if (result !== 0) return isDescending ? -result : result;
  }
  return 0;
}

const RANKS: Readonly<Record<string, readonly string[]>> = { status: STATUSES, priority: PRIORITIES };

function compare(by: unknown, a: unknown, b: unknown): number {
  const [left, right] = [rank(by, a), rank(by, b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Nothing comes first. */
function rank(by: unknown, value: unknown): string | number {
  const ranks = RANKS[String(by)];
  if (ranks) return ranks.indexOf(String(value));
  if (value == null) return '';
  return typeof value === 'number' ? value : String(value);
}
