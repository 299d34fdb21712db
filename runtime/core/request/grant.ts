import type { GrantAnswer, GrantBody } from '../auth/strategy.ts';
import type { Operation } from '../operation/operation.ts';
import type { RequestContext } from './context.ts';
import { contextFor } from './context-for.ts';
import { attempt } from './execute.ts';
import { prepare } from './prepare.ts';
import { traced } from './traced.ts';

/**
 * Asks for tokens by the operation that gives them: without the client's own credentials, and paced as any request.
 *
 * It is repeated after a lost answer, too. If the server carried out the lost one, it made tokens that nobody has: a
 * repetition by client credentials makes others, one by the used refresh token is refused, and the user has to sign in
 * again, which is so without it as well. `beforeRepeating` sees to it that nobody else's tokens are in the way.
 */
export async function grant(
  operation: Operation,
  body: GrantBody,
  beforeRepeating: (() => Promise<void>) | undefined,
  context: RequestContext,
): Promise<GrantAnswer> {
  const own = contextFor(operation, undefined, context);
  const call = await prepare({ operation: { ...operation, retry: repeatability(body) }, body }, own);
  let attempts = 0;
  return traced(call, own, async (...attempted: Parameters<typeof attempt>) => {
    if (attempts++ > 0) await beforeRepeating?.();
    return attempt(...attempted);
  });
}

/** A code works once, and the user who brought it can bring another. */
function repeatability({ grant_type }: GrantBody): Operation['retry'] {
  return grant_type === 'authorization_code' ? 'never' : 'idempotent';
}
