import { ApiError, AuthenticationError } from '../errors/api-error.ts';
import { UnexpectedResponseError } from '../errors/request-errors.ts';
import type { AnswerInfo, Asker, GrantBody } from './strategy.ts';
import { type Tokens, tokensIn } from './tokens.ts';

/**
 * Asks for tokens.
 *
 * @throws AuthenticationError where the server refuses the grant, saying what to do
 */
export async function askForTokens(
  asker: Pick<Asker, 'grant' | 'clock' | 'origin'>,
  body: GrantBody,
  beforeRepeating?: () => Promise<void>,
): Promise<Tokens> {
  const askedAt = asker.clock.now();
  let isRepeated = false;
  const asked = asker.grant(body, async () => {
    isRepeated = true;
    await beforeRepeating?.();
  });
  const { data, response } = await asked.catch((error: unknown) =>
    Promise.reject(refusedGrant(error, body, isRepeated)),
  );
  const tokens = tokensIn(data, { askedAt, origin: asker.origin, refreshToken: body.refresh_token });
  if (!tokens) throw noTokens(response);
  return tokens;
}

const CODES: Readonly<Record<string, string>> = {
  invalid_client:
    'check clientId, which is the identifier of the OAuth client, not its name or number, and clientSecret',
  unauthorized_client: 'the OAuth client may not use this grant: client credentials need a confidential one',
  unsupported_grant_type: 'the account does not know this grant',
  invalid_scope: 'check the scope',
  invalid_request: 'check what was stated',
  invalid_grant: 'check what was stated',
};

/** What `invalid_grant` means. */
const INVALID_GRANTS: Readonly<Record<string, string>> = {
  refresh_token:
    'the refresh token is over, was revoked, or was used before: let the user sign in again and save the new tokens in the store',
  authorization_code:
    'the code is too old (120 s), was used before, or belongs to another clientId, redirectUri or codeVerifier: let the user sign in again',
};

const LOST =
  'the answer to an earlier attempt was lost, so that the tokens granted by it may have been lost, too, and the refresh token used up';

/** The words of OAuth stand in bodies of status 400 and 401 alike. */
function refusedGrant(error: unknown, { grant_type }: GrantBody, isRepeated: boolean): unknown {
  const code = error instanceof ApiError ? error.apiCode : undefined;
  const advice = code && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  if (!advice) return error;
  const { message, status, apiCode, details, requestId, headers, method, url, body } = error as ApiError;
  const isGrantOver = code === 'invalid_grant';
  const isAnswerLost = isRepeated && isGrantOver && grant_type === 'refresh_token';
  const hint = (isGrantOver && INVALID_GRANTS[grant_type]) || advice;
  return new AuthenticationError([message, hint, ...(isAnswerLost ? [LOST] : [])].join('; '), {
    ...{ status, apiCode, details, requestId, headers, method, url, body },
    ...(isAnswerLost && { isAnswerLost }),
  });
}

function noTokens({ status, url, requestId }: AnswerInfo): UnexpectedResponseError {
  const message = `POST ${url} answered ${status} without a bearer token`;
  return new UnexpectedResponseError(message, { method: 'POST', url, status, requestId });
}
