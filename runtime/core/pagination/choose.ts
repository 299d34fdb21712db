import { InvalidArgumentError } from '../errors/usage-errors.ts';
import type { Attributes } from '../model/schema.ts';
import type { ListOperation, PaginationFlavour } from '../operation/operation.ts';
import { wrongValue } from '../request/values.ts';
import { cursor } from './cursor.ts';
import { offset } from './offset.ts';
import type { PageStrategy } from './strategy.ts';

/** How a list is asked for: the query of its first page, and what the caller said about paging. */
export interface ListPlan {
  query: Attributes;
  /** Cursor that the list starts behind. */
  from: string | undefined;
  /** Records a page; undefined where the API decides. */
  size: number | undefined;
  isOffset: boolean;
}

const CURSOR_FLAVOURS: readonly PaginationFlavour[] = ['cursor', 'cursorHelpCenter', 'cursorLinksOptional'];
const OFFSET_KEYS: readonly string[] = ['page', 'per_page', 'sort_by', 'sort_order'];

/**
 * The plan of a list: by cursor where the operation can, unless the query has what only offset paging understands or
 * `mustOffset` asks for it. Throws `InvalidArgumentError` for what would be answered in the wrong order or not at all.
 */
export function planOf(operation: ListOperation, input: Attributes, mustOffset = false): ListPlan {
  const { from, pageSize, page, ...rest } = input;
  const isDeep = typeof page === 'object' && page !== null;
  const given: Attributes = { ...rest, ...(isDeep ? flat(page as Attributes) : page !== undefined && { page }) };
  const stated = Object.entries({ from, pageSize, ...given }).flatMap(([key, value]) =>
    value === undefined ? [] : key,
  );
  const offsetKey = stated.find((key) => OFFSET_KEYS.includes(key) && !isOwnKey(operation, key));
  const cursorKey = stated.find(isCursorKey);
  const strategy = strategyFor(operation, offsetKey, cursorKey, mustOffset);
  if (!strategy) return { query: given, from: undefined, size: undefined, isOffset: false };

  const isOffset = strategy === offset;
  // A size goes with either paging; a cursor would win over the page that a slice asks for.
  const isMixed = mustOffset && isOffset && cursorKey !== undefined && cursorKey !== 'pageSize';
  if (isMixed)
    throw invalid(operation.id, cursorKey, 'does not go with slice: it counts from the beginning of the list');
  checkOrder(operation, given, isOffset);
  const size = sizeOf(operation, pageSize ?? given[isOffset ? 'per_page' : 'page[size]']);
  const start = from === undefined ? undefined : cursorOf(operation, from, isOffset);
  return { query: strategy.first(given, size, start), from: start, size, isOffset };
}

function strategyFor(
  { id, pagination }: ListOperation,
  offsetKey: string | undefined,
  cursorKey: string | undefined,
  mustOffset: boolean,
): PageStrategy | undefined {
  const canOffset = pagination.includes('offset');
  const canCursor = pagination.some((flavour) => CURSOR_FLAVOURS.includes(flavour));
  if (pagination.length === 0) return cursorKey ? cursor : undefined;
  if (!canOffset && !canCursor) throw invalid(id, 'query', `pages of flavour ${pagination[0]} are not supported yet`);
  if (canCursor && offsetKey && (cursorKey || !canOffset)) {
    const other = cursorKey ? `does not go with ${cursorKey}` : 'is not for this list';
    throw invalid(id, offsetKey, `${other}: with cursor paging use sort, pageSize and from`);
  }
  return canOffset && (mustOffset || offsetKey || !canCursor) ? offset : cursor;
}

/** Offset paging ignores the order of cursor paging, and starts anywhere where its page is none. */
function checkOrder({ id, pagination }: ListOperation, { sort, page }: Attributes, isOffset: boolean): void {
  if (!isOffset) return;
  if (sort !== undefined && pagination.some((flavour) => CURSOR_FLAVOURS.includes(flavour)))
    throw invalid(id, 'sort', 'is for cursor paging: with offset paging use sort_by and sort_order');
  const isPage = page === undefined || (Number.isInteger(Number(page)) && Number(page) > 0);
  if (!isPage) throw wrongValue(`${id}(page)`, 'an integer from 1', page);
}

/** A list that is paged by cursor alone may take such a key all the same, and says so. */
function isOwnKey({ pagination, query = {} }: ListOperation, key: string): boolean {
  return !pagination.includes('offset') && Object.hasOwn(query, key);
}

function isCursorKey(key: string): boolean {
  return key === 'from' || key === 'pageSize' || key.startsWith('page[');
}

/** `{ size: 50 }` -> `{ 'page[size]': 50 }`. */
function flat(page: Attributes): Attributes {
  return Object.fromEntries(Object.entries(page).map(([key, value]) => [`page[${key}]`, value]));
}

function sizeOf({ id, maxPageSize = 100 }: ListOperation, size: unknown = maxPageSize): number {
  const number = Number(size);
  if (Number.isInteger(number) && number > 0 && number <= maxPageSize) return number;
  throw wrongValue(`${id}(pageSize)`, `an integer from 1 to ${maxPageSize}`, size);
}

function cursorOf({ id }: ListOperation, from: unknown, isOffset: boolean): string {
  if (typeof from === 'string' && (isOffset ? Number(from) > 0 && Number.isInteger(Number(from)) : from !== ''))
    return from;
  throw wrongValue(`${id}(from)`, 'the cursor of a page', from);
}

function invalid(id: string, argument: string, problem: string): InvalidArgumentError {
  return new InvalidArgumentError(`${id}: ${argument} ${problem}`, { argument: `${id}(${argument})` });
}
