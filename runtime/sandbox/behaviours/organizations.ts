import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { listed, pathId } from '../world.ts';
import { removeLinks, startsWith } from './groups.ts';
import { mergeOrganizations } from './organization-merge.ts';
import { normaliseTags } from './tags.ts';
import { usersWhere } from './users/user.ts';

/** Organizations: one of each name, gone with their memberships. */
export const organization: RecordBehaviour = {
  unique: [['name']],
  defaults: () => ({
    shared_tickets: false,
    shared_comments: false,
    domain_names: [],
    tags: [],
    organization_fields: {},
  }),
  apply: ({ record, input }) => normaliseTags(record, input),
  remove(call, record) {
    const type = call.world.catalogue.type('organization');
    if (type) call.world.store.of(type).remove(record.id);
    removeLinks(call.world, 'organization_membership', 'organization_id', record.id);
    clear(call, 'user', record.id);
    clear(call, 'ticket', record.id);
    return { status: call.operation.table.status ?? 204 };
  },
};

/** What is known of an organization beyond its record. */
export const organizationOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateOrganizationMerge: mergeOrganizations,
  OrganizationRelated: (call) => {
    const id = pathId(call);
    const record = call.world.store.find(call.world.catalogue.type('organization'), id);
    if (!record) throw recordNotFound();
    const users_count = usersWhere(call.world, ({ organization_id }) => organization_id === record.id).length;
    return { body: { organization_related: { users_count, tickets_count: ticketsOf(call, record.id) } } };
  },
};

/** Searches for organizations. */
export const organizationSelections: Readonly<Record<string, Selection>> = {
  SearchOrganizations: (call) => organizationsWhere(call, (record) => isNamed(call, record)),
  AutocompleteOrganizations: (call) => organizationsWhere(call, ({ name }) => startsWith(name, call.query.get('name'))),
};

function organizationsWhere(call: Call, test: (record: Attributes) => boolean): Attributes[] {
  const type = call.world.catalogue.type('organization');
  return type ? listed(call.world, type).filter(test) : [];
}

function isNamed({ query }: Call, record: Attributes): boolean {
  const externalId = query.get('external_id');
  if (externalId !== null) return String(record.external_id) === externalId;
  return String(record.name).toLowerCase() === query.get('name')?.toLowerCase();
}

function ticketsOf(call: Call, id: unknown): number {
  const type = call.world.catalogue.type('ticket');
  return type ? listed(call.world, type).filter(({ organization_id }) => organization_id === id).length : 0;
}

function clear(call: Call, key: string, id: unknown): void {
  const type = call.world.catalogue.type(key);
  if (!type) return;
  const collection = call.world.store.of(type);
  for (const record of collection.records()) {
    if (record.organization_id === id) collection.put({ ...record, organization_id: null });
  }
}
