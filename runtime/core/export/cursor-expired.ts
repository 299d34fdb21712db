import { CursorExpiredError } from '../errors/cursor-expired.ts';

/** What an export throws whose cursor is dead. */
export function cursorExpired(operation: string, goodUntil: number, cause?: unknown): CursorExpiredError {
  const moment = new Date(goodUntil * 1000).toISOString();
  const advice = 'begin it anew, for what was made since the last record that you kept, and go on sooner';
  return new CursorExpiredError(`${operation}: its cursor was good until ${moment}: ${advice}`, { goodUntil, cause });
}
