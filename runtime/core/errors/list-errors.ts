import { ZendeskError } from './zendesk-error.ts';

/** A list ended without the signal that ends it: there may be more records than were given out. */
export class IncompleteListError extends ZendeskError {
  static override readonly brand: string = 'IncompleteListError';

  /** Where to go on, as `list({ from: cursor })`; undefined where the list has no cursor. */
  declare readonly cursor: unknown;
  /** Number of records on the pages before. */
  declare readonly yielded: number;

  constructor(
    message: string,
    properties: { readonly cursor: unknown; readonly yielded: number; readonly cause?: unknown },
  ) {
    super(message, properties);
  }
}

/**
 * A page leads back to itself or to one before it: the server sent a page again, or its next link is wrong. None of its
 * records is handed out.
 */
export class PaginationLoopError extends ZendeskError {
  static override readonly brand: string = 'PaginationLoopError';

  /** Where to go on, as `list({ from: cursor })`: the place of that page; undefined for the first one. */
  declare readonly cursor: unknown;
  /** Number of records on the pages before. */
  declare readonly yielded: number;

  constructor(message: string, properties: { readonly cursor: unknown; readonly yielded: number }) {
    super(message, properties);
  }
}

/** A search, or another list, has more records than the API gives out; those that it gives were given out before. */
export class SearchLimitError extends ZendeskError {
  static override readonly brand: string = 'SearchLimitError';

  /** Number of records that there are; undefined where the API didn't say before it refused. */
  declare readonly count: number | undefined;

  constructor(message: string, properties: { readonly count: number | undefined; readonly cause?: unknown }) {
    super(message, properties);
  }
}

/** More values than one call takes; nothing was sent. */
export class TooManyValuesError extends ZendeskError {
  static override readonly brand: string = 'TooManyValuesError';

  /** Most values in one call. */
  declare readonly max: number;
  /** Number of values given. */
  declare readonly received: number;

  constructor(message: string, properties: { readonly max: number; readonly received: number }) {
    super(message, properties);
  }
}
