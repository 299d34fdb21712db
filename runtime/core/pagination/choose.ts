import { InvalidArgumentError } from '../errors/usage-errors.ts';
import type { Attributes } from '../model/schema.ts';
import type { ListOperation } from '../operation/operation.ts';
import { scalarText } from '../operation/scalar-text.ts';
import { wrongValue } from '../request/values.ts';
import { cursor } from './cursor.ts';
import { numberIn } from './numbered.ts';
import { offset } from './offset.ts';
import { searchExport } from './search-export.ts';
import { strategies } from './strategies.ts';
import { type Direction, isQuery, type PageStrategy, parametersOf } from './strategy.ts';

/** How a list is asked for: the query of its first page, and what the caller said about paging. */
export interface ListPlan {
  query: Attributes;
  /** Cursor that the list starts behind. */
  from: string | undefined;
  /** Records a page; undefined where the API decides. */
  size: number | undefined;
  /** Undefined for a list of one page. */
  strategy: PageStrategy | undefined;
}

/** What a reading of a list needs beyond the query. */
export interface ListWish {
  /** Pages are counted: the list is wanted from some place on. */
  mustOffset?: boolean;
  direction?: Direction;
}

const OFFSET_KEYS: readonly string[] = ['page', 'per_page', 'sort_by', 'sort_order'];
const BY_CURSOR: readonly PageStrategy[] = [cursor, searchExport];

/**
 * The plan of a list: by its first flavour, unless the query has what only another one understands or `mustOffset`
 * asks for that. Throws `InvalidArgumentError` for what would be answered in the wrong order or not at all.
 */
export function planOf(operation: ListOperation, input: Attributes, wish: ListWish = {}): ListPlan {
  const { from, pageSize, page, ...rest } = input;
  const isDeep = typeof page === 'object' && page !== null;
  const given: Attributes = { ...rest, ...(isDeep ? flat(page as Attributes) : page !== undefined && { page }) };
  const place = linkedPlace(from);
  const stated = Object.entries({ from: place ? undefined : from, pageSize, ...place, ...given }).flatMap(
    ([key, value]) => (value === undefined ? [] : key),
  );
  const strategy = strategyFor(operation, stated, wish);
  if (!strategy) return { query: { ...given, ...place }, from: place && String(from), size: undefined, strategy };

  checkOrder(operation, { ...given, from }, strategy, wish);
  const { ownSize, query } = withoutSize(given, strategy);
  const start = from === undefined ? undefined : startOf(operation, from, strategy);
  const size = sizeOf(operation, pageSize ?? ownSize, strategy, start?.size);
  const first = strategy.first(query, size, start?.cursor, wish.direction);
  if (from !== undefined) checkPlace(operation, query, first);
  return { query: { ...first, ...start?.place }, from: start && String(from), size, strategy };
}

/** Where `from` leads: a cursor of the flavour, or the query of a link where an answer was of another kind. */
function startOf(
  operation: ListOperation,
  from: unknown,
  strategy: PageStrategy,
): { cursor?: string; size?: number | undefined; place?: Attributes } {
  const place = linkedPlace(from);
  if (place && !strategy.isCursor) return { place };
  const cursor = cursorOf(operation, from, strategy);
  return { cursor, size: strategy.sizeIn?.(cursor) };
}

/** The parameters that a cursor in the form of a query stands for. */
function linkedPlace(from: unknown): Attributes | undefined {
  return typeof from === 'string' && isQuery(from) ? parametersOf(from) : undefined;
}

function withoutSize(given: Attributes, { sizeKey }: PageStrategy): { ownSize: unknown; query: Attributes } {
  if (sizeKey === undefined) return { ownSize: undefined, query: given };
  const { [sizeKey]: ownSize, ...query } = given;
  return { ownSize, query };
}

function strategyFor(
  operation: ListOperation,
  stated: readonly string[],
  { mustOffset = false }: ListWish,
): PageStrategy | undefined {
  const { id, pagination } = operation;
  const offsetKey = stated.find((key) => OFFSET_KEYS.includes(key) && !isOwnKey(operation, key));
  const cursorKey = stated.find((key) => cursor.keys?.includes(key) || key.startsWith('page['));
  const known = pagination.map((flavour) => strategies[flavour]);
  const [first] = known;
  if (!first) return cursorKey ? cursor : undefined;
  const asked = known.find((one) => one !== first && !BY_CURSOR.includes(one) && stated.some(isKeyOf(one)));
  const usual = asked ?? first;
  if (BY_CURSOR.includes(usual) || usual === offset)
    return byCursorOrOffset(id, known, { offsetKey, cursorKey, mustOffset });
  return usual;
}

