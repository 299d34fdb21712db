import { ZendeskError } from './zendesk-error.ts';

/** A list ended without the signal that ends it: there may be more records than were given out. */
export class IncompleteListError extends ZendeskError {
  static override readonly brand: string = 'IncompleteListError';

  /** Where to go on, as `list({ from: cursor })`; undefined where the list has no cursor. */
  declare readonly cursor: unknown;
  /** Number of records given out before. */
  declare readonly yielded: number;

  constructor(
    message: string,
    properties: { readonly cursor: unknown; readonly yielded: number; readonly cause?: unknown },
  ) {
    super(message, properties);
  }
}

/** The server handed out the same next page twice. */
export class PaginationLoopError extends ZendeskError {
  static override readonly brand: string = 'PaginationLoopError';

  /** The cursor or link that came back. */
  declare readonly cursor: unknown;
  /** Number of records given out before. */
  declare readonly yielded: number;

  constructor(message: string, properties: { readonly cursor: unknown; readonly yielded: number }) {
    super(message, properties);
  }
}

/** A search has more results than the API gives out. */
export class SearchLimitError extends ZendeskError {
  static override readonly brand: string = 'SearchLimitError';

  /** Number of results that the search has. */
  declare readonly count: number;

  constructor(message: string, properties: { readonly count: number; readonly cause?: unknown }) {
    super(message, properties);
  }
}

/** More records than one call takes; nothing was sent. */
export class TooManyValuesError extends ZendeskError {
  static override readonly brand: string = 'TooManyValuesError';

  /** Most records in one call. */
  declare readonly max: number;
  /** Number of records given. */
  declare readonly received: number;

  constructor(message: string, properties: { readonly max: number; readonly received: number }) {
    super(message, properties);
  }
}
