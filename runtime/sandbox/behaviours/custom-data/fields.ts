import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes, bodyRecord } from '../../operations/body.ts';
import { removeRecord } from '../../operations/write.ts';
import type { Attributes } from '../../types.ts';
import { pathId } from '../../world.ts';
import { updateRecord } from '../../write/save.ts';
import { change } from '../records.ts';
import { belowObject, copyRaw, partsOf } from './objects.ts';

/** Fields are in the order of their positions; two fields of one object have different keys. */
export const customObjectField: RecordBehaviour = {
  order: ['position'],
  defaults: () => ({ active: true, type: 'text', required: false, system: false }),
  check({ call, world, input, before }) {
    const isTaken = belowObject(world, 'CustomObjectField', pathId(call)).some(({ key }) => key === input.key);
    if (before || !isTaken) return {};
    return { key: [{ description: `Key: ${String(input.key)} has already been taken`, error: 'DuplicateValue' }] };
  },
  apply({ call, world, record, input, before }) {
    if (!before && input.position === undefined)
      record.position = belowObject(world, 'CustomObjectField', pathId(call)).length;
    for (const name of ['title', 'description']) copyRaw(record, input, name);
  },
};

/** Fields go by their id or by their key. */
export const fieldOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowCustomObjectField: (call) => ({ body: { custom_object_field: fieldOf(call) } }),
  UpdateCustomObjectField: (call) => ({
    body: { custom_object_field: updateRecord(call, typeOf(call), fieldOf(call), bodyRecord(call)) },
  }),
  DeleteCustomObjectField: (call) => {
    const field = fieldOf(call);
    if (!isStandard(field)) return removeRecord(call, typeOf(call), field);
    throw recordInvalid({ base: [{ description: 'Standard fields cannot be deleted', error: 'InvalidValue' }] });
  },
  ReorderCustomObjectFields: (call) => {
    const { custom_object_field_ids: ids } = bodyAttributes(call);
    const places = Array.isArray(ids) ? ids.map(String) : [];
    for (const field of partsOf(call, 'CustomObjectField')) {
      const place = places.indexOf(String(field.id));
      if (place >= 0) change(call.world, 'CustomObjectField', field, { position: place });
    }
    return { body: '' };
  },
};

/** The fields that every object has are listed on request. */
export const fieldSelections: Readonly<Record<string, Selection>> = {
  ListCustomObjectFields: (call) => {
    const isAll = call.query.get('include_standard_fields') === 'true';
    return partsOf(call, 'CustomObjectField').filter((field) => isAll || !isStandard(field));
  },
};

function fieldOf(call: Call): Attributes {
  const wanted = pathId(call, 1);
  const isWanted = ({ id, key }: Attributes): boolean => String(id) === wanted || key === wanted;
  const field = partsOf(call, 'CustomObjectField').find(isWanted);
  if (!field) throw recordNotFound();
  return field;
}

function isStandard({ key }: Attributes): boolean {
  return String(key).startsWith('standard::');
}
