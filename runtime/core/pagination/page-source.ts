import type { Emitter } from '../events/emitter.ts';
import type { Attributes } from '../model/schema.ts';
import type { ResponseInfo } from '../request/types.ts';
import type { Signal } from '../transport/transport.ts';
import type { ListPlan, ListWish } from './choose.ts';
import type { Page, PageLinks } from './page.ts';
import type { PageRequest } from './strategy.ts';

/** A page as it was answered. */
export interface PageAnswer<T, S> {
  items: T[];
  /** The same records as parsed. */
  records: readonly unknown[];
  /** What the records hold, where that is listed in their place: the items are made of these. */
  parts?: readonly unknown[] | undefined;
  sideloads: S;
  body: Attributes;
  response: ResponseInfo;
}

/** Where a page of an export lies. */
export interface ExportPlace {
  /** Cursor that led to the page; null or undefined where only the query of the list did. */
  readonly before: string | null | undefined;
  /** Cursor that leads on. */
  readonly after: string | null;
  /** Keys of records that were handed out before and may come again. */
  readonly seen: readonly string[];
}

/** A page of an export, without the records that came before. */
export interface OpenedPage<T, S> {
  items: T[];
  /** Keys of records that the next page may repeat. */
  seen: readonly string[];
  makePage(links: PageLinks<T, S>): Page<T, S>;
}

/** What only incremental exports do while they are read. */
export interface ExportRules<T, S> {
  /** Keys of records that came before the list begins. */
  seen: readonly string[];
  open(answer: PageAnswer<T, S>, place: ExportPlace): OpenedPage<T, S>;
  /** So many records of a page have been handed out, after those of the pages before it where that is told. */
  taken(page: Page<T, S>, count: number, before?: { readonly records: number; readonly pages: number }): void;
}

/** What a list is made of. */
export interface PageSource<T, S> {
  /** Name of the operation. */
  id: string;
  /** The answer must say whether more pages follow. */
  isPaged: boolean;
  /** Told of each page. */
  events?: Emitter | undefined;
  /** Read ahead while iterating. */
  prefetch: boolean;
  /** Ends the list. */
  signal: Signal | undefined;
  /** Most records that the API hands out. */
  maxRecords?: number | undefined;
  export?: ExportRules<T, S> | undefined;
  plan(wish?: ListWish): ListPlan;
  read(request: PageRequest, signal: Signal | undefined): Promise<PageAnswer<T, S>>;
}
