import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';

const TEXTS = ['agent_label', 'end_user_label', 'description', 'end_user_description'];

/** Statuses of an account. Each belongs to one of Zendesk's own, of which it can be the default. */
export const customStatus: RecordBehaviour = {
  defaults: () => ({ active: true, default: false }),
  apply({ record, input }) {
    record.end_user_label ||= record.agent_label;
    for (const name of TEXTS)
      if (input[name] !== undefined || record[`raw_${name}`] == null) record[`raw_${name}`] = record[name] ?? null;
  },
  remove(call, record) {
    if (record.default === true)
      throw recordInvalid({ base: [{ description: 'A default status cannot be deleted', error: 'InvalidValue' }] });
    call.world.store.of(typeOf(call)).remove(record.id);
    return { status: call.operation.table.status ?? 204 };
  },
};

/** The list by the statuses that they belong to. */
export const customStatusSelections: Readonly<Record<string, Selection>> = {
  ListCustomStatuses: ({ world, query }) => {
    const categories = query.get('status_categories')?.split(',');
    const wanted = ['active', 'default'].filter((name) => query.has(name));
    return recordsOf(world, 'CustomStatus')
      .filter(({ status_category }) => categories?.includes(String(status_category)) ?? true)
      .filter((record) => wanted.every((name) => String(record[name]) === query.get(name)));
  },
};

/** Which statuses are the default ones. */
export const customStatusOperations: Readonly<Record<string, OperationBehaviour>> = {
  BulkUpdateDefaultCustomStatus: makeDefault,
};

/** One default in each category: the others there cease to be. */
function makeDefault(call: Call): Result {
  const statuses = call.world.store.of(typeOf(call));
  const ids = [bodyAttributes(call).ids ?? []].flat().flatMap((id) => String(id).split(','));
  const chosen = ids.map((id) => statuses.find(id.trim()));
  if (chosen.some((record) => record === undefined)) throw recordNotFound();
  for (const record of chosen as Attributes[]) {
    const same = statuses.records().filter(({ status_category }) => status_category === record.status_category);
    for (const one of same) statuses.put({ ...one, default: one.id === record.id });
  }
  return { status: 200 };
}

/** Keeps both statuses of a ticket together: a custom one brings its own, any other the default one of it. */
export function applyCustomStatus(world: World, record: Attributes, input: Attributes, before?: Attributes): void {
  const statuses = recordsOf(world, 'CustomStatus');
  const stated = statuses.find(
    ({ id }) => input.custom_status_id != null && String(id) === String(input.custom_status_id),
  );
  if (stated) {
    record.status = stated.status_category;
  } else if (!before || before.status !== record.status) {
    const usual = statuses.find((one) => one.default === true && one.status_category === record.status);
    record.custom_status_id = usual?.id ?? null;
  }
}
