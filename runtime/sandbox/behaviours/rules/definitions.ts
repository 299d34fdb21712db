import type { Call, World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { ACTIONS } from './action-table.ts';
import { type ConditionField, operatorsOf } from './condition-field.ts';
import { TICKET_FIELDS, ticketField } from './ticket-fields.ts';

/** What describes rules: each kind has its own names for the same things. */
type Subject = 'view' | 'macro' | 'trigger' | 'sla' | 'groupSla';

/** The fields, operators, values and actions of which rules are made, as far as the sandbox evaluates them. */
export function definitions({ world }: Call, subject: Subject): Attributes {
  const all = fieldNames(world).map((name) => conditionOf(world, name));
  switch (subject) {
    case 'view':
      return { conditions_all: all, conditions_any: all };
    case 'trigger':
      return { conditions_all: all, conditions_any: all, actions: actionDefinitions(world) };
    case 'macro':
      return { actions: actionDefinitions(world) };
    case 'sla':
      return { all: filtersOf(world), any: filtersOf(world) };
    case 'groupSla':
      return { all: filtersOf(world).filter(({ value }) => value === 'group_id') };
  }
}

/** What macros and triggers can do. */
export function actionDefinitions(world: World): Attributes[] {
  return Object.entries(ACTIONS).map(([name, { title, field }]) => {
    const values = field && TICKET_FIELDS[field] ? valuesOf(world, TICKET_FIELDS[field]) : [];
    const kind = values.length > 0 ? 'list' : 'text';
    const more = kind === 'list' ? { values } : {};
    return { title, subject: name, type: kind, group: 'ticket', nullable: false, repeatable: false, ...more };
  });
}

function fieldNames(world: World): string[] {
  const custom = recordsOf(world, 'TicketField').filter(({ removable }) => removable !== false);
  return [...Object.keys(TICKET_FIELDS), ...custom.map(({ id }) => `custom_fields_${String(id)}`)];
}

function conditionOf(world: World, name: string): Attributes {
  const field = ticketField(world, name);
  if (!field) throw new Error(`No condition is called ${name}`);
  const values = valuesOf(world, field);
  const operators = Object.entries(operatorsOf(field.kind)).map(([value, title]) => ({
    value,
    title,
    terminal: false,
  }));
  const type = values.length > 0 ? 'list' : 'text';
  const more = values.length > 0 ? { values } : {};
  return {
    title: field.title,
    subject: name,
    type,
    group: 'ticket',
    nullable: true,
    repeatable: false,
    operators,
    ...more,
  };
}

/** SLA policies describe the same in another way. */
function filtersOf(world: World): Attributes[] {
  return fieldNames(world)
    .map((name) => conditionOf(world, name))
    .map(({ subject, title, operators, values = [], type }) => ({
      value: subject,
      title,
      group: 'ticket',
      operators,
      values: { type, list: values },
      target: null,
    }));
}

function valuesOf(world: World, field: ConditionField): Attributes[] {
  if (field.values) return field.values.map((value) => ({ value, title: titleOf(value), enabled: true }));
  const records = field.of ? recordsOf(world, field.of) : [];
  return records.map((record) => ({ value: String(record.id), title: nameOf(record), enabled: true }));
}

function nameOf({ name, title, agent_label, id }: Attributes): string {
  return String(name ?? title ?? agent_label ?? id);
}

function titleOf(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}
