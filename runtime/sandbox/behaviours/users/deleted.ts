import type { Call, OperationBehaviour, Selection, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { emptyRecord } from '../../store/defaults.ts';
import type { Attributes } from '../../types.ts';
import { findRecord, pathId, timestamp } from '../../world.ts';

/** Deleted users, until they are gone for good. */
export const deletedUserOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowDeletedUser: (call) => ({ body: { deleted_user: shown(call.world, deletedUser(call)) } }),
  PermanentlyDeleteUser: (call) => {
    const record = deletedUser(call);
    const type = call.world.catalogue.type('user');
    const scrubbed = { ...record, name: 'Permanently Deleted User', email: null, permanently_deleted: true };
    if (type) call.world.store.of(type).put(scrubbed);
    return { body: { deleted_user: shown(call.world, { ...scrubbed, active: false }) } };
  },
};

/** The deleted users as their list shows them. */
export const deletedUserSelections: Readonly<Record<string, Selection>> = {
  ListDeletedUsers: (call) => {
    const type = call.world.catalogue.type('user');
    return type
      ? call.world.store
          .of(type)
          .records()
          .filter(isDeleted)
          .map((user) => shown(call.world, user))
      : [];
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

/** What is left of a user, with all that a deleted one has. */
function shown(world: World, record: Attributes): Attributes {
  const type = world.catalogue.type('DeletedUser');
  if (!type) return record;
  const empty = emptyRecord(type, (name) => world.catalogue.type(name), timestamp(world));
  const known = [...type.attributes.keys()].filter((name) => name in record);
  return { ...empty, ...Object.fromEntries(known.map((name) => [name, record[name]])) };
}
