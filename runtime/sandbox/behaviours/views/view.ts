import type { RecordBehaviour, World, Write } from '../../contract.ts';
import type { Details } from '../../http/failure.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { conditionsOf } from '../rules/conditions.ts';
import { completeRule, rule } from '../rules/rule.ts';
import { describeColumn, USUAL_COLUMNS } from './columns.ts';

/** Fields of which a view must ask for one in `all`, so that it is not of everything. */
const NARROWING = ['status', 'type', 'group_id', 'assignee_id', 'requester_id'];

/** Views: which tickets they are about, and how they show them. */
export const view: RecordBehaviour = {
  ...rule,
  defaults: (world) => ({ ...rule.defaults?.(world), restriction: null, execution: executionOf(world, {}) }),
  check: refuseEverything,
  apply(write) {
    const { world, record, input } = write;
    completeRule(write);
    if (isAttributes(input.output)) record.execution = executionOf(world, input.output, record.execution);
  },
};

function refuseEverything({ input, before }: Write): Details {
  const { all } = conditionsOf(input);
  const isStated = 'conditions' in input || 'all' in input;
  if (before && !isStated) return {};
  if (all.some(({ field }) => NARROWING.includes(String(field)))) return {};
  const description = `Conditions: one of all must be about ${NARROWING.join(', ')}`;
  return { base: [{ description, error: 'InvalidValue' }] };
}

/** How a view shows its tickets, of what `output` says; what it doesn't say stays. */
export function executionOf(world: World, output: Attributes, before: unknown = {}): Attributes {
  const old = isAttributes(before) ? before : {};
  const columns = Array.isArray(output.columns)
    ? output.columns.map((name) => describeColumn(world, name))
    : (old.columns ?? USUAL_COLUMNS.map((name) => describeColumn(world, name)));
  const all = columns as Attributes[];
  const group = orderOf(world, output, old, 'group');
  const sort = orderOf(world, output, old, 'sort');
  return {
    ...group,
    ...sort,
    columns: all,
    fields: all.filter(({ id }) => typeof id === 'string'),
    custom_fields: all.filter(({ id }) => typeof id === 'number'),
  };
}

/** `group_by` and `group_order`, and the column that they name. */
function orderOf(world: World, output: Attributes, old: Attributes, what: 'group' | 'sort'): Attributes {
  const by = output[`${what}_by`] ?? (`${what}_by` in output ? null : old[`${what}_by`]) ?? null;
  const order = output[`${what}_order`] ?? old[`${what}_order`] ?? 'desc';
  const column = by === null ? null : { ...describeColumn(world, by), order };
  return { [`${what}_by`]: by, [`${what}_order`]: order, [what]: column };
}
