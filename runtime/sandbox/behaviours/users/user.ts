import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, RecordBehaviour, World, Write } from '../../contract.ts';
import { envelopeOf, inEnvelope } from '../../operations/answer.ts';
import type { Attributes, Result } from '../../types.ts';
import { findRecord, listed, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { normaliseTags } from '../tags.ts';
import { joinBrand } from './account.ts';

/** Users: one address each, a primary identity, deleted without being gone. */
export const user: RecordBehaviour = {
  unique: [['email']],
  partial: [
    'id',
    'url',
    'name',
    'email',
    'created_at',
    'updated_at',
    'time_zone',
    'iana_time_zone',
    'phone',
    'shared_phone_number',
    'photo',
    'locale_id',
    'locale',
    'organization_id',
    'role',
    'verified',
  ],
  defaults: userDefaults,
  isListed: (record) => record.active !== false,
  apply: ({ record, input }) => normaliseTags(record, input),
  saved(write) {
    keepIdentity(write);
    joinOrganization(write);
    joinBrand(write.world, write.record);
  },
  remove: deactivate,
};

function userDefaults(): Attributes {
  return {
    role: 'end-user',
    active: true,
    time_zone: 'UTC',
    iana_time_zone: 'Etc/UTC',
    locale_id: 1,
    locale: 'en-US',
    ticket_restriction: 'requested',
    restricted_agent: true,
    tags: [],
    user_fields: {},
  };
}

/** The address of a new user is an identity; a changed one is a further identity. */
function keepIdentity({ world, record, before }: Write): void {
  const { id, email } = record;
  if (!email || email === before?.email) return;
  const type = identityType(world);
  if (type) insertRecord(world, type, { user_id: id, type: 'email', value: email, primary: !before, verified: false });
}

/** The type of identities. */
export function identityType(world: World): RecordType | undefined {
  return world.catalogue.typeAt('/api/v2/users/{user_id}/identities');
}

/** A user's organization is one of which the user is a member. */
function joinOrganization({ world, record, before }: Write): void {
  const { id, organization_id } = record;
  const type = world.catalogue.type('organization_membership');
  if (!type || !organization_id || organization_id === before?.organization_id) return;
  const isJoin = (link: Attributes): boolean => link.user_id === id && link.organization_id === organization_id;
  if (!findRecord(world, 'organization_membership', isJoin)) {
    insertRecord(world, type, { user_id: id, organization_id, default: true });
  }
}

/** A deleted user is answered, inactive; only permanent deletion forgets. */
function deactivate(call: Call, record: Attributes): Result {
  const type = call.world.catalogue.type('user');
  const gone = { ...record, active: false, updated_at: timestamp(call.world) };
  if (type) call.world.store.of(type).put(gone);
  if (call.operation.table.answer === 'none') return { status: 204 };
  return { status: 200, body: inEnvelope(envelopeOf(call), gone) };
}

/** The active users for whom a test holds. */
export function usersWhere(world: World, test: (record: Attributes) => boolean): Attributes[] {
  const type = world.catalogue.type('user');
  return type ? listed(world, type).filter(test) : [];
}
