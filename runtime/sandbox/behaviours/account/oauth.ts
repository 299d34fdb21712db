import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { Failure } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes, bodyRecord } from '../../operations/body.ts';
import { created } from '../../operations/write.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { findRecord, pathId, recordsOf } from '../../world.ts';
import { createRecord } from '../../write/save.ts';
import { change, removeWhere, requireRecord } from '../records.ts';
import { bearerOf, currentToken, grantToken } from './tokens.ts';

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

const noteOf = ({ id }: Attributes): string => `secret of OAuth client ${String(id)}`;

function withNewSecret({ world }: Call, client: Attributes): Attributes {
  const generation = Number(world.notes.get(`${noteOf(client)} made`) ?? 0) + 1;
  const secret = hexadecimal(Number(client.id) % 1_000_003, generation).repeat(2);
  world.notes.set(`${noteOf(client)} made`, generation);
  world.notes.set(noteOf(client), secret);
  const record = change(world, 'OauthClient', client, { secret: `${secret.slice(0, 10)}…` });
  return { ...record, secret };
}

/** Nobody signs in to the sandbox by a page, so that there are no codes and no refresh tokens of theirs. */
function grant(call: Call): Result {
  const { grant_type, client_id, client_secret, scope, expires_in } = bodyAttributes(call);
  const client = findRecord(call.world, 'OauthClient', ({ identifier }) => identifier === client_id);
  const secret = client && call.world.notes.get(noteOf(client));
  if (!client || secret === undefined || secret !== client_secret) throw refusal(401, 'invalid_client');
  if (grant_type !== 'client_credentials') throw refusal(400, 'invalid_grant');
  return { body: grantToken(call.world, client, String(scope ?? 'read'), expires_in) };
}

function refusal(status: number, error: string): Failure {
  return new Failure(status, { error, error_description: `The sandbox refuses the grant: ${error}.` });
}
