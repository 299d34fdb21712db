import { named } from '../behaviours/named.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import { Failure, invalidPagination } from '../http/failure.ts';
import type { Collection } from '../store/collection.ts';
import type { Attributes } from '../types.ts';
import { type Listing, type Page, pageSize, pageUrl } from './page.ts';

/** What happened in the last minute is held back. */
const HELD_BACK = 60;

/** A record and the second in which it changed. */
interface Change {
  readonly record: Attributes;
  readonly at: number;
}

/** The records of an export in the order of their changes: deleted ones too, without those of the last minute. */
export function changesOf(call: Call, selected: readonly Attributes[]): readonly Attributes[] {
  const { type } = call.operation;
  const now = Math.floor(call.world.clock() / 1000);
  const isOwn =
    named(call.world.behaviours.selections, call.operation) !== undefined || call.operation.parents.length > 0;
  if (!type || isOwn) return inOrder(selected, now);
  return remembered(call.world.store.of(type), `${now} ${isWithDeleted(call)}`, () =>
    inOrder(everything(call, type), now),
  );
}

function inOrder(records: readonly Attributes[], now: number): Attributes[] {
  return records
    .map((record) => ({ record, at: secondOf(record) }))
    .filter(({ at }) => at <= now - HELD_BACK)
    .sort((a, b) => a.at - b.at || compareIds(a.record.id, b.record.id))
    .map(({ record }) => record);
}

/** What the pages of an export have in common, as long as nothing changes. */
interface Remembered {
  readonly key: string;
  readonly records: readonly Attributes[];
}

const latest = new WeakMap<Collection, Remembered>();

/** Pages of an export follow each other within a second: what they all begin with is sorted once. */
function remembered(collection: Collection, of: string, sort: () => readonly Attributes[]): readonly Attributes[] {
  const key = `${collection.version} ${of}`;
  const found = latest.get(collection);
  const current = found?.key === key ? found : { key, records: sort() };
  latest.set(collection, current);
  return current.records;
}

/** The records of a page as the export shows them. */
export function exportedOf({ operation: { type } }: Call, records: readonly Attributes[]): Attributes[] {
  if (!type?.attributes.has('generated_timestamp')) return [...records];
  return records.map((record) => ({ ...record, generated_timestamp: secondOf(record) }));
}

/** Lists hide some records, exports none. */
function everything(call: Call, type: RecordType): readonly Attributes[] {
  const collection = call.world.store.of(type);
  const hasStatus = type.attributes.has('status');
  const deleted = collection.discarded().map((record) => (hasStatus ? { ...record, status: 'deleted' } : record));
  return [...collection.records(), ...(isWithDeleted(call) ? deleted : [])];
}

function isWithDeleted({ query }: Call): boolean {
  return query.get('exclude_deleted') !== 'true';
}

/** Pages by time: a page ends with a whole second, and the next one begins with it. */
export function timePage(listing: Listing): Page {
  const start = startTime(listing.query);
  const due = changes(listing).filter(({ at }) => at >= start);
  const size = pageSize(listing.query.get('per_page'), listing.maxPageSize);
  const last = due[Math.min(size, due.length) - 1]?.at ?? start;
  const page = due.filter(({ at }, index) => index < size || at === last);
  const isEnd = page.length === due.length;
  // A page of one second would lead to itself.
  const end = !isEnd && page[0]?.at === last ? last + 1 : last;
  const frame = {
    count: page.length,
    end_of_stream: isEnd,
    end_time: end,
    next_page: pageUrl(listing, { start_time: end }),
  };
  return { records: page.map(({ record }) => record), frame };
}

/** Pages by cursor; the one of the last page is where the next export begins. */
export function exportCursorPage(listing: Listing): Page {
  const { query } = listing;
  const border = borderOf(query);
  const due = changes(listing).filter((change) => isBehind(change, border));
  const page = due.slice(0, pageSize(query.get('per_page'), listing.maxPageSize));
  const last = page.at(-1);
  const cursor = last ? btoa(`${last.at}|${String(last.record.id)}`) : query.get('cursor');
  const { start_time: _, ...rest } = Object.fromEntries(query);
  const link = cursor && pageUrl({ ...listing, query: new URLSearchParams(rest) }, { cursor });
  const frame = { after_url: link, after_cursor: cursor, before_url: null, before_cursor: null };
  return { records: page.map(({ record }) => record), frame: { ...frame, end_of_stream: page.length === due.length } };
}

