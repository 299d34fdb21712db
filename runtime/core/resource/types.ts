import type { Logger } from '../log/logger.ts';
import type { Relations, RelationsClient } from '../relations/relations.ts';
import type { Clock } from '../request/context.ts';
import type { RequestOptions } from '../request/types.ts';

/** What a resource needs of a client. */
export interface ResourceClient extends RelationsClient {
  readonly relations: Relations;
  readonly options: { readonly prefetch?: boolean };
  readonly log?: Pick<Logger, 'debug'>;
  /** Default: the system's. */
  readonly clock?: Clock | undefined;
}

/** What a generated method passes on. */
export interface CallInput {
  /** Values of the path's parameters in order: ids, or records that have one. */
  path?: readonly unknown[] | undefined;
  query?: object | undefined;
  /** Text of a search, whose keywords are the query. */
  text?: unknown;
  body?: unknown;
  options?: RequestOptions | undefined;
}
