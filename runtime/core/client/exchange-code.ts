import { askForTokens } from '../auth/grant.ts';
import { refuseMissingScopes, scopeText } from '../auth/scopes.ts';
import type { Tokens } from '../auth/tokens.ts';
import { wrongArgument } from '../errors/usage-errors.ts';
import { systemClock } from '../request/clock.ts';
import type { Client } from './client.ts';
import type { ClientOptions } from './options.ts';
import { operationOf, type SignIn } from './sign-in.ts';

/** What tokens are given for; the other options are those of a client: `timeout`, `transport`, `logger`. */
export interface CodeExchange extends Omit<ClientOptions, 'auth' | 'cache' | 'onBehalfOf' | 'locale' | 'prefetch'> {
  /** The client's identifier, as Admin Center shows it. */
  clientId: string;
  /** Public clients have none. */
  clientSecret?: string | undefined;
  /** As it stood in the request. */
  redirectUri: string;
  /** What came back with the user. */
  code: string;
  /** What the session kept. */
  codeVerifier: string;
  /** What the tokens must allow: less throws. */
  scope?: string | readonly string[] | undefined;
}

/**
 * Gets tokens for the code that came back with a user. It isn't repeated: a code works once.
 *
 * @throws AuthenticationError if the code is too old, was used before, or belongs to another request
 * @throws MissingScopesError if the user granted less than `scope`
 */
export async function exchangeCodeBy(
  make: (options: ClientOptions) => Client,
  { grant }: Pick<SignIn, 'grant'>,
  exchange: CodeExchange,
): Promise<Tokens> {
  checkExchange(exchange);
  const { clientId, clientSecret, redirectUri, code, codeVerifier, scope, ...options } = exchange;
  const client = make({ ...options, auth: null });
  try {
    const asker = {
      origin: client.options.origin,
      clock: client.clock ?? systemClock,
      grant: async (body: object) => client.request({ operation: await operationOf(grant), body }),
    };
    const tokens = await askForTokens(asker, {
      grant_type: 'authorization_code',
      client_id: clientId,
      ...(clientSecret !== undefined && { client_secret: clientSecret }),
      redirect_uri: redirectUri,
      code,
      code_verifier: codeVerifier,
    });
    if (scope !== undefined) refuseMissingScopes(scopeText(scope), tokens);
    return tokens;
  } finally {
    await client.close();
  }
}

function checkExchange(exchange: CodeExchange): void {
  if (typeof exchange !== 'object' || exchange === null)
    throw wrongArgument(
      'exchangeCode(exchange)',
      'must be an object with clientId, redirectUri, code and codeVerifier',
    );
  const { clientId, clientSecret, redirectUri, code, codeVerifier } = exchange;
  const stated = { clientId, redirectUri, code, codeVerifier, ...(clientSecret !== undefined && { clientSecret }) };
  for (const [name, value] of Object.entries(stated))
    if (typeof value !== 'string' || !value) throw wrongArgument(`exchangeCode(${name})`, 'must be a text');
}
