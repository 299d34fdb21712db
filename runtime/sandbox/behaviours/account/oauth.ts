import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import { created } from '../../operations/write.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { createRecord } from '../../write/save.ts';
import { change, removeWhere, requireRecord } from '../records.ts';
import { grant, secretNote } from './grants.ts';
import { bearerOf, currentToken } from './tokens.ts';

/** Clients of the caller. */
export const oauthSelections: Readonly<Record<string, Selection>> = {
  ListCurrentUserOAuthClients: ({ world, principal }) =>
    recordsOf(world, 'OauthClient').filter(({ user_id }) => user_id === principal?.id),
};

/** Secrets are shown whole when they are made; what a client asks for with its secret, it is given. */
export const oauthOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateOAuthClient: (call) => created(call, withNewSecret(call, createRecord(call, typeOf(call), bodyRecord(call)))),
  ClientGenerateSecret: (call) => {
    const client = requireRecord(call.world, 'OauthClient', pathId(call));
    return { body: { client: withNewSecret(call, client) } };
  },
  CreateTokenForGrantType: grant,
  ShowCurrentToken: (call) => ({ body: { token: currentToken(call.world, bearerOf(call.headers)) } }),
  RevokeCurrentOAuthToken: (call) => {
    const { id } = currentToken(call.world, bearerOf(call.headers));
    removeWhere(call.world, 'OauthToken', (token) => token.id === id);
    return { status: 204 };
  },
};

function withNewSecret({ world }: Call, client: Attributes): Attributes {
  const generation = Number(world.notes.get(`${secretNote(client)} made`) ?? 0) + 1;
  const secret = hexadecimal(Number(client.id) % 1_000_003, generation).repeat(2);
  world.notes.set(`${secretNote(client)} made`, generation);
  world.notes.set(secretNote(client), secret);
  const record = change(world, 'OauthClient', client, { secret: `${secret.slice(0, 10)}…` });
  return { ...record, secret };
}
