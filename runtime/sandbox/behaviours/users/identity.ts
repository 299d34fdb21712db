import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour, RecordBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { compareBy } from '../../lists/sort.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId } from '../../world.ts';
import { userOf } from './operations.ts';
import { identityType } from './user.ts';

/** Identities: the first of a user is the primary one. */
export const identity: RecordBehaviour = {
  unique: [['value', 'type']],
  apply({ world, type, record, before }) {
    const own = world.store
      .of(type)
      .records()
      .filter(({ user_id }) => user_id === record.user_id);
    if (!before) record.primary = own.length === 0;
  },
};

/** Identities are made primary and verified, never merely changed. */
export const identityOperations: Readonly<Record<string, OperationBehaviour>> = {
  MakeUserIdentityPrimary: makePrimary,
  MakeEndUserIdentityPrimary: makePrimary,
  VerifyUserIdentity: (call) => {
    const { type, record } = identityOf(call);
    return { body: { identity: call.world.store.of(type).put({ ...record, verified: true }) } };
  },
  RequestUserVerfication: requestVerification,
  RequestEndUserVerification: requestVerification,
};

function requestVerification(call: Call): Result {
  identityOf(call);
  return { status: 200 };
}

function identityOf(call: Call): { type: RecordType; record: Attributes } {
  const { id: userId } = userOf(call);
  const type = identityType(call.world);
  const record = call.world.store.find(type, pathId(call, 1));
  if (!type || !record || record.user_id !== userId) throw recordNotFound();
  return { type, record };
}

/** The address of the primary identity is the user's. */
function makePrimary(call: Call): Result {
  const { type, record } = identityOf(call);
  const identities = call.world.store.of(type);
  const own = identities.records().filter(({ user_id }) => user_id === record.user_id);
  const changed = own.map((one) => identities.put({ ...one, primary: one.id === record.id }));
  const users = call.world.catalogue.type('user');
  if (users && record.type === 'email') call.world.store.of(users).put({ ...userOf(call), email: record.value });
  return { body: { identities: changed.sort(compareBy([{ attribute: 'id', isDescending: false }])) } };
}
