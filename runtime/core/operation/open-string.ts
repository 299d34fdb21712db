/**
 * Any text, beside the values that are known: `'open' | 'solved' | OpenString` completes in an editor and takes values
 * that the API adds later.
 */
export type OpenString = string & Record<never, never>;
