import { untilAborted } from './abort.ts';
import type { RequestContext } from './context.ts';
import type { PreparedCall } from './prepare.ts';

/** Sends with the current credential, and once more with a new one if the server refuses it and another can be had. */
export async function authorise<
  A extends { status: number; headers?: Readonly<Record<string, string>>; end?: () => void },
>(
  { signal, body }: Pick<PreparedCall, 'signal' | 'body'>,
  { auth }: RequestContext,
  send: (authorization: string | undefined) => Promise<A>,
): Promise<{ answer: A; authorization: string | undefined }> {
  const first = await untilAborted(signal, auth.authorization());
  const answer = await send(first);
  // A stream has been read by now: with the new credential only the next call can go out.
  const isReplaceable = answer.status === 401 && isAboutToken(answer) && auth.reject(first) && !body.isOnce;
  if (!isReplaceable) return { answer, authorization: first };
  const authorization = await untilAborted(signal, auth.authorization()).catch((error: unknown) => {
    answer.end?.();
    throw error;
  });
  // There is no better one: the refusal stands.
  if (authorization === first) return { answer, authorization };
  answer.end?.();
  return { answer: await send(authorization), authorization };
}

/** A refusal that says what else is wrong is none that another token would help against. */
function isAboutToken({ headers = {} }: { headers?: Readonly<Record<string, string>> }): boolean {
  const reason = /\berror="?(\w+)/.exec(headers['www-authenticate'] ?? '')?.[1];
  return reason === undefined || reason === 'invalid_token';
}
