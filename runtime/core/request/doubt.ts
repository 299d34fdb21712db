import { type ApiError, IN_PROGRESS, RecordNotFoundError } from '../errors/api-error.ts';
import type { ConnectionError } from '../errors/request-errors.ts';
import type { ZendeskError } from '../errors/zendesk-error.ts';
import { addToMessage } from './add-to-message.ts';
import type { PreparedCall } from './prepare.ts';

/** Codes of errors that leave open what the server did. */
const OPEN: ReadonlySet<unknown> = new Set(['connection', 'timeout', 'unexpected_response', 'server', 'abort']);

/** Codes of failures to find or to reach the server: nothing was sent by then. */
const NEVER_CONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Steps towards a connection. */
const CONNECTING: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo']);

/** Runs what follows once a request is on its way; an error that leaves open what became of a write says so. */
export async function noteDoubt<T>({ retry }: Pick<PreparedCall, 'retry'>, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { code, apiCode } = Object(error) as ApiError;
    const isOpen =
      retry !== 'safe' &&
      (OPEN.has(code) || apiCode === IN_PROGRESS) &&
      !(code === 'connection' && neverConnected(error));
    throw isOpen ? Object.assign(error as ZendeskError, { inDoubt: true }) : error;
  }
}

/** An error that ends a call tells of the doubt that any of its attempts left. */
export function withDoubt(error: unknown, { retry }: Pick<PreparedCall, 'retry'>, before: boolean): unknown {
  const { inDoubt, code } = Object(error) as ZendeskError;
  // Under one key, what a repetition finds invalid was not carried out before.
  if (retry === 'keyed' && code === 'validation') return error;
  if (!(error instanceof Error) || !(inDoubt || before)) return error;
  if (!error.message.includes(CARRIED_OUT))
    addToMessage(error, inDoubt ? `it ${CARRIED_OUT}` : `an attempt before ${CARRIED_OUT}`);
  return Object.assign(error, { inDoubt: true });
}

/** A delete that was lost on its way and finds nothing the next time has done what it should: the record is gone. */
export function isGoneByNow(
  { operation }: Pick<PreparedCall, 'operation'>,
  error: unknown,
): error is RecordNotFoundError {
  const isDelete = operation.method === 'DELETE' && operation.answer === 'none';
  return isDelete && error instanceof RecordNotFoundError && error.inDoubt === true;
}

const CARRIED_OUT = 'may have been carried out';

function neverConnected(error: unknown): boolean {
  const {
    code,
    syscall,
    cause,
    errors = [],
  } = Object(error) as ConnectionError & {
    code: unknown;
    syscall?: unknown;
    errors?: readonly unknown[];
  };
  if (NEVER_CONNECTED.has(code) || CONNECTING.has(syscall)) return true;
  if (errors.length > 0) return errors.every(neverConnected);
  return cause !== undefined && neverConnected(cause);
}
