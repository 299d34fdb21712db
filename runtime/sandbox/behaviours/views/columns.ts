import type { World } from '../../contract.ts';
import { recordInvalid } from '../../http/failure.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { findRecord } from '../../world.ts';
import { lastUpdateBy } from '../rules/ticket-history.ts';

/** A column of a view: its title, the key under which a row shows it, and the value of a ticket. */
interface Column {
  readonly title: string;
  /** Key in a row; absent: the id of the column. */
  readonly key?: string;
  /** Views can be grouped by it. */
  readonly isFilterable?: boolean;
  readonly isSortable?: boolean;
  read(world: World, ticket: Attributes): unknown;
}

const own =
  (name: string): Column['read'] =>
  (_, ticket) =>
    ticket[name] ?? null;

const both = { isFilterable: true, isSortable: true } as const;

const metric =
  (name: string): Column['read'] =>
  (world, { id }) =>
    findRecord(world, 'TicketMetric', ({ ticket_id }) => ticket_id === id)?.[name] ?? null;

/** The columns that are no custom fields. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  assigned: { title: 'Assigned', isSortable: true, read: metric('assigned_at') },
  assignee: { title: 'Assignee', key: 'assignee_id', ...both, read: own('assignee_id') },
  brand: { title: 'Brand', key: 'brand_id', ...both, read: own('brand_id') },
  created: { title: 'Requested', isSortable: true, read: own('created_at') },
  description: { title: 'Description', read: own('description') },
  due_date: { title: 'Due date', isSortable: true, read: own('due_at') },
  group: { title: 'Group', key: 'group_id', ...both, read: own('group_id') },
  locale_id: {
    title: 'Requester language',
    key: 'locale',
    ...both,
    read: (world, ticket) => requester(world, ticket).locale ?? null,
  },
  nice_id: { title: 'ID', key: 'ticket_id', isSortable: true, read: own('id') },
  organization: { title: 'Requester organization', key: 'organization_id', ...both, read: own('organization_id') },
  priority: { title: 'Priority', ...both, read: own('priority') },
  requester: { title: 'Requester', key: 'requester_id', ...both, read: own('requester_id') },
  satisfaction_score: {
    title: 'Satisfaction',
    ...both,
    read: (_, { satisfaction_rating: rating }) => (isAttributes(rating) ? (rating.score ?? null) : null),
  },
  solved: { title: 'Solved', isSortable: true, read: metric('solved_at') },
  status: { title: 'Status', ...both, read: own('status') },
  subject: { title: 'Subject', read: own('subject') },
  submitter: { title: 'Submitter', key: 'submitter_id', ...both, read: own('submitter_id') },
  ticket_form: { title: 'Form', key: 'ticket_form_id', ...both, read: own('ticket_form_id') },
  type: { title: 'Type', ...both, read: own('type') },
  updated: { title: 'Updated', ...both, read: own('updated_at') },
  updated_assignee: {
    title: 'Assignee updated',
    isSortable: true,
    read: (world, ticket) => lastUpdateBy(world, ticket, ticket.assignee_id) ?? null,
  },
  updated_requester: {
    title: 'Requester updated',
    isSortable: true,
    read: (world, ticket) => lastUpdateBy(world, ticket, ticket.requester_id) ?? null,
  },
};

/** Names that columns have beside their id. */
const ALIASES: Readonly<Record<string, string>> = {
  id: 'nice_id',
  locale: 'locale_id',
  created_at: 'created',
  updated_at: 'updated',
  due_at: 'due_date',
  score: 'satisfaction_score',
};

/** What a view shows where nobody says it. */
export const USUAL_COLUMNS = ['subject', 'requester', 'created', 'updated', 'group', 'assignee'] as const;

/** The column of a name, as a view's execution describes it: a system field by its name, a custom one by title or id. */
export function describeColumn(world: World, name: unknown): Attributes {
  const id = systemColumn(name);
  const column = id === undefined ? undefined : COLUMNS[id];
  if (column)
    return { id, title: column.title, filterable: column.isFilterable ?? false, sortable: column.isSortable ?? false };
  const field = findRecord(world, 'ticket_field', (one) => String(one.id) === String(name) || one.title === name);
  if (field) return { id: field.id, title: field.title, type: field.type, url: field.url };
  throw recordInvalid({ output: [{ description: `Output: ${String(name)} is no column`, error: 'InvalidValue' }] });
}

function systemColumn(name: unknown): string | undefined {
  const given = String(name).replace(/_id$/, (end) => (name === 'locale_id' || name === 'nice_id' ? end : ''));
  const id = ALIASES[given] ?? given;
  return Object.hasOwn(COLUMNS, id) ? id : undefined;
}

/** The value of a ticket in a column. */
export function columnValue(world: World, ticket: Attributes, id: unknown): unknown {
  const name = systemColumn(id);
  if (name !== undefined) return COLUMNS[name]?.read(world, ticket);
  const fields = Array.isArray(ticket.custom_fields) ? ticket.custom_fields.filter(isAttributes) : [];
  return fields.find((field) => String(field.id) === String(id))?.value ?? null;
}

/** The key under which a row shows a column; undefined for custom fields, which have a list of their own. */
export function rowKey(id: unknown): string | undefined {
  const name = systemColumn(id);
  return name === undefined ? undefined : (COLUMNS[name]?.key ?? name);
}

function requester(world: World, ticket: Attributes): Attributes {
  return world.store.find(world.catalogue.type('user'), ticket.requester_id) ?? {};
}
