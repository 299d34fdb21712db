import type { BehaviourTable, Call, RecordBehaviour, Selection, World } from '../../contract.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { meetsFilter } from '../../search/filter.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { change, requireRecord, typeNamed } from '../records.ts';
import { changeAssets } from './jobs.ts';

/** Types of assets: a tree, whose names differ. */
const assetType: RecordBehaviour = {
  unique: [['name']],
  defaults: () => ({ field_keys: [] }),
  check({ world, record }) {
    const parent = world.store.find(world.catalogue.type('ItamAssetType'), record.parent_id);
    const isTooDeep = Number(parent?.hierarchy_depth ?? 0) >= 3;
    return isTooDeep ? { parent_id: [{ description: 'The hierarchy is too deep' }] } : {};
  },
  apply({ call, world, record, before }) {
    const parent = world.store.find(world.catalogue.type('ItamAssetType'), record.parent_id);
    record.hierarchy_depth = Number(parent?.hierarchy_depth ?? 0) + 1;
    record.updated_by_user_id = call.principal?.id ?? null;
    if (!before) Object.assign(record, { created_by_user_id: record.updated_by_user_id, is_standard: false });
  },
};

/** Fields: their type knows their keys. */
const assetField: RecordBehaviour = {
  saved({ call, record, before }) {
    if (!before) changeKeys(call, (keys) => [...keys, record.key]);
  },
  remove(call, { id, key }) {
    changeKeys(call, (keys) => keys.filter((one) => one !== key));
    call.world.store.of(typeNamed(call.world, 'ItamAssetField')).remove(id);
    return { status: call.operation.table.status ?? 204 };
  },
};

function changeKeys(call: Call, changed: (keys: unknown[]) => unknown[]): void {
  const type = requireRecord(call.world, 'ItamAssetType', pathId(call));
  const keys: unknown[] = Array.isArray(type.field_keys) ? type.field_keys : [];
  change(call.world, 'ItamAssetType', type, { field_keys: changed(keys) });
}

const assetSelections: Readonly<Record<string, Selection>> = {
  'itAssetManagement.assets.list': ({ world, query }) =>
    recordsOf(world, 'ItamAsset').filter(
      ({ id, external_id }) => isAsked(query, 'ids', id) && isAsked(query, 'external_ids', external_id),
    ),
  'itAssetManagement.assets.search': (call) => withWords(call, recordsOf(call.world, 'ItamAsset')),
  'itAssetManagement.assets.filteredSearch': (call) => {
    const { filter } = bodyAttributes(call);
    const read = (record: Attributes, field: string): unknown[] => valuesOf(call.world, record, field);
    return withWords(call, recordsOf(call.world, 'ItamAsset')).filter((one) => meetsFilter(one, filter, read));
  },
};

/** What IT asset management does beyond the tables. */
export const assets: Partial<BehaviourTable> = {
  operations: { ItamAssetBulkJobs: changeAssets },
  selections: assetSelections,
  records: { ItamAssetType: assetType, ItamAssetField: assetField },
};

function isAsked(query: URLSearchParams, name: string, value: unknown): boolean {
  const wanted = query.get(`filter[${name}]`)?.split(',');
  return wanted?.some((one) => one.trim() === value) ?? true;
}

/** Those that have one of the words in a text. */
function withWords({ query }: Call, records: readonly Attributes[]): Attributes[] {
  const words = (query.get('query') ?? '').toLowerCase().split(/\s+/);
  return records.filter((record) => {
    const custom = isAttributes(record.custom_field_values) ? record.custom_field_values : {};
    const texts = Object.values({ ...record, ...custom }).filter((value) => typeof value === 'string');
    return words.some((word) => texts.some((text) => text.toLowerCase().includes(word)));
  });
}

/** What an asset points to, by the names that filters give it. */
const POINTERS: Readonly<Record<string, string>> = {
  asset_type: 'ItamAssetType',
  status: 'ItamAssetStatus',
  location: 'ItamAssetLocation',
  user: 'User',
  organization: 'Organization',
};

function valuesOf(world: World, record: Attributes, field: string): unknown[] {
  const [, key] = /^custom_object_fields\.(.+)$/.exec(field) ?? [];
  if (key) return [isAttributes(record.custom_field_values) ? record.custom_field_values[key] : undefined];
  const object = Object.hasOwn(POINTERS, field) ? POINTERS[field] : undefined;
  if (!object) return [record[field]];
  const target = world.store.find(world.catalogue.type(object), record[`${field}_id`]);
  return [target?.id, target?.name];
}
