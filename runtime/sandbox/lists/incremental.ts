import { named } from '../behaviours/named.ts';
import type { Call } from '../contract.ts';
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
export function changesOf(call: Call, selected: readonly Attributes[]): Attributes[] {
  const { type } = call.operation;
  const isOwn =
    named(call.world.behaviours.selections, call.operation) !== undefined || call.operation.parents.length > 0;
  const all = type && !isOwn ? everything(call, selected) : selected;
  const now = Math.floor(call.world.clock() / 1000);
  return all
    .map((record) => ({ record, at: secondOf(record) }))
    .filter(({ at }) => at <= now - HELD_BACK)
    .sort((a, b) => a.at - b.at || Number(a.record.id) - Number(b.record.id))
    .map(({ record, at }) =>
      type?.attributes.has('generated_timestamp') ? { ...record, generated_timestamp: at } : record,
    );
}

/** Lists hide some records, exports none. */
function everything({ world, operation, query }: Call, selected: readonly Attributes[]): readonly Attributes[] {
  if (!operation.type) return selected;
  const collection = world.store.of(operation.type);
  const hasStatus = operation.type.attributes.has('status');
  const deleted = collection.discarded().map((record) => (hasStatus ? { ...record, status: 'deleted' } : record));
  return [...collection.records(), ...(query.get('exclude_deleted') === 'true' ? [] : deleted)];
}

/** Pages by time: a page ends with a whole second, and the next one begins with it. */
export function timePage(listing: Listing): Page {
  const start = Number(listing.query.get('start_time') ?? 0);
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
  const [time = 0, id = -1] = query.has('cursor')
    ? atob(String(query.get('cursor')))
        .split('|')
        .map(Number)
    : [];
  const start = query.has('cursor') ? time : Number(query.get('start_time') ?? 0);
  const due = changes(listing).filter(({ at, record }) => at > start || (at === start && Number(record.id) > id));
  const page = due.slice(0, pageSize(query.get('per_page'), listing.maxPageSize));
  const last = page.at(-1);
  const cursor = last ? btoa(`${last.at}|${String(last.record.id)}`) : query.get('cursor');
  const { start_time: _, ...rest } = Object.fromEntries(query);
  const link = cursor && pageUrl({ ...listing, query: new URLSearchParams(rest) }, { cursor });
  const frame = { after_url: link, after_cursor: cursor, before_url: null, before_cursor: null };
  return { records: page.map(({ record }) => record), frame: { ...frame, end_of_stream: page.length === due.length } };
}

/** Chat's exports: from a second and an id on, until a page is not full. */
export function chatExportPage(listing: Listing): Page {
  const { query } = listing;
  const [start, startId] = [Number(query.get('start_time') ?? 0), query.get('start_id') ?? ''];
  const due = changes(listing).filter(({ at, record }) => at > start || (at === start && String(record.id) > startId));
  const page = due.slice(0, pageSize(query.get('limit'), listing.maxPageSize));
  const last = page.at(-1);
  const end = { start_time: last?.at ?? start, start_id: last ? String(last.record.id) : startId };
  const next = pageUrl(listing, end);
  const frame = { count: page.length, end_time: end.start_time, end_id: end.start_id, next_page: next };
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
  return typeof stamp === 'number' ? stamp : Math.floor(Date.parse(String(stamp ?? 0)) / 1000) || 0;
}
