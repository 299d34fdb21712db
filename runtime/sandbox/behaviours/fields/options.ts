import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { recordsOf, timestamp } from '../../world.ts';

/** Types of fields that have options. */
const FIELD_TYPES = ['TicketField', 'UserField', 'OrganizationField'] as const;

/** Options are kept in their field: a test that inserts one says in which. */
export const customFieldOption: RecordBehaviour = {
  insert(world, given, parents) {
    const { type, field } = fieldAbove(world, parents) ?? aFieldWithOptions(world);
    const { ticket_field_id: _, user_field_id: __, ...own } = given;
    const option = { name: 'Option', value: 'option', ...own };
    return putOption(world, type, field, option);
  },
  records: (world) => FIELD_TYPES.flatMap((object) => recordsOf(world, object).flatMap(optionsOf)),
};

/** Fields give their options ids, and take a place behind the others. */
export const customField: RecordBehaviour = {
  order: ['position'],
  defaults: () => ({ active: true, removable: true, custom_field_options: [] }),
  apply({ world, type, record, input, before }) {
    if (!before && input.position == null) record.position = recordsOf(world, type.object).length + 1;
    for (const name of ['title', 'description', 'title_in_portal']) {
      const raw = `raw_${name}`;
      if (type.attributes.has(raw) && input[name] !== undefined) record[raw] = input[name];
    }
    if ('custom_field_options' in input)
      record.custom_field_options = optionsOf(record).map((option, index) => completed(world, option, index));
  },
};

/** The options of one field. */
export const optionSelections: Readonly<Record<string, Selection>> = {
  ListTicketFieldOptions: (call) => optionsOf(fieldOf(call).field),
  ListUserFieldOptions: (call) => optionsOf(fieldOf(call).field),
};

/** Options one by one. */
export const optionOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowTicketFieldOption: (call) => ({ body: { custom_field_option: optionOf(call) } }),
  ShowUserFieldOption: (call) => ({ body: { custom_field_option: optionOf(call) } }),
  CreateOrUpdateTicketFieldOption: createOrUpdate,
  CreateOrUpdateUserFieldOption: createOrUpdate,
  DeleteTicketFieldOption: removeOption,
  DeleteUserFieldOption: removeOption,
};

interface Place {
  readonly type: RecordType;
  readonly field: Attributes;
}

function fieldOf({ world, parameters }: Call): Place {
  const place = fieldAbove(world, parameters);
  if (!place) throw recordNotFound();
  return place;
}

function fieldAbove(world: World, parameters: Attributes): Place | undefined {
  for (const object of FIELD_TYPES) {
    const type = world.catalogue.type(object);
    const field = type && world.store.find(type, parameters[`${type.key}_id`]);
    if (field) return { type, field };
  }
  return undefined;
}

function aFieldWithOptions(world: World): Place {
  const type = world.catalogue.type('TicketField');
  const field = recordsOf(world, 'TicketField').find((one) => optionsOf(one).length > 0);
  if (!type || !field) throw new RangeError('An option needs a field: say which by ticket_field_id or user_field_id');
  return { type, field };
}

function optionsOf({ custom_field_options: options }: Attributes): Attributes[] {
  return Array.isArray(options) ? options.filter(isAttributes) : [];
}

function optionOf(call: Call): Attributes {
  const id = Object.values(call.parameters).at(-1);
  const option = optionsOf(fieldOf(call).field).find((one) => String(one.id) === id);
  if (!option) throw recordNotFound();
  return option;
}

/** An option with an id, or with a value that there is, is changed; any other one is new. */
function createOrUpdate(call: Call): Result {
  const { type, field } = fieldOf(call);
  const stated = bodyRecord(call);
  refuseBlank(stated);
  const old = optionsOf(field).find(({ id }) => stated.id != null && String(id) === String(stated.id));
  if (stated.id != null && !old) throw recordNotFound();
  const others = optionsOf(field).filter((one) => one !== old);
  if (others.some(({ value }) => value === stated.value)) throw taken(stated.value);
  const option = putOption(call.world, type, field, { ...old, ...stated });
  return { status: old ? 200 : 201, body: { custom_field_option: option } };
}

function refuseBlank({ name, value }: Attributes): void {
  const blank = Object.entries({ name, value }).filter(([, text]) => text == null || text === '');
  if (blank.length === 0) return;
  const details = blank.map(([key]) => [key, [{ description: `${key}: cannot be blank`, error: 'BlankValue' }]]);
  throw recordInvalid(Object.fromEntries(details));
}

function taken(value: unknown): Error {
  return recordInvalid({
    value: [{ description: `Value: ${String(value)} has already been taken`, error: 'DuplicateValue' }],
  });
}

function removeOption(call: Call): Result {
  const { type, field } = fieldOf(call);
  const option = optionOf(call);
  const left = optionsOf(field).filter((one) => one !== option);
  call.world.store.of(type).put({ ...field, custom_field_options: left, updated_at: timestamp(call.world) });
  return { status: call.operation.table.status ?? 204 };
}

function putOption(world: World, type: RecordType, field: Attributes, stated: Attributes): Attributes {
  const options = optionsOf(field);
  const option = completed(world, stated, options.length);
  const isNew = !options.some(({ id }) => id === option.id);
  const all = isNew ? [...options, option] : options.map((one) => (one.id === option.id ? option : one));
  world.store.of(type).put({ ...field, custom_field_options: all, updated_at: timestamp(world) });
  return option;
}

function completed(world: World, option: Attributes, index: number): Attributes {
  const type = world.catalogue.type('CustomFieldOption');
  const taken = new Set(customFieldOption.records?.(world).map(({ id }) => id));
  const id = option.id ?? (type ? world.ids.next(type, (one) => taken.has(one)) : index + 1);
  const name = String(option.name ?? '');
  return { ...option, id, raw_name: option.raw_name ?? name };
}
