import { SignInError } from '../errors/auth-errors.ts';
import { wrongArgument } from '../errors/usage-errors.ts';
import { hideWhenPrinted } from '../log/hide.ts';
import { isSameText } from './pkce.ts';

/** What comes back with a user who has signed in. */
export interface AuthorizationCode {
  /** Valid once, for 120 seconds. */
  readonly code: string;
}

/**
 * Reads the URL on which a user comes back, `/callback?code=…&state=…`, after a check that it answers the request that
 * was made: without it, somebody could sign a user in to an account of his own.
 *
 * @param url the whole URL, or its path and query
 * @param flow what `authorizationUrl` gave, as the user's session kept it
 * @throws SignInError if the user refused, or if it answers another request
 */
export function parseCallback(
  url: string | { readonly href: string },
  { state }: { state: string } = { state: '' },
): AuthorizationCode {
  if (typeof state !== 'string' || !state)
    throw wrongArgument('parseCallback(flow.state)', 'must be a text: the state of the request');
  const query = queryOf(typeof url === 'string' ? url : url.href);
  // Whatever else it says, an answer to another request says nothing of this one.
  if (!isSameText(query.get('state') ?? '', state)) {
    throw new SignInError('The state is not that of the request: let the user sign in again', {
      reason: 'state_mismatch',
    });
  }
  const error = query.get('error');
  if (error) throw refused(error, query.get('error_description') ?? '');
  const code = query.get('code');
  if (code) return hideWhenPrinted({ code }, ['code']);
  throw new SignInError('The user came back without a code: let the user sign in again', { reason: 'no_code' });
}

function queryOf(url: string): URLSearchParams {
  if (!URL.canParse(url, 'https://localhost'))
    throw wrongArgument('parseCallback(url)', 'must be a URL, or a path with its query');
  return new URL(url, 'https://localhost').searchParams;
}

/** Both words come from the address bar: they are cut, and can't write lines of their own into a log. */
function refused(error: string, description: string): SignInError {
  const [reason, words] = [error, description].map((text) => text.replace(/\p{Cc}/gu, ' ').slice(0, 200));
  const says = words ? `: ${words}` : '';
  return new SignInError(`The user was not signed in: ${reason}${says}`, { reason: String(reason) });
}
