import { ZendeskError } from './zendesk-error.ts';

/** The place to go on from is too old: the API has forgotten its cursor, and the export begins anew. */
export class CursorExpiredError extends ZendeskError {
  static override readonly brand: string = 'CursorExpiredError';

  /** Unix seconds until which the API promised to know the cursor. */
  declare readonly goodUntil: number;

  constructor(message: string, properties: { readonly goodUntil: number; readonly cause?: unknown }) {
    super(message, properties);
  }
}

/** What an export throws whose cursor is dead. */
export function cursorExpired(operation: string, goodUntil: number, cause?: unknown): CursorExpiredError {
  const moment = new Date(goodUntil * 1000).toISOString();
  const advice = 'begin it anew, for what was made since the last record that you kept, and go on sooner';
  return new CursorExpiredError(`${operation}: its cursor was good until ${moment}: ${advice}`, { goodUntil, cause });
}
