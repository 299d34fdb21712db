import { untilAborted } from './abort.ts';
import type { RequestContext } from './context.ts';
import type { PreparedCall } from './prepare.ts';

/** Sends with the current credential, and once more with a new one if the server refuses it and another can be had. */
export async function authorise<A extends { status: number; end?: () => void }>(
  { signal, body }: Pick<PreparedCall, 'signal' | 'body'>,
  { auth }: RequestContext,
  send: (authorization: string | undefined) => Promise<A>,
): Promise<{ answer: A; authorization: string | undefined }> {
  const first = await untilAborted(signal, auth.authorization());
  const answer = await send(first);
  // A stream has been read by now: with the new credential only the next call can go out.
  if (answer.status !== 401 || !auth.reject(first) || body.isOnce) return { answer, authorization: first };
  answer.end?.();
  const authorization = await untilAborted(signal, auth.authorization());
  return { answer: await send(authorization), authorization };
}
