import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { paginate } from '../../lists/paginate.ts';
import { manyRecords } from '../../operations/answer.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { typeNamed } from '../records.ts';

/** Records that point to another one by a lookup field. */
export const relationshipOperations: Readonly<Record<string, OperationBehaviour>> = { GetSourcesByTarget: sources };

/** The types that have lookup fields, with those fields and where a record holds their values. */
const SOURCES: Readonly<Record<string, { object: string; fields: string; values: string }>> = {
  user: { object: 'User', fields: 'UserField', values: 'user_fields' },
  organization: { object: 'Organization', fields: 'OrganizationField', values: 'organization_fields' },
  ticket: { object: 'Ticket', fields: 'TicketField', values: 'custom_fields' },
  custom_object: { object: 'CustomObjectRecord', fields: 'CustomObjectField', values: 'custom_object_fields' },
};

function sources(call: Call): Result {
  const { world, parameters } = call;
  const [, kind = '', key] = /^zen:(\w+)(?::(.+))?$/.exec(parameters.source_type ?? '') ?? [];
  const source = SOURCES[kind];
  const field = source && recordsOf(world, source.fields).find(({ id }) => String(id) === parameters.field_id);
  if (!source || !field) throw recordNotFound();
  const found = candidates(world, source.object, key).filter(
    (record) => String(heldBy(record[source.values], field)) === parameters.target_id,
  );
  return answer(call, typeNamed(world, source.object), found);
}

function candidates(world: World, object: string, key: string | undefined): Attributes[] {
  return recordsOf(world, object).filter((record) => key === undefined || record.custom_object_key === key);
}

/** Tickets hold values in a list by the ids of fields, everything else by their keys. */
function heldBy(values: unknown, { id, key }: Attributes): unknown {
  if (Array.isArray(values)) return values.find((one) => isAttributes(one) && one.id === id)?.value;
  return isAttributes(values) ? values[String(key)] : undefined;
}

/** The answer has the key of what it holds. */
function answer(call: Call, type: RecordType, found: readonly Attributes[]): Result {
  const table = { ...call.operation.table, answer: { [type.plural]: `${type.object}[]` } };
  const own: Call = { ...call, operation: { ...call.operation, type, table } };
  const { records, frame } = paginate(own, found);
  return { body: manyRecords(own, records, frame) };
}
