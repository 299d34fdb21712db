/**
 * A scalar as text; '' for null, undefined and anything else. Not every object can be made a text: neither those of
 * callers, nor what `{"toString":1}` in an answer becomes.
 */
export function scalarText(value: unknown): string {
  return value === undefined || value === null || Object(value) === value ? '' : String(value);
}
