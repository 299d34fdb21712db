import type { Call, World } from '../../contract.ts';
import { Failure } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import type { Attributes, Result } from '../../types.ts';
import { findRecord } from '../../world.ts';
import { removeWhere } from '../records.ts';
import { challengeOf, takeCode } from './codes.ts';
import { grantToken, refreshable } from './tokens.ts';

/** Note of the secret of an OAuth client: whole, unlike in its record. */
export const secretNote = ({ id }: Attributes): string => `secret of OAuth client ${String(id)}`;

/** Gives tokens for a client secret, a code or a refresh token; a refresh token is used up by it. */
export function grant(call: Call): Result {
  const asked = bodyAttributes(call);
  const client = clientOf(call.world, asked);
  const give = GRANTS[String(asked.grant_type)];
  if (!give) throw refusal(400, 'unsupported_grant_type');
  return { body: give(call.world, client, { ...asked, ...lifetimesOf(asked) }) };
}

type Give = (world: World, client: Attributes, asked: Attributes) => Attributes;

const GRANTS: Readonly<Record<string, Give>> = {
  client_credentials(world, client, asked) {
    if (isPublic(client)) throw refusal(400, 'unauthorized_client');
    return grantToken(world, client, { ...asked, user_id: client.user_id, isRefreshed: false });
  },
  authorization_code(world, client, asked) {
    const { redirect_uri, code_verifier = '' } = asked;
    const code = takeCode(world, asked.code);
    const isProven = !code?.challenge || challengeOf(String(code_verifier)) === code.challenge;
    if (!code || !isProven || code.redirectUri !== redirect_uri || code.client !== client.id) {
      throw refusal(400, 'invalid_grant');
    }
    return grantToken(world, client, { ...asked, scope: code.scope, user_id: code.user, isRefreshed: true });
  },
  refresh_token(world, client, asked) {
    const old = refreshable(world, asked.refresh_token);
    if (!old || old.client_id !== client.id) throw refusal(400, 'invalid_grant');
    removeWhere(world, 'OauthToken', ({ id }) => id === old.id);
    const scope = asked.scope ?? (old.scopes as string[]).join(' ');
    return grantToken(world, client, { ...asked, scope, user_id: old.user_id, isRefreshed: true });
  },
};

/** Public clients have no secret; nobody can be told from another who states the identifier. */
function clientOf(world: World, { client_id, client_secret }: Attributes): Attributes {
  const client = findRecord(world, 'OauthClient', ({ identifier }) => identifier === client_id);
  const secret = client && world.notes.get(secretNote(client));
  const isKnown = client && (isPublic(client) || (secret !== undefined && secret === client_secret));
  if (!isKnown) throw refusal(401, 'invalid_client');
  return client;
}

function isPublic({ kind }: Attributes): boolean {
  return kind === 'public';
}

/** Seconds that tokens live where nothing is asked for: half an hour, and 30 days. */
const LIFE = 1800;
const REFRESH_LIFE = 2_592_000;

/** Both within what Zendesk takes. */
function lifetimesOf({ expires_in = LIFE, refresh_token_expires_in = REFRESH_LIFE }: Attributes): Attributes {
  const isTaken = isBetween(expires_in, 300, 172_800) && isBetween(refresh_token_expires_in, 604_800, 7_776_000);
  if (!isTaken) throw refusal(400, 'invalid_request');
  return { expires_in, refresh_token_expires_in };
}

function isBetween(value: unknown, above: number, below: number): boolean {
  return typeof value === 'number' && value > above && value < below;
}

function refusal(status: number, error: string): Failure {
  return new Failure(status, { error, error_description: `The sandbox refuses the grant: ${error}.` });
}
