import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { offset } from './offset.ts';
import type { PageSource } from './page-source.ts';
import { parameterOf } from './strategy.ts';

/**
 * The list from the page on that holds the record at `start`, and how many of its records come before that one. A list
 * without offset paging is the whole list.
 */
export function sliceOf<T, S>(source: PageSource<T, S>, start: number): { source: PageSource<T, S>; skip: number } {
  const plan = source.plan({ mustOffset: true });
  const { size, strategy } = plan;
  if (strategy !== offset || !size) return { source, skip: start };
  const first = Math.floor(start / size);
  const query = { ...plan.query, page: first + 1 };
  return {
    source: { ...source, plan: () => ({ ...plan, query }), read: exact(source, size) },
    skip: start - first * size,
  };
}

/** A page that is short although more follow would shift all records after it. */
function exact<T, S>({ id, read }: PageSource<T, S>, usual: number): PageSource<T, S>['read'] {
  return async (request, signal) => {
    const answer = await read(request, signal);
    const { length } = answer.items;
    const size = Number(parameterOf(request.url, offset.sizeKey) ?? request.query?.[offset.sizeKey] ?? usual);
    if (length === size || !answer.body.next_page) return answer;
    throw new UnexpectedResponseError(`${id}: a page of ${length} records came where ${size} were asked for`);
  };
}
