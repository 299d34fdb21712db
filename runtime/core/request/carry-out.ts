import { ConnectionError } from '../errors/request-errors.ts';
import { wrongOption } from '../errors/usage-errors.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { redactError } from '../log/redact-error.ts';
import type { TransportResponse } from '../transport/transport.ts';
import type { PreparedCall } from './prepare.ts';

/** The parts of a call that its failures show. */
type Shown = Pick<PreparedCall, 'operation' | 'shownUrl'>;

/**
 * Lets a transport carry something out. What it rejects with becomes an error of ours, without what the call may not show:
 * an error may hold the whole request, or the bytes of an answer that repeats it.
 */
export async function carryOut<A extends Pick<TransportResponse, 'status' | 'headers'> & { body: object }>(
  call: Shown,
  secrets: readonly string[],
  run: () => Promise<A>,
): Promise<A> {
  const answer = await failingAsOurs(run, call, secrets);
  if (Number.isInteger(answer?.status) && isObject(answer.headers) && isBody(answer.body))
    return withPlainHeaders(answer);
  throw wrongOption('transport', 'must answer with { status, headers, body }');
}

function isObject(value: unknown): value is object {
  return Object(value) === value;
}

/** Bytes, or the parts of a file. */
function isBody(value: unknown): boolean {
  return ArrayBuffer.isView(value) || (isObject(value) && Symbol.asyncIterator in value);
}

/** Transports of users may bring `Headers`, or names as they were written: cookies among them must be known as such. */
function withPlainHeaders<A extends Pick<TransportResponse, 'headers'>>(answer: A): A {
  const { headers } = answer as { headers: object };
  const isPlain = !(Symbol.iterator in headers);
  const pairs: [string, unknown][] = isPlain ? Object.entries(headers) : [...(headers as Iterable<[string, unknown]>)];
  if (isPlain && pairs.every(([name, value]) => typeof value === 'string' && !/[A-Z]/.test(name))) return answer;
  const named = pairs.flatMap(([name, value]) => (value == null ? [] : [[name.toLowerCase(), String(value)]]));
  return { ...answer, headers: Object.fromEntries(named) };
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
