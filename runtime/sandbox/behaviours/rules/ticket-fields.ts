import type { World } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { findRecord } from '../../world.ts';
import type { ConditionField } from './condition-field.ts';
import { hoursSince, lastChange, lastUpdateBy, statusSince } from './ticket-history.ts';

/** Statuses from the first to the last. */
export const STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;
/** Priorities from the lowest to the highest. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
/** Types of tickets. */
export const TYPES = ['question', 'incident', 'problem', 'task'] as const;

const own =
  (name: string): ConditionField['read'] =>
  (_, ticket) =>
    ticket[name];

const choice = (title: string, name: string, of: string): ConditionField => ({
  title,
  kind: 'choice',
  of,
  read: own(name),
});

const sinceStatus = (title: string, status: string): ConditionField => ({
  title,
  kind: 'hours',
  read: ({ world }, ticket) => hoursSince(world, statusSince(world, ticket, status)),
});

const since = (title: string, moment: (world: World, ticket: Attributes) => unknown): ConditionField => ({
  title,
  kind: 'hours',
  read: ({ world }, ticket) => hoursSince(world, moment(world, ticket)),
});

const requester = (world: World, ticket: Attributes): Attributes =>
  world.store.find(world.catalogue.type('user'), ticket.requester_id) ?? {};

/** The fields that conditions can ask a ticket for. Custom fields have names of their own: `custom_fields_360`. */
export const TICKET_FIELDS: Readonly<Record<string, ConditionField>> = {
  status: { title: 'Status', kind: 'order', values: STATUSES, read: own('status') },
  type: { title: 'Type', kind: 'choice', values: TYPES, read: own('type') },
  priority: { title: 'Priority', kind: 'order', values: PRIORITIES, read: own('priority') },
  custom_status_id: choice('Ticket status', 'custom_status_id', 'custom_status'),
  group_id: choice('Group', 'group_id', 'group'),
  assignee_id: choice('Assignee', 'assignee_id', 'user'),
  requester_id: choice('Requester', 'requester_id', 'user'),
  submitter_id: choice('Submitter', 'submitter_id', 'user'),
  organization_id: choice('Organization', 'organization_id', 'organization'),
  brand_id: choice('Brand', 'brand_id', 'brand'),
  ticket_form_id: choice('Form', 'ticket_form_id', 'ticket_form'),
  current_tags: { title: 'Tags', kind: 'tags', read: own('tags') },
  subject_includes_word: { title: 'Subject text', kind: 'text', read: own('subject') },
  description_includes_word: { title: 'Description', kind: 'text', read: own('description') },
  recipient: { title: 'Received at', kind: 'choice', read: own('recipient') },
  via_id: {
    title: 'Channel',
    kind: 'choice',
    read: (_, { via }) => (isAttributes(via) ? via.channel : undefined),
  },
  satisfaction_score: {
    title: 'Satisfaction',
    kind: 'choice',
    values: ['unoffered', 'offered', 'good', 'bad'],
    read: (_, { satisfaction_rating: rating }) => (isAttributes(rating) ? rating.score : 'unoffered'),
  },
  requester_role: {
    title: 'Requester role',
    kind: 'choice',
    values: ['end-user', 'agent', 'admin'],
    read: ({ world }, ticket) => requester(world, ticket).role,
  },
  locale_id: {
    title: 'Requester language',
    kind: 'choice',
    of: 'locale',
    read: ({ world }, ticket) => requester(world, ticket).locale_id,
  },
  NEW: since('Hours since created', (_, { created_at }) => created_at),
  OPEN: sinceStatus('Hours since open', 'open'),
  PENDING: sinceStatus('Hours since pending', 'pending'),
  HOLD: sinceStatus('Hours since on-hold', 'hold'),
  SOLVED: sinceStatus('Hours since solved', 'solved'),
  CLOSED: sinceStatus('Hours since closed', 'closed'),
  assigned_at: since('Hours since assigned', (world, ticket) =>
    ticket.assignee_id == null ? undefined : (lastChange(world, ticket, 'assignee_id') ?? ticket.created_at),
  ),
  updated_at: since('Hours since update', (_, { updated_at }) => updated_at),
  requester_updated_at: since('Hours since requester update', (world, ticket) =>
    lastUpdateBy(world, ticket, ticket.requester_id),
  ),
  assignee_updated_at: since('Hours since assignee update', (world, ticket) =>
    lastUpdateBy(world, ticket, ticket.assignee_id),
  ),
  due_date: since('Hours since due date', (_, { due_at }) => due_at),
  until_due_date: {
    title: 'Hours until due date',
    kind: 'hours',
    read({ world }, { due_at }) {
      const hours = hoursSince(world, due_at);
      return hours === undefined || hours > 0 ? undefined : -hours;
    },
  },
};

/** The field that a condition names, a custom one too; undefined where there is none. */
export function ticketField(world: World, name: string): ConditionField | undefined {
  const id = /^(?:custom_fields|ticket_fields)_(\d+)$/.exec(name)?.[1];
  if (id === undefined) return Object.hasOwn(TICKET_FIELDS, name) ? TICKET_FIELDS[name] : undefined;
  const field = findRecord(world, 'ticket_field', (candidate) => String(candidate.id) === id);
  return field && customField(id, field);
}

function customField(id: string, { title, type, custom_field_options: options }: Attributes): ConditionField {
  const values = Array.isArray(options) ? options.filter(isAttributes).map(({ value }) => String(value)) : undefined;
  const kind = ['integer', 'decimal', 'date'].includes(String(type)) ? 'order' : 'choice';
  return { title: String(title), kind, ...(values && { values }), read: (_, ticket) => customValue(ticket, id) };
}

function customValue({ custom_fields: fields }: Attributes, id: string): unknown {
  const all = Array.isArray(fields) ? fields.filter(isAttributes) : [];
  return all.find((field) => String(field.id) === id)?.value;
}
