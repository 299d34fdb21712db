import type { Call, OperationBehaviour, RecordBehaviour, World, Write } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { bring, removeBelow, requireRecord } from '../records.ts';

/** How many there may be in the account that the sandbox plays. */
const MOST = { objects: 50, fields: 400, records: 500_000 };

/** What lies below an object, and goes with it. */
const PARTS = ['CustomObjectField', 'CustomObjectRecord', 'AccessRule', 'ObjectTrigger'] as const;

/** Custom objects go by the key that they were given, and have two fields from the start. */
export const customObject: RecordBehaviour = {
  check({ world, input, before }) {
    const isTaken = recordsOf(world, 'CustomObject').some(({ key }) => key === input.key);
    if (before || !isTaken) return {};
    return { key: [{ description: `Key: ${String(input.key)} has already been taken`, error: 'DuplicateValue' }] };
  },
  apply(write) {
    for (const name of ['title', 'title_pluralized', 'description']) copyRaw(write.record, write.input, name);
    sign(write);
  },
  saved(write) {
    if (write.before) return;
    for (const [position, field] of STANDARD_FIELDS.entries())
      bring(
        write.world,
        'CustomObjectField',
        { ...field, position, active: true },
        { custom_object_id: write.record.key },
      );
  },
  remove({ world, operation }, { key }) {
    for (const part of PARTS) removeBelow(world, part, 'custom_object_id', key);
    if (operation.type) world.store.of(operation.type).remove(key);
    return { status: 204 };
  },
};

/** The fields that every object has. */
export const STANDARD_FIELDS: readonly Attributes[] = [
  { key: 'standard::name', title: 'Name', raw_title: 'Name', type: 'text', required: true, properties: {} },
  { key: 'standard::external_id', title: 'External ID', raw_title: 'External ID', type: 'text', required: false },
];

/** What is stated of a text is its raw form, too. */
export function copyRaw(record: Attributes, input: Attributes, name: string): void {
  if (input[name] !== undefined && input[`raw_${name}`] === undefined) record[`raw_${name}`] = input[name];
}

/** Who made a record, and who changed it last. */
export function sign({ call, record, before }: Write): void {
  const id = call.principal ? String(call.principal.id) : null;
  record.updated_by_user_id = id;
  if (!before) record.created_by_user_id = id;
}

/** The records of a type below the object that a path names, which must exist. */
export function partsOf(call: Call, object: string): Attributes[] {
  const { key } = requireRecord(call.world, 'CustomObject', pathId(call));
  return belowObject(call.world, object, String(key));
}

/** The records of a type below an object. */
export function belowObject(world: World, object: string, key: string): Attributes[] {
  const type = world.catalogue.type(object);
  const entries = type ? world.store.of(type).entries() : [];
  return entries.filter(({ parents }) => parents.custom_object_id === key).map(({ record }) => record);
}

/** How many there are of what is limited. */
export const limitOperations: Readonly<Record<string, OperationBehaviour>> = {
  CustomObjectsLimit: ({ world }) => limit(recordsOf(world, 'CustomObject'), MOST.objects),
  CustomObjectRecordsLimit: ({ world }) => limit(recordsOf(world, 'CustomObjectRecord'), MOST.records),
  CustomObjectFieldsLimit: (call) => limit(partsOf(call, 'CustomObjectField'), MOST.fields),
};

function limit(records: readonly Attributes[], most: number): { body: Attributes } {
  return { body: { count: records.length, limit: most } };
}
