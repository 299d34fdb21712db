import { ConnectionError } from '../errors/request-errors.ts';
import type { RequestContext } from './context.ts';

/** @throws ConnectionError if the client was closed, also while the call waited: nothing goes out any more */
export function throwIfClosed({ isClosed }: Pick<RequestContext, 'isClosed'>): void {
  if (isClosed?.()) throw new ConnectionError('The client is closed');
}
