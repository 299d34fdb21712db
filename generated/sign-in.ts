// From specification/support/api.json by `npm run generate`. Do not edit.
import {
  type AuthorizationFlow,
  type AuthorizationRequest,
  authorizationUrlAt,
  type CodeExchange,
  exchangeCodeBy,
  type Tokens,
} from '@zents/runtime';
import { Client } from './sign-in/client.ts';
import { signIn } from './sign-in/facts.ts';

export {
  type AuthorizationCode,
  type AuthorizationFlow,
  type AuthorizationRequest,
  type CodeExchange,
  parseCallback,
  type Tokens,
} from '@zents/runtime';

/**
 * Begins the sign-in of a user, with PKCE: where to send the user, and what to keep in the user's session until then.
 * Asks nobody.
 *
 * @example
 * ```ts
 * const flow = await authorizationUrl({ subdomain: 'acme', clientId, redirectUri });
 * ```
 */
export function authorizationUrl(request: AuthorizationRequest): Promise<AuthorizationFlow> {
  return authorizationUrlAt(signIn, request);
}

/**
 * Gets tokens for the code that came back with a user. Save them in the store of the client's `auth`: they are nowhere
 * else. It isn't repeated, as a code works once.
 *
 * @throws {AuthenticationError} If the code is too old, was used before, or belongs to another request.
 * @throws {MissingScopesError} If less was granted than `scope` states.
 *
 * @example
 * ```ts
 * const { code } = parseCallback(request.url, flow);
 * const { codeVerifier } = flow;
 * await store.save(await exchangeCode({ subdomain: 'acme', clientId, clientSecret, redirectUri, code, codeVerifier }));
 * ```
 */
export function exchangeCode(exchange: CodeExchange): Promise<Tokens> {
  return exchangeCodeBy((options) => new Client(options), signIn, exchange);
}
