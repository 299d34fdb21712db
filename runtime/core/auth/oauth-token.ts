import { wrongOption } from '../errors/usage-errors.ts';
import type { AuthStrategy } from './strategy.ts';

/** An OAuth access token, or a function that gives one. */
export interface OAuthTokenAuth {
  /** A function is asked at the first request, and again when the server refuses the token with 401. */
  oauthToken: string | (() => string | Promise<string>);
}

/** A bearer token. Requests that need a new one at the same time share one call of the function. */
export function oauthTokenAuth({ oauthToken }: OAuthTokenAuth): AuthStrategy {
  let current: Promise<string> | undefined;
  let held: string | undefined;
  const ask = async (): Promise<string> => {
    try {
      held = `Bearer ${tokenOf(typeof oauthToken === 'function' ? await oauthToken() : oauthToken)}`;
      return held;
    } catch (cause) {
      current = undefined;
      throw cause;
    }
  };
  return {
    authorization: () => {
      current ??= ask();
      return current;
    },
    reject: (authorization) => {
      if (typeof oauthToken === 'string') return false;
      // Only the request that held the current token drops it: the others find its successor.
      if (authorization === held) current = undefined;
      return true;
    },
  };
}

function tokenOf(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw wrongOption('auth.oauthToken', 'must give printable ASCII without spaces');
}
