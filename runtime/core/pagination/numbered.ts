import { parameterOf, parametersOf } from './strategy.ts';

/**
 * The cursor of a list whose pages are counted: `page=3&per_page=50`. The number alone would be another place in pages
 * of another size.
 */
export function numberedPage(page: number | string, size: number | string | null | undefined): string {
  return `page=${page}${size ? `&per_page=${size}` : ''}`;
}

/** Whether a text is such a cursor, or the number of a page alone. */
export function isNumberedPage(text: string): boolean {
  return /^(page=)?[1-9]\d*$/.test(text) || /^page=[1-9]\d*&per_page=[1-9]\d*$/.test(text);
}

/** The number in such a cursor. */
export function numberIn(cursor: string): number {
  return Number(parametersOf(cursor).page ?? cursor);
}

/** The records a page that such a cursor counts with; undefined where it doesn't say. */
export function sizeIn(cursor: string): number | undefined {
  const size = parameterOf(cursor, 'per_page');
  return size === null ? undefined : Number(size);
}
