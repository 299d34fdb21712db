import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyRecord, bodyRecords } from '../../operations/body.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { accepted } from '../../write/accept.ts';
import { statedRecord } from '../../write/stated.ts';

/** Texts in several languages, each kept in its item. */
export const item: RecordBehaviour = {
  defaults: () => ({ outdated: false, variants: [] }),
  check({ input, before }) {
    if (before || variantsOf(input).length > 0) return {};
    return { variants: [{ description: 'Variants: cannot be blank', error: 'BlankValue' }] };
  },
  apply({ world, record, input, before }) {
    if (before) return;
    record.placeholder = `{{dc.${String(record.name).toLowerCase().replace(/\W+/g, '_')}}}`;
    const stated = variantsOf(input);
    record.variants = [];
    for (const variant of stated) record.variants = withVariant(record, newVariant(world, record, variant));
  },
};

/** A test that inserts a variant says of which item: `item_id`. */
export const variant: RecordBehaviour = {
  insert(world, given, parents) {
    const above = world.store.find(world.catalogue.type('Item'), parents.item_id) ?? recordsOf(world, 'Item')[0];
    if (!above) throw new RangeError('A variant needs an item: say which by item_id');
    return keep(world, above, newVariant(world, above, { locale_id: above.default_locale_id, content: '', ...given }));
  },
  records: (world) => recordsOf(world, 'Item').flatMap(variantsOf),
};

/** The variants of one item. */
export const variantSelections: Readonly<Record<string, Selection>> = {
  DynamicContentListVariants: (call) => variantsOf(itemOf(call)),
};

/** Variants one by one, or several at once. */
export const variantOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowDynamicContentVariant: (call) => ({ body: { variant: variantOf(call) } }),
  CreateDynamicContentVariant: (call) => ({ status: 201, body: { variant: create(call, bodyRecord(call)) } }),
  UpdateDynamicContentVariant: (call) => ({ body: { variant: update(call, variantOf(call), bodyRecord(call)) } }),
  DeleteDynamicContentVariant: remove,
  CreateManyDynamicContentVariants: (call) => ({
    status: 201,
    body: { variants: (bodyRecords(call) ?? []).map((stated) => create(call, stated)) },
  }),
  UpdateManyDynamicContentVariants: (call) => ({
    body: { variants: (bodyRecords(call) ?? []).map((stated) => update(call, variantOf(call, stated.id), stated)) },
  }),
};

function itemType({ catalogue }: World): RecordType {
  const type = catalogue.type('Item');
  if (!type) throw recordNotFound();
  return type;
}

function itemOf(call: Call): Attributes {
  const record = call.world.store.find(itemType(call.world), pathId(call));
  if (!record) throw recordNotFound();
  return record;
}

function variantsOf({ variants }: Attributes): Attributes[] {
  return Array.isArray(variants) ? variants.filter(isAttributes) : [];
}

function variantOf(call: Call, id: unknown = pathId(call, 1)): Attributes {
  const found = variantsOf(itemOf(call)).find((one) => String(one.id) === String(id));
  if (!found) throw recordNotFound();
  return found;
}

function newVariant(world: World, above: Attributes, stated: Attributes): Attributes {
  const type = world.catalogue.type('Variant');
  const taken = new Set(variant.records?.(world).map(({ id }) => id));
  const id = stated.id ?? (type ? world.ids.next(type, (one) => taken.has(one)) : taken.size + 1);
  const now = timestamp(world);
  const url = `${world.origin}/api/v2/dynamic_content/items/${String(above.id)}/variants/${String(id)}.json`;
  const isDefault = variantsOf(above).length === 0;
  return { active: true, default: isDefault, outdated: false, created_at: now, updated_at: now, ...stated, id, url };
}

/** An item has one variant of each language. */
function create(call: Call, given: Attributes): Attributes {
  const above = itemOf(call);
  const { world } = call;
  const stated = statedRecord(call, given);
  if (variantsOf(above).some(({ locale_id }) => String(locale_id) === String(stated.locale_id)))
    throw recordInvalid({ locale_id: [{ description: 'Locale: has already been taken', error: 'DuplicateValue' }] });
  return keep(world, above, newVariant(world, above, stated));
}

function update(call: Call, before: Attributes, stated: Attributes): Attributes {
  const changed = { ...before, ...accepted(call, typeOf(call), stated, 'update'), updated_at: timestamp(call.world) };
  return keep(call.world, itemOf(call), changed);
}

/** The default variant stays: another one must take its place first. */
function remove(call: Call): Result {
  const [above, gone] = [itemOf(call), variantOf(call)];
  if (gone.default === true)
    throw recordInvalid({ base: [{ description: 'The default variant cannot be deleted', error: 'InvalidValue' }] });
  const left = variantsOf(above).filter(({ id }) => id !== gone.id);
  call.world.store.of(itemType(call.world)).put({ ...above, variants: left });
  return { status: call.operation.table.status ?? 204 };
}

function keep(world: World, above: Attributes, changed: Attributes): Attributes {
  const default_locale_id = changed.default === true ? changed.locale_id : above.default_locale_id;
  const variants = withVariant(above, changed);
  world.store.of(itemType(world)).put({ ...above, default_locale_id, variants, updated_at: timestamp(world) });
  return changed;
}

/** A new default variant takes the place of the old one. */
function withVariant(above: Attributes, changed: Attributes): Attributes[] {
  const others = variantsOf(above).map((one) => (changed.default === true ? { ...one, default: false } : one));
  const isNew = !others.some(({ id }) => id === changed.id);
  return isNew ? [...others, changed] : others.map((one) => (one.id === changed.id ? changed : one));
}