/** A list that is paged by cursor alone may take such a key all the same, and says so. */
function isOwnKey({ pagination, query = {} }: ListOperation, key: string): boolean {
  return !pagination.includes('offset') && Object.hasOwn(query, key);
}

function isKeyOf({ keys = [] }: PageStrategy): (key: string) => boolean {
  return (key) => keys.includes(key);
}

function byCursorOrOffset(
  id: string,
  known: readonly PageStrategy[],
  {
    offsetKey,
    cursorKey,
    mustOffset,
  }: { offsetKey: string | undefined; cursorKey: string | undefined; mustOffset: boolean },
): PageStrategy {
  const canOffset = known.includes(offset);
  const byCursor = known.find((one) => BY_CURSOR.includes(one));
  if (byCursor && offsetKey && (cursorKey || !canOffset)) {
    const other = cursorKey ? `does not go with ${cursorKey}` : 'is not for this list';
    const keys = byCursor === searchExport ? 'pageSize and from; the order is fixed' : 'sort, pageSize and from';
    throw invalid(id, offsetKey, `${other}: with cursor paging use ${keys}`);
  }
  const isOffset = canOffset && (mustOffset || offsetKey !== undefined || !byCursor);
  // A size goes with either paging; a cursor would win over the page that a slice asks for.
  if (isOffset && mustOffset && cursorKey && cursorKey !== 'pageSize') throw invalid(id, cursorKey, FROM_THE_BEGINNING);
  return isOffset ? offset : (byCursor ?? offset);
}

/** Offset paging ignores the order of cursor paging, and starts anywhere where its page is none. */
function checkOrder(
  { id, pagination }: ListOperation,
  { sort, page, from }: Attributes,
  strategy: PageStrategy,
  { direction, mustOffset }: ListWish,
): void {
  if (strategy !== offset) return;
  if (sort !== undefined && pagination.some((flavour) => BY_CURSOR.includes(strategies[flavour])))
    throw invalid(id, 'sort', 'is for cursor paging: with offset paging use sort_by and sort_order');
  const isPage = page === undefined || (Number.isInteger(Number(scalarText(page))) && Number(scalarText(page)) > 0);
  if (!isPage) throw wrongValue(`${id}(page)`, 'an integer from 1', page);
  if (from === undefined) return;
  if (page !== undefined) throw invalid(id, 'page', 'does not go with from, which is a page, too');
  if (mustOffset) throw invalid(id, 'from', FROM_THE_BEGINNING);
  if (direction === 'backward' && numberIn(scalarText(from)) === 1)
    throw invalid(id, 'from', 'is the first page: none is before it');
}

const FROM_THE_BEGINNING = 'does not go with slice: it counts from the beginning of the list';

/** One of two places in a list would be passed over in silence. */
function checkPlace({ id }: ListOperation, stated: Attributes, asked: Attributes): void {
  const isOther = (name: string): boolean =>
    name in asked && ['string', 'number'].includes(typeof stated[name]) && String(stated[name]) !== String(asked[name]);
  const both = Object.keys(stated).find((name) => name === 'page[before]' || name === 'page[after]' || isOther(name));
  if (both !== undefined) throw invalid(id, both, 'does not go with from, which is the place in the list');
}

/** `{ size: 50 }` -> `{ 'page[size]': 50 }`. */
function flat(page: Attributes): Attributes {
  return Object.fromEntries(Object.entries(page).map(([key, value]) => [`page[${key}]`, value]));
}

function sizeOf(
  { id, maxPageSize }: ListOperation,
  stated: unknown,
  { largest = 100, usual, sizeKey }: PageStrategy,
  placed: number | undefined,
): number | undefined {
  const max = maxPageSize ?? largest;
  if (stated !== undefined && sizeKey === undefined)
    throw invalid(id, 'pageSize', 'is not for this list: the API alone decides on the size of its pages');
  if (stated !== undefined && placed !== undefined && Number(scalarText(stated)) !== placed)
    throw invalid(id, 'pageSize', `does not go with from, which counts in pages of ${placed}`);
  const asked = stated ?? placed;
  if (asked === undefined) return usual === 'api' ? undefined : Math.min(usual ?? max, max);
  const number = Number(scalarText(asked));
  if (Number.isInteger(number) && number > 0 && number <= max) return number;
  throw wrongValue(`${id}(pageSize)`, `an integer from 1 to ${max}`, asked);
}

function cursorOf({ id }: ListOperation, from: unknown, { isCursor }: PageStrategy): string {
  if (typeof from === 'string' && from !== '' && (isCursor?.(from) ?? true)) return from;
  throw wrongValue(`${id}(from)`, 'the cursor of a page', from);
}

function invalid(id: string, argument: string, problem: string): InvalidArgumentError {
  return new InvalidArgumentError(`${id}: ${argument} ${problem}`, { argument: `${id}(${argument})` });
}
