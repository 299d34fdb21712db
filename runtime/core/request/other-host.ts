import type { Operation } from '../operation/operation.ts';
import type { RequestContext } from './context.ts';
import { isLoopback } from './loopback.ts';
import type { RequestOptions } from './types.ts';
import { wrongValue } from './values.ts';

/**
 * The context of a request: the client's, or for another host one that holds nothing of the account, neither what tells
 * who asks nor what is known of its rate limit.
 *
 * @throws InvalidArgumentError for options that only the account understands
 */
export function contextFor(
  { id, origin }: Pick<Operation, 'id' | 'origin'>,
  { onBehalfOf }: RequestOptions = {},
  context: RequestContext,
): RequestContext {
  if (origin === undefined) return context;
  if (onBehalfOf !== undefined)
    throw wrongValue('options.onBehalfOf', `left out: ${id} is not for the users of an account`, onBehalfOf);
  const { enter } = context.pacer;
  return {
    ...context,
    origin: hostFor(origin, context),
    auth: NOBODY,
    headers: {},
    onBehalfOf: undefined,
    pacer: { enter, observe: () => {}, rateLimit: undefined },
  };
}

const NOBODY: RequestContext['auth'] = { authorization: async () => undefined, reject: () => false };

/** A client on loopback works with a server on this machine, for a test or through a proxy: it asks no other. */
function hostFor(origin: string, { origin: own, origins = {} }: RequestContext): string {
  return origins[origin] ?? (isLoopback(new URL(own).hostname) ? own : origin);
}
