import type { Zendesk } from 'zents';

/** A call of another client beside ours. The key of a row is that call and, where it has several forms, which one. */
export type Row = SentRow | MissingRow;

/** A call that both have. */
export interface SentRow {
  /** Our call. A list is asked for its first page. */
  readonly call: (zendesk: Zendesk) => unknown;
  /** What it sends, decoded: `GET /api/v2/users?page[size]=100`; several requests in their order. */
  readonly sends: string | readonly string[];
  /** The JSON of its last request that has a body. */
  readonly body?: unknown;
  /** What the account answers; after the last one nothing is answered any more. */
  readonly answers?: readonly unknown[];
  /** What is better here, or why the request differs. */
  readonly note?: string;
}

/** A call that we don't have. */
export interface MissingRow {
  /** Why, and what to use instead. */
  readonly cannot: string;
}

/** The rows of one part of the API. */
export type Rows = Readonly<Record<string, Row>>;

/** All rows of a guide, by the part of the API that they belong to: `customStatuses` stands in `custom-statuses.ts`. */
export type Families = Readonly<Record<string, Rows>>;
