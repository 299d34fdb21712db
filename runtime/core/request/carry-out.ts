import { ConnectionError } from '../errors/request-errors.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { redactError } from '../log/redact-error.ts';
import type { PreparedCall } from './prepare.ts';

/** The parts of a call that its failures show. */
type Shown = Pick<PreparedCall, 'operation' | 'shownUrl'>;

/**
 * Lets a transport carry something out. What it rejects with becomes an error of ours, without what the call may not show:
 * an error may hold the whole request, or the bytes of an answer that repeats it.
 */
export async function carryOut<A extends { status: number; headers: object }>(
  call: Shown,
  secrets: readonly string[],
  run: () => Promise<A>,
): Promise<A> {
  const answer = await failingAsOurs(run, call, secrets);
  if (Number.isInteger(answer?.status) && Object(answer.headers) === answer.headers) return answer;
  throw wrongOption('transport', 'must answer with { status, headers, body }');
}

async function failingAsOurs<A>(run: () => Promise<A>, call: Shown, secrets: readonly string[]): Promise<A> {
  try {
    return await run();
  } catch (error) {
    throw failureOf(error, call, secrets);
  }
}

/** What a transport rejected with, as an error of ours and without secrets. */
export function failureOf(
  error: unknown,
  { operation: { method }, shownUrl: url }: Shown,
  secrets: readonly string[],
): ZendeskError {
  if (error instanceof ZendeskError) return redactError(error, secrets);
  const reason = error instanceof Error ? error.message : 'the transport rejected without an error';
  const message = `${method} ${url} got no complete answer: ${reason}`;
  return redactError(new ConnectionError(message, { method, url, cause: error }), secrets);
}
