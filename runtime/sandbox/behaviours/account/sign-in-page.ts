import type { World } from '../../contract.ts';
import { ownerOf } from '../../guards/authentication.ts';
import { Failure } from '../../http/failure.ts';
import type { Attributes, Query, SandboxResponse } from '../../types.ts';
import { findRecord } from '../../world.ts';
import { makeCode } from './codes.ts';

/** Where browsers are sent. */
const PAGE = '/oauth/authorizations/new';

/** The page where users let an application in: the owner is signed in and agrees at once. Undefined for other paths. */
export function signInPage(world: World, method: string, url: URL): SandboxResponse | undefined {
  if (method !== 'GET' || url.pathname !== PAGE) return undefined;
  const query = url.searchParams;
  const client = findRecord(world, 'OauthClient', ({ identifier }) => identifier === query.get('client_id'));
  const redirectUri = query.get('redirect_uri') ?? '';
  // Nobody is sent to an address that the client doesn't state.
  if (!client || !(client.redirect_uri as string[] | null)?.includes(redirectUri))
    throw invalid('client_id or redirect_uri');
  const back = new URL(redirectUri);
  for (const [name, value] of Object.entries(outcome(world, client, redirectUri, query)))
    back.searchParams.set(name, value);
  const state = query.get('state');
  if (state !== null) back.searchParams.set('state', state);
  return { status: 302, headers: { location: back.href }, body: '' };
}

function outcome(world: World, client: Attributes, redirectUri: string, query: Query): Record<string, string> {
  const challenge = query.get('code_challenge') ?? undefined;
  const scope = query.get('scope');
  if (query.get('response_type') !== 'code') return refused('unsupported_response_type');
  if (!scope) return refused('invalid_scope');
  if (challenge ? query.get('code_challenge_method') !== 'S256' : client.kind === 'public')
    return refused('invalid_request');
  const user = ownerOf(world)?.id;
  return { code: makeCode(world, { client: client.id, user, redirectUri, scope, challenge }) };
}

function refused(error: string): Record<string, string> {
  return { error, error_description: `The sandbox refuses the sign-in: ${error}.` };
}

function invalid(what: string): Failure {
  return new Failure(400, { error: 'invalid_request', error_description: `The sandbox does not know the ${what}.` });
}
