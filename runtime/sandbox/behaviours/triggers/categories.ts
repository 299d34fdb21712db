import type { Call, OperationBehaviour, RecordBehaviour } from '../../contract.ts';
import { Failure } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { updateRecord } from '../../write/save.ts';
import { definitions } from '../rules/definitions.ts';
import { nextPosition } from '../rules/rule.ts';

const rulesIn =
  (isActive: boolean): NonNullable<RecordBehaviour['embedded']>[string] =>
  (world, { id }) =>
    recordsOf(world, 'Trigger').filter(({ category_id, active }) => category_id === id && active === isActive).length;

/** Categories of triggers. One that has triggers stays. */
export const triggerCategory: RecordBehaviour = {
  order: ['position'],
  embedded: { active_count: rulesIn(true), inactive_count: rulesIn(false) },
  apply({ world, record, input, before }) {
    if (!before && input.position == null) record.position = nextPosition(world, 'TriggerCategory');
  },
  remove(call, record) {
    const { world, operation } = call;
    const type = world.catalogue.type('TriggerCategory');
    if (recordsOf(world, 'Trigger').some(({ category_id }) => category_id === record.id)) throw notEmpty();
    if (type) world.store.of(type).remove(record.id);
    return { status: operation.table.status ?? 204 };
  },
};

/** What triggers and their categories do beyond being made, read, changed and deleted. */
export const triggerOperations: Readonly<Record<string, OperationBehaviour>> = {
  BatchOperateTriggerCategories: batch,
  ListTriggerActionConditionDefinitions: (call) => ({ body: { definitions: definitions(call, 'trigger') } }),
};

function notEmpty(): Failure {
  const title = 'A category with triggers cannot be deleted';
  return new Failure(400, { errors: [{ code: 'TriggerCategoryNotEmpty', title }] });
}

const TYPES = { trigger_categories: 'TriggerCategory', triggers: 'Trigger' } as const;

/** Changes categories and triggers together: all of them, or none. */
function batch(call: Call): Result {
  const { items } = bodyRecord(call, 'job');
  const stated = isAttributes(items) ? items : {};
  const errors = problems(call, stated);
  if (errors.length > 0) throw new Failure(400, { status: 'failed', errors });
  const results = Object.entries(TYPES).map(([key, object]) => [key, changeAll(call, object, listOf(stated[key]))]);
  return { body: { status: 'complete', results: Object.fromEntries(results) } };
}

function problems({ world }: Call, stated: Attributes): Attributes[] {
  return Object.entries(TYPES).flatMap(([key, object]) =>
    listOf(stated[key]).flatMap(({ id, category_id }) => {
      const where = { [key === 'triggers' ? 'trigger_id' : 'trigger_category_id']: id };
      if (!world.store.find(world.catalogue.type(object), id))
        return [{ code: 'RecordNotFound', title: `${object} ${String(id)} does not exist`, ...where }];
      const isKnown = category_id == null || world.store.find(world.catalogue.type('TriggerCategory'), category_id);
      return isKnown ? [] : [{ code: 'InvalidTrigger', title: 'category_id is not valid', ...where }];
    }),
  );
}

function changeAll(call: Call, object: string, stated: readonly Attributes[]): Attributes[] {
  const type = call.world.catalogue.type(object);
  if (!type) return [];
  return stated.map((change) => {
    const before = call.world.store.find(type, change.id) ?? {};
    return updateRecord(call, type, before, change);
  });
}

function listOf(value: unknown): Attributes[] {
  return Array.isArray(value) ? value.filter(isAttributes) : [];
}
