import { challengeOf, randomText } from '../auth/pkce.ts';
import { DEFAULT_SCOPE, scopeText } from '../auth/scopes.ts';
import { didYouMean } from '../errors/did-you-mean.ts';
import { wrongArgument } from '../errors/usage-errors.ts';
import { hideWhenPrinted } from '../log/hide.ts';
import { originOf } from './origin.ts';
import type { SignIn } from './sign-in.ts';

/** What a user is asked for. */
export interface AuthorizationRequest {
  /** The account: `acme` of `https://acme.zendesk.com`. */
  subdomain?: string | undefined;
  /** Instead of a subdomain: a sandbox, a host-mapped account. */
  origin?: string | undefined;
  /** The client's identifier, as Admin Center shows it. */
  clientId: string;
  /** Where the user comes back to; one of those that the OAuth client states. */
  redirectUri: string;
  /** What the tokens shall allow; default `read write`. */
  scope?: string | readonly string[] | undefined;
  /** Comes back with the user; default: a new random text. One of your own must not be guessable. */
  state?: string | undefined;
}

/** A sign-in that has begun. Keep state and verifier in the user's session, nowhere else. */
export interface AuthorizationFlow {
  /** Where to send the user. */
  readonly url: string;
  readonly state: string;
  /** Proves that who exchanges the code has asked for it. */
  readonly codeVerifier: string;
}

/** Begins the sign-in of a user, with PKCE: the URL to send the user to, and what to keep until the user comes back. */
export async function authorizationUrlAt(
  { page }: Pick<SignIn, 'page'>,
  request: AuthorizationRequest,
): Promise<AuthorizationFlow> {
  checkNames(request);
  const { subdomain, origin, clientId, redirectUri, scope = DEFAULT_SCOPE, state = randomText() } = request;
  for (const [name, value] of Object.entries({ clientId, state }))
    if (typeof value !== 'string' || !value) throw wrongArgument(`authorizationUrl(${name})`, 'must be a text');
  if (!URL.canParse(redirectUri)) throw wrongArgument('authorizationUrl(redirectUri)', 'must be a URL');
  if (!scopeText(scope))
    throw wrongArgument('authorizationUrl(scope)', 'must name a scope, or be left out: read write');
  const codeVerifier = randomText();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopeText(scope),
    state,
    code_challenge: await challengeOf(codeVerifier),
    code_challenge_method: 'S256',
  });
  // Blanks as %20, which every server reads alike.
  const url = `${originOf({ subdomain, origin })}${page}?${query}`.replaceAll('+', '%20');
  return hideWhenPrinted({ url, state, codeVerifier }, ['url', 'state', 'codeVerifier']);
}

const NAMES = ['subdomain', 'origin', 'clientId', 'redirectUri', 'scope', 'state'];

/** A `scopes` that nobody reads would ask for more than is wanted. */
function checkNames(request: unknown): void {
  if (typeof request !== 'object' || request === null)
    throw wrongArgument('authorizationUrl(request)', 'must be an object with clientId and redirectUri');
  const unknown = Object.keys(request).find((name) => !NAMES.includes(name));
  if (unknown) throw wrongArgument(`authorizationUrl(${unknown})`, `is not known${didYouMean(unknown, NAMES)}`);
}
