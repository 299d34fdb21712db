import type { Call, RecordBehaviour, Selection, World, Write } from '../../contract.ts';
import type { Details } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { listed, recordsOf } from '../../world.ts';
import { usesOf } from './usage.ts';

/** What views, macros, triggers and automations have in common: a place among their kind, a title, what they do. */
export const rule: RecordBehaviour = {
  order: ['position'],
  defaults: () => ({ active: true, default: false, conditions: { all: [], any: [] } }),
  embedded: {
    app_installation: () => null,
    permissions: () => ({ can_edit: true }),
    usage_1h: usesOf(1),
    usage_24h: usesOf(24),
    usage_7d: usesOf(7 * 24),
    usage_30d: usesOf(30 * 24),
  },
  check: refuseEmptyActions,
  apply: completeRule,
};

/** Places a rule behind the others, and reads both forms of its conditions. */
export function completeRule({ world, type, record, input, before }: Write): void {
  if (!before && input.position == null) record.position = nextPosition(world, type.object);
  if (type.attributes.has('raw_title')) titled(record, input);
  if (input.all === undefined && input.any === undefined) return;
  const old = isAttributes(record.conditions) ? record.conditions : {};
  record.conditions = { all: input.all ?? old.all ?? [], any: input.any ?? old.any ?? [] };
}

/** `raw_title` wins over `title`, and is what `title` was where nobody states it. */
function titled(record: Attributes, input: Attributes): void {
  if (input.raw_title !== undefined) record.title = input.raw_title;
  else if (input.title !== undefined || !record.raw_title) record.raw_title = record.title;
}

/** The place behind all others of a type. */
export function nextPosition(world: World, object: string): number {
  return Math.max(0, ...recordsOf(world, object).map(({ position }) => Number(position) || 0)) + 1;
}

function refuseEmptyActions({ type, input, before }: Write): Details {
  const isStated = type.attributes.has('actions') && (!before || 'actions' in input);
  const isEmpty = !Array.isArray(input.actions) || input.actions.length === 0;
  if (!isStated || !isEmpty) return {};
  return { base: [{ description: 'At least one action must be defined', error: 'InvalidValue' }] };
}

/** Rules that are active. */
const active: Selection = (call) => rulesOf(call).filter((record) => record.active === true);

/** Rules whose title holds what is asked for. */
const search: Selection = (call) => {
  const words = (call.query.get('query') ?? '').toLowerCase();
  return rulesOf(call).filter(({ title }) => String(title).toLowerCase().includes(words));
};

/** The lists of rules that need more than an attribute in the query. */
export const ruleSelections: Readonly<Record<string, Selection>> = {
  ListViews: rulesOf,
  ListMacros: rulesOf,
  ...all(['ListActiveViews', 'ListActiveMacros', 'ListActiveTriggers', 'ListActiveAutomations'], active),
  ...all(['SearchViews', 'SearchMacro', 'SearchTriggers', 'SearchAutomations'], search),
};

function all(names: readonly string[], selection: Selection): Record<string, Selection> {
  return Object.fromEntries(names.map((name) => [name, selection]));
}

/** The rules of a list that its query describes, in their order. */
function rulesOf(call: Call): Attributes[] {
  const { world, query } = call;
  const isActive = query.get('active');
  return listed(world, typeOf(call))
    .filter((record) => isActive === null || String(record.active) === isActive)
    .filter((record) => isFor(record, query.get('access')) && isOfGroup(record, query.get('group_id')))
    .filter(({ category_id }) => !query.has('category_id') || String(category_id) === query.get('category_id'))
    .sort((a, b) => Number(a.position) - Number(b.position) || Number(a.id) - Number(b.id));
}

/** Personal rules are restricted to a user, shared ones are not. */
function isFor({ restriction }: Attributes, access: string | null): boolean {
  const type = isAttributes(restriction) ? restriction.type : null;
  if (access === 'personal') return type === 'User';
  if (access === 'shared') return type !== 'User';
  if (access === 'account') return type === null;
  return access !== 'agents' || type === 'User';
}

function isOfGroup({ restriction }: Attributes, groupId: string | null): boolean {
  if (groupId === null) return true;
  const { type, id, ids } = isAttributes(restriction) ? restriction : {};
  return type === 'Group' && [id, ids].flat().some((one) => String(one) === groupId);
}
