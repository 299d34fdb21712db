import { secretsOf } from '../auth/secrets.ts';
import { redactUrl } from '../log/redact.ts';
import type { PreparedCall } from './prepare.ts';

/** All that one attempt of a call may not show, or have shown: its credential and what else it carries. */
export function secretsOfCall(
  { secrets }: Pick<PreparedCall, 'secrets'>,
  authorization: string | undefined,
): readonly string[] {
  const own = secretsOf(authorization);
  if (secrets.length === 0) return own;
  return own.length === 0 ? secrets : together(own, secrets);
}

const joined = new WeakMap<readonly string[], { own: readonly string[]; all: readonly string[] }>();

/** The same list for the same two: what they look like in other forms is remembered with it. */
function together(own: readonly string[], secrets: readonly string[]): readonly string[] {
  const known = joined.get(secrets);
  if (known?.own === own) return known.all;
  const all = [...own, ...secrets];
  joined.set(secrets, { own, all });
  return all;
}

/** The same, and where a server sent the call on to: it may have written anything into that. */
export function withTarget(
  secrets: readonly string[],
  url: string,
  call: Pick<PreparedCall, 'url'>,
): readonly string[] {
  if (url === call.url) return secrets;
  const target = url.slice(new URL(url).origin.length);
  return target.length > 1 ? [...secrets, target, redactUrl(target)] : secrets;
}
