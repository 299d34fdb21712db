import type { OperationBehaviour, RecordBehaviour, Selection, World } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { findRecord, listed } from '../world.ts';

/** Groups: listed by name, gone with their memberships. */
export const group: RecordBehaviour = {
  order: ['name'],
  defaults: () => ({ description: '', is_public: true, default: false, deleted: false }),
  remove(call, record) {
    const { world } = call;
    const groups = world.catalogue.type('group');
    if (groups) world.store.of(groups).remove(record.id);
    removeLinks(world, 'group_membership', 'group_id', record.id);
    return { status: call.operation.table.status ?? 204 };
  },
};

/** The group that new agents join. */
export const groupOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowDefaultGroup: ({ world }) => {
    const record = findRecord(world, 'group', (candidate) => candidate.default === true);
    if (!record) throw recordNotFound();
    return { body: { group: record } };
  },
};

/** Groups by the beginning of their name. */
export const groupSelections: Readonly<Record<string, Selection>> = {
  AutocompleteGroups: ({ world, query }) => {
    const type = world.catalogue.type('group');
    return type ? listed(world, type).filter((record) => startsWith(record.name, query.get('name'))) : [];
  },
};

/** A text begins with another, in upper or lower case; nothing begins with nothing. */
export function startsWith(text: unknown, start: string | null): boolean {
  return (
    start !== null &&
    start !== '' &&
    String(text ?? '')
      .toLowerCase()
      .startsWith(start.toLowerCase())
  );
}

/** Removes the records that point to one that is gone. */
export function removeLinks(world: World, key: string, attribute: string, id: unknown): void {
  const type = world.catalogue.type(key);
  if (!type) return;
  const links = world.store.of(type);
  const gone = links.records().filter((link: Attributes) => link[attribute] === id);
  for (const link of gone) links.remove(link.id);
}