/** A place in an export: a second, and the id of the last record of it that was given. */
interface Border {
  readonly at: number;
  /** Undefined before all records of the second. */
  readonly id: string | undefined;
}

function borderOf(query: URLSearchParams): Border {
  const cursor = query.get('cursor');
  if (cursor === null) return { at: startTime(query), id: undefined };
  const [, at, id] = /^(\d+)\|(.+)$/.exec(decoded(cursor)) ?? [];
  if (at === undefined) throw invalidPagination('InvalidPaginationParameter', 'cursor is not valid');
  return { at: Number(at), id };
}

function decoded(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}

function isBehind({ at, record }: Change, border: Border): boolean {
  if (at !== border.at) return at > border.at;
  return border.id === undefined || compareIds(record.id, border.id) > 0;
}

/** Ids may be texts: numbers by size, anything else by its characters. */
function compareIds(a: unknown, b: unknown): number {
  const order = Number(a) - Number(b);
  return Number.isNaN(order) ? Number(String(a) > String(b)) - Number(String(a) < String(b)) : order;
}

function startTime(query: URLSearchParams): number {
  const time = query.get('start_time') ?? '0';
  if (/^\d+$/.test(time)) return Number(time);
  throw new Failure(400, { error: 'InvalidValue', description: 'start_time must be a Unix time in seconds' });
}

/** Chat's exports: from a second and an id on, until a page is not full. */
export function chatExportPage(listing: Listing): Page {
  const { query } = listing;
  const [start, startId] = [startTime(query), query.get('start_id') || undefined];
  const due = changes(listing).filter((change) => isBehind(change, { at: start, id: startId }));
  const page = due.slice(0, pageSize(query.get('limit'), listing.maxPageSize));
  const last = page.at(-1);
  const end = { start_time: last?.at ?? start, start_id: last ? String(last.record.id) : (startId ?? null) };
  const next = pageUrl(listing, {
    start_time: end.start_time,
    ...(end.start_id !== null && { start_id: end.start_id }),
  });
  const frame = { count: page.length, end_time: end.start_time, end_id: end.start_id, next_page: next };
  return { records: page.map(({ record }) => record), frame };
}

/** Exports of skills: all of some seconds behind the cursor, until a page is empty. */
export function routingPage(listing: Listing): Page {
  const { at: border } = listing.query.has('cursor') ? borderOf(listing.query) : { at: -1 };
  const due = changes(listing).filter(({ at }) => at > border);
  const last = due[Math.min(listing.maxPageSize, due.length) - 1]?.at ?? border;
  const page = due.filter(({ at }) => at <= last);
  const next = pageUrl(listing, { cursor: btoa(`${Math.max(last, 0)}|all`) });
  const frame = { count: page.length, end_time: Math.max(last, 0), next_page: next };
  return { records: page.map(({ record }) => record), frame };
}

function changes({ records }: Listing): Change[] {
  return records.map((record) => ({ record, at: secondOf(record) }));
}

function secondOf(record: Attributes): number {
  const { generated_timestamp, timestamp, updated_at, time, created_at, deleted_at, start_time } = record;
  const stamp = [generated_timestamp, deleted_at, timestamp, updated_at, time, created_at, start_time].find(
    (one) => one != null,
  );
  return typeof stamp === 'number' ? stamp : parsed(record, String(stamp ?? 0));
}

/** Texts of times as they were parsed: an export looks at every record for each of its pages. */
const known = new WeakMap<Attributes, { readonly text: string; readonly second: number }>();

function parsed(record: Attributes, text: string): number {
  const before = known.get(record);
  if (before?.text === text) return before.second;
  const second = Math.floor(Date.parse(text) / 1000) || 0;
  known.set(record, { text, second });
  return second;
}
