import type { Attributes } from '../model/schema.ts';
import type { ResponseInfo } from '../request/types.ts';
import type { Signal } from '../transport/transport.ts';
import type { ListPlan } from './choose.ts';
import type { PageRequest } from './strategy.ts';

/** A page as it was answered. */
export interface PageAnswer<T, S> {
  items: T[];
  sideloads: S;
  body: Attributes;
  response: ResponseInfo;
}

/** What a list is made of. */
export interface PageSource<T, S> {
  /** Name of the operation. */
  id: string;
  /** The answer must say whether more pages follow. */
  isPaged: boolean;
  /** Read ahead while iterating. */
  prefetch: boolean;
  /** Ends the list. */
  signal: Signal | undefined;
  plan(mustOffset?: boolean): ListPlan;
  read(request: PageRequest, signal: Signal | undefined): Promise<PageAnswer<T, S>>;
}
