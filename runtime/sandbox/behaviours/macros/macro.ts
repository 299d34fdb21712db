import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { emptyRecord } from '../../store/defaults.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { listed, recordsOf, timestamp } from '../../world.ts';
import { changesBy } from '../rules/action-table.ts';
import { actionDefinitions, definitions } from '../rules/definitions.ts';
import { rule } from '../rules/rule.ts';
import { usesOf } from '../rules/usage.ts';
import { ticketOf } from '../tickets/operations.ts';

/** Macros: actions that an agent applies by hand. */
export const macro: RecordBehaviour = {
  ...rule,
  defaults: () => ({ active: true, default: false, description: null, restriction: null, actions: [] }),
  embedded: { ...rule.embedded, categories: (_, { title }) => categoriesOf(title) },
};

/** Days of which the uses of a macro count. */
const USED_WITHIN = 7 * 24;

/** What macros do beyond being made, read, changed and deleted. */
export const macroOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowChangesToTicket: (call) => ({ body: { result: { ticket: changesTo(call, {}) } } }),
  ShowTicketAfterChanges: applyToTicket,
  ShowDerivedMacro: (call) => ({ body: { macro: replicaOf(call) } }),
  ListMacroCategories: ({ world }) => ({ body: { categories: [...new Set(activeMacros(world).flatMap(category))] } }),
  ListMacrosActions: ({ world }) => ({ body: { actions: actionDefinitions(world) } }),
  ListMacroActionDefinitions: (call) => ({ body: { definitions: definitions(call, 'macro') } }),
};

/** Lists about macros. */
export const macroSelections: Readonly<Record<string, Selection>> = {
  ListMostUsedMacros: ({ world }) => {
    const uses = (record: Attributes): number => usesOf(USED_WITHIN)(world, record);
    return activeMacros(world)
      .sort((a, b) => uses(b) - uses(a))
      .slice(0, 5);
  },
  ListMacroGroups: ({ world }) => {
    const ids = new Set(recordsOf(world, 'Macro').flatMap(groupsOf).map(String));
    return recordsOf(world, 'Group').filter(({ id }) => ids.has(String(id)));
  },
};

function activeMacros(world: World): Attributes[] {
  const type = world.catalogue.type('Macro');
  return type ? listed(world, type).filter(({ active }) => active === true) : [];
}

/** `Billing::Refund` belongs to the category Billing. */
function category({ title }: Attributes): string[] {
  return categoriesOf(title).slice(0, 1);
}

function categoriesOf(title: unknown): string[] {
  return String(title).split('::').slice(0, -1);
}

function groupsOf({ restriction }: Attributes): unknown[] {
  if (!isAttributes(restriction) || restriction.type !== 'Group') return [];
  return Array.isArray(restriction.ids) ? restriction.ids : [restriction.id];
}

function macroOf({ world, parameters }: Call, id: unknown = parameters.macro_id): Attributes {
  const record = world.store.find(world.catalogue.type('Macro'), id);
  if (!record) throw recordNotFound();
  return record;
}

/** Only what the macro would change. */
function changesTo(call: Call, ticket: Attributes): Attributes {
  const { custom_fields: fields, comment, ...others } = changesBy(call, macroOf(call).actions, ticket);
  return {
    ...others,
    ...(fields === undefined ? {} : { fields, custom_fields: fields }),
    ...(isAttributes(comment) ? { comment: commentOf(comment) } : {}),
  };
}

function commentOf(comment: Attributes): Attributes {
  const body = comment.body ?? String(comment.html_body ?? '').replace(/<[^>]*>/g, '');
  return { ...comment, body, public: comment.public !== false, scoped_body: [['channel:all', body]] };
}

/** The whole ticket as it would be. */
function applyToTicket(call: Call): Result {
  const ticket = ticketOf(call, call.parameters.ticket_id);
  return { body: { result: { ticket: { ...ticket, ...changesTo(call, ticket) } } } };
}

/** A macro that is not stored: a copy of another one, or what would make a ticket like the given one. */
function replicaOf(call: Call): Attributes {
  const { world, query } = call;
  const type = world.catalogue.type('Macro');
  if (!type) throw recordNotFound();
  const empty = emptyRecord(type, (name) => world.catalogue.type(name), timestamp(world));
  if (query.has('macro_id')) return { ...macroOf(call, query.get('macro_id')), id: empty.id, url: empty.url };
  return { ...empty, ...fromTicket(ticketOf(call, query.get('ticket_id'))) };
}

function fromTicket(ticket: Attributes): Attributes {
  const names = ['status', 'type', 'priority', 'group_id', 'assignee_id'].filter((name) => ticket[name] != null);
  const actions = names.map((field) => ({ field, value: String(ticket[field]) }));
  const tags =
    Array.isArray(ticket.tags) && ticket.tags.length > 0 ? [{ field: 'set_tags', value: ticket.tags.join(' ') }] : [];
  return { title: String(ticket.subject ?? ''), active: true, actions: [...actions, ...tags] };
}
