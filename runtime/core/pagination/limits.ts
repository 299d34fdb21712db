import { ApiError } from '../errors/api-error.ts';
import { IncompleteListError, SearchLimitError } from '../errors/list-errors.ts';
import { ConfigurationError, InvalidArgumentError } from '../errors/usage-errors.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Attributes } from '../model/schema.ts';
import type { ListPlan } from './choose.ts';
import { offset } from './offset.ts';
import { objectOf, type PageRequest, parameterOf } from './strategy.ts';

/** What is known of a list when a limit of the API may have been reached. */
export interface LimitedList {
  id: string;
  /** Most records that the API hands out. */
  maxRecords?: number | undefined;
  plan: ListPlan;
  /** How many records the list has, where an answer said so. */
  count: number | undefined;
  /** Number of records given out. */
  yielded: number;
  cursor?: unknown;
}

/** How many records a list has, where an answer says so. */
export function countOf({ count }: Attributes): number | undefined {
  if (typeof count === 'number') return count;
  const { value } = objectOf(count);
  return typeof value === 'number' ? value : undefined;
}

/** The list has more records than the API hands out, and all of those have been given out. */
export function isAtLimit(list: LimitedList, hasMore: boolean): boolean {
  const { maxRecords, count = 0 } = list;
  const position = positionOf(list);
  return maxRecords !== undefined && position >= maxRecords && (hasMore || count > position);
}

/**
 * How to ask for the last records before the limit, where a page of the usual size would reach beyond it and be refused
 * as a whole: by pages small enough that one of them begins where the last one ended. Undefined everywhere else.
 */
export function lastPages(request: PageRequest, { maxRecords, plan }: LimitedList): PageRequest | undefined {
  if (maxRecords === undefined || plan.strategy !== offset) return undefined;
  const stated = (name: string) => Number(parameterOf(request.url, name) ?? request.query?.[name] ?? plan.query[name]);
  const size = stated('per_page');
  const before = ((stated('page') || 1) - 1) * size;
  const left = maxRecords - before;
  if (!(left > 0 && left < size)) return undefined;
  const fitting = greatestDivisor(before, left);
  return { query: { ...plan.query, page: before / fitting + 1, per_page: fitting } };
}

/** Why a list can't go on after the last record that the API hands out. */
export function limitError({ id, maxRecords, count }: LimitedList, cause?: unknown): SearchLimitError {
  const found = count === undefined || count <= Number(maxRecords) ? '' : ` of ${count}`;
  const message = `${id}: the API hands out the first ${maxRecords} records${found}, no more: narrow it down or use an export`;
  return new SearchLimitError(message, { count, ...(cause !== undefined && { cause }) });
}

/** What a refusal of the next page means: the end of what the API hands out, or an error like any other. */
export function refusalOf(error: unknown, list: LimitedList): unknown {
  if (!(error instanceof ApiError)) return error;
  const isTooDeep = error.apiCode === 'InvalidPaginationDepth';
  const { id, maxRecords = Number.POSITIVE_INFINITY, plan, yielded, cursor } = list;
  const isBeyond = positionOf(list) + (plan.size ?? 0) > maxRecords;
  if (isBeyond && (isTooDeep || error.status === 422)) return limitError(list, error);
  if (!isTooDeep) return error;
  const advice = 'page by cursor (without page, per_page and sort_by), narrow the list down, or use an export';
  const message = `${id}: paging by offset doesn't reach this far. After ${yielded} records: ${advice}`;
  return new IncompleteListError(message, { cursor: cursor ?? undefined, yielded, cause: error });
}

/** An error says where the list broke off; one of an argument, for which nothing was sent, does not. */
export function brokenOff(error: unknown, { cursor, yielded }: Pick<LimitedList, 'cursor' | 'yielded'>): unknown {
  const isUsage = error instanceof InvalidArgumentError || error instanceof ConfigurationError;
  if (!(error instanceof ZendeskError) || error.yielded !== undefined || isUsage) return error;
  return Object.assign(error, { yielded, ...(cursor !== null && cursor !== undefined && { cursor }) });
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function positionOf({ yielded, plan: { strategy, query, size } }: LimitedList): number {
  const before = strategy === offset && size ? (Number(query.page ?? 1) - 1) * size : 0;
  return before + yielded;
}
