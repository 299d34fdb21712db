import { secretsOf } from '../auth/secrets.ts';
import type { PreparedCall } from './prepare.ts';

/** All that one attempt of a call may not show, or have shown: its credential and what else it carries. */
export function secretsOfCall(
  { secrets }: Pick<PreparedCall, 'secrets'>,
  authorization: string | undefined,
): readonly string[] {
  const own = secretsOf(authorization);
  if (secrets.length === 0) return own;
  return own.length === 0 ? secrets : [...own, ...secrets];
}
