import type { Call, Selection } from '../../contract.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { meetsFilter } from '../../search/filter.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { partsOf } from './objects.ts';

/** Searches of records: by the beginnings of words, and by conditions. */
export const searchSelections: Readonly<Record<string, Selection>> = {
  SearchCustomObjectRecords: (call) => matching(call, call.query.get('query')),
  AutocompleteCustomObjectRecordSearch: (call) => matching(call, call.query.get('name')),
  FilteredSearchCustomObjectRecords: (call) => {
    const { filter } = bodyAttributes(call);
    return matching(call, call.query.get('query')).filter((record) => meetsFilter(record, filter, heldBy));
  },
};

function matching(call: Call, text: string | null): Attributes[] {
  const wanted = wordsOf(text ?? '');
  const records = partsOf(call, 'CustomObjectRecord');
  if (wanted.length === 0) return records;
  return records.filter((record) => textsOf(record).some((word) => wanted.some((one) => word.startsWith(one))));
}

function textsOf({ name, custom_object_fields: fields }: Attributes): string[] {
  const values = isAttributes(fields) ? Object.values(fields) : [];
  return [name, ...values].flatMap((value) => (typeof value === 'string' ? wordsOf(value) : []));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function heldBy(record: Attributes, name: string): unknown[] {
  const [, key] = /^custom_object_fields\.(.+)$/.exec(name) ?? [];
  const { custom_object_fields: fields } = record;
  if (key !== undefined) return [isAttributes(fields) ? fields[key] : undefined];
  return [record[/^(created|updated)_by_user$/.test(name) ? `${name}_id` : name]];
}
