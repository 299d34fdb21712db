import { type AuthStrategy, constantAuth } from './strategy.ts';

/** No credential: what an account lets everybody see. */
export function anonymousAuth(): AuthStrategy {
  return constantAuth(undefined);
}
