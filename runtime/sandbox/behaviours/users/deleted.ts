import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { emptyRecord } from '../../store/defaults.ts';
import type { Attributes } from '../../types.ts';
import { findRecord, pathId, recordsOf, timestamp } from '../../world.ts';
import { plantRecord } from '../insert.ts';
import { typeNamed } from '../records.ts';

/** Deleted users, until they are gone for good. */
export const deletedUserOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowDeletedUser: (call) => ({ body: { deleted_user: shown(call.world, whoWasDeleted(call)) } }),
  PermanentlyDeleteUser: (call) => {
    const record = whoWasDeleted(call);
    const type = call.world.catalogue.type('user');
    const scrubbed = { ...record, name: 'Permanently Deleted User', email: null, permanently_deleted: true };
    if (type) call.world.store.of(type).put(scrubbed);
    return { body: { deleted_user: shown(call.world, { ...scrubbed, active: false }) } };
  },
};

/** The deleted users as their list shows them. */
export const deletedUserSelections: Readonly<Record<string, Selection>> = {
  ListDeletedUsers: ({ world }) => deletedUser.records?.(world) ?? [],
};

/** A test that inserts a deleted user has a user who was deleted. */
export const deletedUser: RecordBehaviour = {
  insert: (world, given) => shown(world, plantRecord(world, typeNamed(world, 'User'), { ...given, active: false })),
  records: (world) =>
    recordsOf(world, 'User')
      .filter(isDeleted)
      .map((user) => shown(world, user)),
};

function isDeleted(record: Attributes): boolean {
  return record.active === false && record.permanently_deleted !== true;
}

function whoWasDeleted(call: Call): Attributes {
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
