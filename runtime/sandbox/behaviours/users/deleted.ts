import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import type { Attributes } from '../../types.ts';
import { findRecord, pathId } from '../../world.ts';

/** Deleted users, until they are gone for good. */
export const deletedUserOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowDeletedUser: (call) => ({ body: { deleted_user: shown(deletedUser(call)) } }),
  PermanentlyDeleteUser: (call) => {
    const record = deletedUser(call);
    const type = call.world.catalogue.type('user');
    const scrubbed = { ...record, name: 'Permanently Deleted User', email: null, permanently_deleted: true };
    if (type) call.world.store.of(type).put(scrubbed);
    return { body: { deleted_user: shown({ ...scrubbed, active: false }) } };
  },
};

/** The deleted users as their list shows them. */
export const deletedUserSelections: Readonly<Record<string, Selection>> = {
  ListDeletedUsers: (call) => {
    const type = call.world.catalogue.type('user');
    return type ? call.world.store.of(type).records().filter(isDeleted).map(shown) : [];
  },
};

function isDeleted(record: Attributes): boolean {
  return record.active === false && record.permanently_deleted !== true;
}

function deletedUser(call: Call): Attributes {
  const id = pathId(call);
  const record = findRecord(call.world, 'user', (user) => String(user.id) === id && isDeleted(user));
  if (!record) throw recordNotFound();
  return record;
}

/** Attributes of a deleted user. */
const SHOWN = [
  'id',
  'url',
  'name',
  'email',
  'created_at',
  'updated_at',
  'time_zone',
  'phone',
  'shared_phone_number',
  'photo',
  'locale_id',
  'locale',
  'organization_id',
  'role',
  'active',
] as const;

function shown(record: Attributes): Attributes {
  return Object.fromEntries(SHOWN.filter((name) => name in record).map((name) => [name, record[name]]));
}
