import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { removeWhere } from '../records.ts';
import { userOf } from '../users/operations.ts';

/** Sessions: admins see all, others their own. */
export const sessionSelections: Readonly<Record<string, Selection>> = {
  ListSessions: (call) => (call.principal?.role === 'admin' ? recordsOf(call.world, 'Session') : ownSessions(call)),
};

/** The caller's own session, and the end of all of a user's. */
export const sessionOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowCurrentlyAuthenticatedSession: (call) => ({ body: { session: ownSession(call) } }),
  RenewCurrentSession: (call) => ({
    body: { authenticity_token: btoa(hexadecimal(Number(ownSession(call).id), call.world.clock())) },
  }),
  // Whoever calls with a token has no session that could end.
  DeleteAuthenticatedSession: () => ({ status: 204 }),
  BulkDeleteSessionsByUserId: (call) => {
    const { id } = userOf(call);
    removeWhere(call.world, 'Session', ({ user_id }) => user_id === id);
    return { status: 204 };
  },
};

function ownSessions({ world, principal }: Call): Attributes[] {
  return recordsOf(world, 'Session').filter(({ user_id }) => user_id === principal?.id);
}

function ownSession(call: Call): Attributes {
  const [session] = ownSessions(call);
  if (!session) throw recordNotFound();
  return session;
}
