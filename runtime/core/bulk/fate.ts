import type { ApiError } from '../errors/api-error.ts';

/**
 * What a failed call means for its rows.
 * - `stop`: it concerns all rows alike, and none was carried out: the run ends with the error.
 * - `busy`: refused for now; send them again later.
 * - `tooLarge`: refused; fewer may go.
 * - `refused`: at least one row is at fault, and none was carried out.
 * - `unsent`: no connection was made.
 * - `unknown`: nobody knows whether they were carried out.
 */
export type Fate = 'stop' | 'busy' | 'tooLarge' | 'refused' | 'unsent' | 'unknown';

/** What a failed call means for its rows. */
export function fateOf(error: unknown): Fate {
  const { code, status, apiCode, inDoubt, url } = error as ApiError;
  if (code === 'invalid_argument' || code === 'too_many_values') return 'refused';
  if (inDoubt) return 'unknown';
  // A failed connection names its URL: without one it is the client that is closed, and will stay so.
  if (code === 'connection') return url === undefined ? 'stop' : 'unsent';
  if (code === 'timeout' || code === 'unexpected_response') return 'unknown';
  if (code === 'endpoint_not_available' || typeof status !== 'number') return 'stop';
  if (apiCode === 'TooManyValues') return 'tooLarge';
  return BY_STATUS[status] ?? (status < 500 ? 'refused' : 'unknown');
}

const BY_STATUS: Readonly<Record<number, Fate>> = {
  401: 'stop',
  403: 'stop',
  408: 'unknown',
  413: 'tooLarge',
  429: 'busy',
};
