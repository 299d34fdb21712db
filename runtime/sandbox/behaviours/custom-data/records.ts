import type { Call, OperationBehaviour, RecordBehaviour, Selection, World, Write } from '../../contract.ts';
import { type Details, recordInvalid, recordNotFound } from '../../http/failure.ts';
import { oneRecord, parentsOf, typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import { list } from '../../operations/read.ts';
import { created, removeRecord } from '../../operations/write.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId, timestamp } from '../../world.ts';
import { createRecord, updateRecord } from '../../write/save.ts';
import { typeNamed } from '../records.ts';
import { belowObject, partsOf, sign } from './objects.ts';
import { jobOperations } from './record-jobs.ts';
import { searchSelections } from './search.ts';

/** Records of custom objects; what is left of deleted ones shows in exports. */
export const customObjectRecord: RecordBehaviour = {
  defaults: () => ({ custom_object_fields: {}, external_id: null }),
  check: (write) => ({ ...wrongName(write), ...taken(write, 'external_id') }),
  apply(write) {
    const { call, record, before } = write;
    if (!before) record.custom_object_key = pathId(call);
    if (!before) numberByName(write);
    sign(write);
  },
  remove({ world }, record) {
    world.store.of(typeNamed(world, 'CustomObjectRecord')).discard(record.id, leftOf(world, record));
    return { status: 204 };
  },
};

const DELETED = '[DELETED]';

function leftOf(world: World, { custom_object_fields: fields }: Attributes): Attributes {
  const names = Object.keys(isAttributes(fields) ? fields : {});
  const values = Object.fromEntries(names.map((name) => [name, DELETED]));
  return { name: DELETED, external_id: DELETED, custom_object_fields: values, updated_at: timestamp(world) };
}

/** The rules for names, as the field of the name states them. */
function nameRules({ call, world }: Write): Attributes {
  const field = belowObject(world, 'CustomObjectField', pathId(call)).find(({ key }) => key === 'standard::name');
  return isAttributes(field?.properties) ? field.properties : {};
}

function wrongName(write: Write): Details {
  const { autoincrement_enabled: isNumbered, is_unique: isUnique } = nameRules(write);
  if (isNumbered && write.input.name !== undefined)
    return { name: [{ description: 'Name: is generated automatically', error: 'InvalidValue' }] };
  return isUnique ? taken(write, 'name') : {};
}

function taken({ call, world, record, input }: Write, name: string): Details {
  const value = input[name];
  const others = value == null ? [] : belowObject(world, 'CustomObjectRecord', pathId(call));
  if (!others.some((other) => other.id !== record.id && other[name] === value)) return {};
  return { [name]: [{ description: `${name}: ${String(value)} has already been taken`, error: 'DuplicateValue' }] };
}

function numberByName(write: Write): void {
  const rules = nameRules(write);
  if (!rules.autoincrement_enabled) return;
  const next = Number(rules.autoincrement_next_sequence ?? 1);
  const digits = String(next).padStart(Number(rules.autoincrement_padding ?? 0), '0');
  write.record.name = `${String(rules.autoincrement_prefix ?? '')}${digits}`;
  rules.autoincrement_next_sequence = next + 1;
}

/** Records by their external ids or names, jobs, and the end of an export. */
export const recordOperations: Readonly<Record<string, OperationBehaviour>> = {
  ...jobOperations,
  UpsertCustomObjectRecordByExternalIdOrName: (call) => {
    const { name, value } = handleOf(call);
    const match = named(call, name, value);
    const stated = bodyRecord(call);
    if (match) return oneRecord(call, updateRecord(call, typeOf(call), match, stated));
    return created(call, createRecord(call, typeOf(call), { ...stated, [name]: value }, parentsOf(call)));
  },
  DeleteCustomObjectRecordByExternalIdOrName: (call) => {
    const { name, value } = handleOf(call);
    const match = named(call, name, value);
    if (!match) throw recordNotFound();
    return removeRecord(call, typeOf(call), match);
  },
  // Other exports say `end_of_stream`.
  IncrementalCustomObjectRecordExportCursor: (call) => {
    const { body } = list(call);
    const { end_of_stream: isEnd, ...rest } = isAttributes(body) ? body : {};
    return { body: { ...rest, meta: { has_more: !isEnd } } };
  },
};

/** Either an external id or a name. */
function handleOf({ query }: Call): { name: 'external_id' | 'name'; value: string } {
  const [external, name] = [query.get('external_id'), query.get('name')];
  if (external && !name) return { name: 'external_id', value: external };
  if (name && !external) return { name: 'name', value: name };
  throw recordInvalid({ base: [{ description: 'Either external_id or name is needed', error: 'BlankValue' }] });
}

function named(call: Call, name: string, value: string): Attributes | undefined {
  return partsOf(call, 'CustomObjectRecord').find((record) => record[name] === value);
}

/** Which records a list is about. */
export const recordSelections: Readonly<Record<string, Selection>> = {
  ...searchSelections,
  ListCustomObjectRecords: (call) => {
    const [ids, externalIds] = ['filter[ids]', 'filter[external_ids]'].map((name) => call.query.get(name)?.split(','));
    const records = partsOf(call, 'CustomObjectRecord');
    return records.filter(
      ({ id, external_id }) =>
        (!ids || ids.includes(String(id))) && (!externalIds || externalIds.includes(String(external_id))),
    );
  },
  IncrementalCustomObjectRecordExportCursor: (call) => {
    const { world, operation, query } = call;
    const isBare = query.get('filter[exclude_deleted]') === 'true';
    const deleted = operation.type && !isBare ? world.store.of(operation.type).discarded() : [];
    const own = deleted.filter(({ custom_object_key: key }) => key === pathId(call));
    return [...partsOf(call, 'CustomObjectRecord'), ...own];
  },
};

/** The record that a path names, of the object that it names. */
export function recordBelow(call: Call): Attributes {
  const wanted = call.parameters.record_id;
  const record = partsOf(call, 'CustomObjectRecord').find(({ id }) => id === wanted);
  if (!record) throw recordNotFound();
  return record;
}
