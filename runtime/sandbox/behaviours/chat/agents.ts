import type { Call, OperationBehaviour, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { oneRecord, typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { updateRecord } from '../../write/save.ts';

/** The account of Chat, and the agent who calls. */
export const chatAgentOperations: Readonly<Record<string, OperationBehaviour>> = {
  'chat.account.update': (call) =>
    oneRecord(call, updateRecord(call, typeOf(call), accountOf(call.world), bodyRecord(call))),
  'chat.agents.me': (call) => oneRecord(call, meOf(call)),
  'chat.agents.updateMe': (call) => oneRecord(call, updateRecord(call, typeOf(call), meOf(call), bodyRecord(call))),
};

function accountOf(world: World): Attributes {
  const [account] = recordsOf(world, 'ChatAccount');
  if (!account) throw recordNotFound();
  return account;
}

/** The agent of Chat with the caller's address. */
function meOf({ world, principal }: Call): Attributes {
  const me = recordsOf(world, 'ChatAgent').find(({ email }) => email === principal?.email);
  if (!me) throw recordNotFound();
  return me;
}
