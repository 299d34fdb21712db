import { isSecretHeader } from '../auth/secret-header.ts';
import type { Operation } from '../operation/operation.ts';
import type { RequestContext } from './context.ts';
import { isLoopback } from './loopback.ts';
import type { RequestOptions } from './types.ts';
import { wrongValue } from './values.ts';

/**
 * The context of a request: the client's, or for what is sent without credentials one that does not tell who asks, or for
 * another host one that holds nothing of the account, not even what is known of its rate limit.
 *
 * @throws InvalidArgumentError for options that only the account understands
 */
export function contextFor(
  { id, origin, anonymous }: Pick<Operation, 'id' | 'origin' | 'anonymous'>,
  { onBehalfOf }: RequestOptions = {},
  context: RequestContext,
): RequestContext {
  if (origin === undefined && !anonymous) return context;
  if (onBehalfOf !== undefined)
    throw wrongValue('options.onBehalfOf', `left out: ${id} is not for the users of an account`, onBehalfOf);
  const unnamed = { ...context, auth: NOBODY, onBehalfOf: undefined };
  if (origin === undefined) return { ...unnamed, headers: withoutCredentials(context.headers) };
  return { ...unnamed, origin: hostFor(origin, context), headers: {}, pacer: context.pacer.elsewhere };
}

/** The options of a request: what it adds for itself goes to another host without what opens the account. */
export function optionsFor({ origin }: Pick<Operation, 'origin'>, options: RequestOptions = {}): RequestOptions {
  if (origin === undefined || options.headers === undefined) return options;
  const kept = Object.entries(options.headers).filter(([name]) => !isSecretHeader(name));
  return { ...options, headers: Object.fromEntries(kept) };
}

/** What a client adds to every request may say who it is, too. */
function withoutCredentials(headers: RequestContext['headers']): RequestContext['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.test(name)));
}

const CREDENTIALS = /^(authorization|cookie|x-on-behalf-of)$/i;

const NOBODY: RequestContext['auth'] = { authorization: async () => undefined, reject: () => false };

/** A client on loopback works with a server on this machine, for a test or through a proxy: it asks no other. */
function hostFor(origin: string, { origin: own, origins = {} }: RequestContext): string {
  return origins[origin] ?? (isLoopback(new URL(own).hostname) ? own : origin);
}
