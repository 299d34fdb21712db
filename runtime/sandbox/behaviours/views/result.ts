import type { Call } from '../../contract.ts';
import { offsetPage } from '../../lists/offset.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { columnValue, describeColumn, rowKey } from './columns.ts';
import { ticketsOfView } from './view-tickets.ts';

/** The columns and rows of a view: of each ticket what the columns show, and its main attributes. */
export function resultOf(call: Call, view: Attributes): Result {
  const { world, query, path } = call;
  const columns = columnsOf(view);
  const listing = { records: ticketsOfView(call, view), query, url: world.origin + path, maxPageSize: 100 };
  const { records, frame } = offsetPage(listing);
  const group = groupOf(call, view);
  const rows = records.map((ticket) => rowOf(call, columns, ticket, group));
  return { body: { view: summary(view), columns, rows, groups: groupsOf(call, records, group), ...frame } };
}

function columnsOf({ execution }: Attributes): Attributes[] {
  return isAttributes(execution) && Array.isArray(execution.columns) ? execution.columns.filter(isAttributes) : [];
}

function summary({ id, url, title }: Attributes): Attributes {
  return { ...(id === undefined ? {} : { id, url }), ...(title === undefined ? {} : { title }) };
}

/** The column that the view is grouped by, which rows show as `group`. */
function groupOf(call: Call, { execution }: Attributes): unknown {
  const by = call.query.get('group_by') ?? (isAttributes(execution) ? execution.group_by : null) ?? null;
  return by === null ? null : describeColumn(call.world, by).id;
}

function rowOf({ world }: Call, columns: readonly Attributes[], ticket: Attributes, group: unknown): Attributes {
  const row: Attributes = { ticket: partOf(ticket) };
  const custom: Attributes[] = [];
  for (const { id } of columns) {
    const key = rowKey(id);
    if (key === undefined) custom.push({ id, value: columnValue(world, ticket, id) });
    else row[key] = columnValue(world, ticket, id);
  }
  if (group !== null) row.group = columnValue(world, ticket, group);
  return custom.length > 0 ? { ...row, custom_fields: custom, fields: custom } : row;
}

function partOf({ id, url, subject, description, status, type, priority }: Attributes): Attributes {
  return { id, url, subject, description, status, type, priority };
}

/** The groups on a page, with the number of its rows in each. */
function groupsOf({ world }: Call, tickets: readonly Attributes[], group: unknown): Attributes[] {
  if (group === null) return [];
  const counts = new Map<unknown, number>();
  for (const ticket of tickets) {
    const value = columnValue(world, ticket, group);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}
