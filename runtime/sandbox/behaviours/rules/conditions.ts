import { type Attributes, isAttributes } from '../../types.ts';
import { listed } from '../../world.ts';
import type { ConditionField, Reader } from './condition-field.ts';
import { beyondSandbox } from './limits.ts';
import { ticketField } from './ticket-fields.ts';

/** The conditions of a rule: all of the first ones, and one of the second ones where there are some. */
export interface Conditions {
  readonly all: readonly Attributes[];
  readonly any: readonly Attributes[];
}

/** The conditions that a record or a request states: as `conditions`, or in the short form beside it. */
export function conditionsOf(stated: Attributes): Conditions {
  const both = isAttributes(stated.conditions) ? stated.conditions : {};
  return { all: listOf(stated.all ?? both.all), any: listOf(stated.any ?? both.any) };
}

/** The tickets that meet conditions. A condition that cannot be evaluated fails, even where there are no tickets. */
export function ticketsThatMeet(reader: Reader, { all, any }: Conditions): Attributes[] {
  const allTests = all.map((condition) => testOf(reader, condition));
  const anyTests = any.map((condition) => testOf(reader, condition));
  const type = reader.world.catalogue.type('ticket');
  const isMet = (ticket: Attributes): boolean =>
    allTests.every((test) => test(ticket)) && (anyTests.length === 0 || anyTests.some((test) => test(ticket)));
  return type ? listed(reader.world, type).filter(isMet) : [];
}

type Test = (ticket: Attributes) => boolean;

function testOf(reader: Reader, condition: Attributes): Test {
  const { field: name, operator = 'is', value } = condition;
  const field = ticketField(reader.world, String(name));
  if (!field) throw beyondSandbox(`which tickets meet the condition about "${String(name)}"`);
  const compare = comparison(field, String(operator));
  if (!compare)
    throw beyondSandbox(`which tickets meet the condition "${String(name)} ${String(operator)} ${String(value)}"`);
  return (ticket) => compare(field.read(reader, ticket), wanted(reader, ticket, String(name), value), field);
}

type Comparison = (found: unknown, value: unknown, field: ConditionField) => boolean;

function comparison({ kind }: ConditionField, operator: string): Comparison | undefined {
  const own = COMPARISONS[kind === 'text' || kind === 'tags' || kind === 'hours' ? kind : 'choice'];
  if (kind === 'choice' && (operator === 'less_than' || operator === 'greater_than')) return undefined;
  return own && Object.hasOwn(own, operator) ? own[operator] : undefined;
}

const not =
  (compare: Comparison): Comparison =>
  (...given) =>
    !compare(...given);

const isOneOf: Comparison = (found, value) => {
  const values = [value].flat().map(text);
  const own = [found].flat().map(text);
  return (own.length === 0 ? [''] : own).some((one) => values.includes(one));
};
const hasWord: Comparison = (found, value) => words(value).some((word) => words(found).includes(word));
const hasTag: Comparison = (found, value) => tags(value).some((tag) => tags(found).includes(tag));
const holds: Comparison = (found, value) => text(found).toLowerCase().includes(text(value).toLowerCase());
const isPresent: Comparison = (found) => [found].flat().some((one) => text(one) !== '');
const isLess: Comparison = (found, value, field) => isBelow(rank(field, found), rank(field, value));
const isGreater: Comparison = (found, value, field) => isBelow(rank(field, value), rank(field, found));
const isSameHour: Comparison = (found, value) => found !== undefined && Number(found) === Number(value);

const COMPARISONS: Readonly<Record<string, Readonly<Record<string, Comparison>>>> = {
  choice: {
    is: isOneOf,
    is_not: not(isOneOf),
    includes: isOneOf,
    not_includes: not(isOneOf),
    present: isPresent,
    not_present: not(isPresent),
    less_than: isLess,
    greater_than: isGreater,
  },
  tags: { includes: hasTag, not_includes: not(hasTag), present: isPresent, not_present: not(isPresent) },
  text: { includes: hasWord, not_includes: not(hasWord), is: holds, is_not: not(holds) },
  hours: { is: isSameHour, less_than: isLess, greater_than: isGreater },
};

/** Nothing is neither less nor greater than anything. */
function isBelow(low: number | string | undefined, high: number | string | undefined): boolean {
  return low !== undefined && high !== undefined && low < high;
}

function rank({ values, kind }: ConditionField, value: unknown): number | string | undefined {
  if (text(value) === '') return undefined;
  if (values && kind === 'order') {
    const place = values.indexOf(String(value));
    return place < 0 ? undefined : place;
  }
  return Number.isNaN(Number(value)) ? String(value) : Number(value);
}

/** Values that mean somebody: the one who calls, that one's groups, another person of the ticket. */
function wanted({ world, principal }: Reader, ticket: Attributes, name: string, value: unknown): unknown {
  if (value === 'current_user') return principal?.id ?? null;
  if (value === 'current_groups') return groupsOf(world, principal?.id);
  const isPerson = name.endsWith('_id') && (value === 'requester_id' || value === 'assignee_id');
  return isPerson ? ticket[value] : value;
}

function groupsOf(world: Reader['world'], userId: unknown): unknown[] {
  const type = world.catalogue.type('group_membership');
  const links = type ? world.store.of(type).records() : [];
  return links.filter(({ user_id }) => user_id === userId).map(({ group_id }) => group_id);
}

function text(value: unknown): string {
  return value == null ? '' : String(value);
}

function words(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((one) =>
      text(one)
        .toLowerCase()
        .split(/[\s,.;:!?()"]+/),
    )
    .filter((word) => word !== '');
}

function tags(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((one) =>
      text(one)
        .toLowerCase()
        .split(/[\s,]+/),
    )
    .filter((tag) => tag !== '');
}

function listOf(value: unknown): Attributes[] {
  return Array.isArray(value) ? value.filter(isAttributes) : [];
}
