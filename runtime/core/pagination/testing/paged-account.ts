import type { Attributes } from '../../model/schema.ts';
import type { ListOperation, PaginationFlavour } from '../../operation/operation.ts';
import { planOf } from '../choose.ts';
import type { PageSource } from '../page-source.ts';
import { Walk } from '../walk.ts';

/** A record of a paged account. */
export interface Numbered {
  id: number;
}

/** What an account answers to a query. */
export type Answering = (query: Readonly<Record<string, string>>) => Attributes;

const LINK = 'https://acme.zendesk.com:443/api/v2/things';

/** Accounts with so many records, one for each flavour; they end as Zendesk's do. */
export const accounts: Readonly<Record<PaginationFlavour, (records: readonly Numbered[], size: number) => Answering>> =
  {
    cursor: (records, size) => byCursor(records, size, (after) => ({ next: `${LINK}?page[after]=${after}` })),
    cursorHelpCenter: (records, size) =>
      byCursor(records, size, (after, hasMore) => (hasMore ? { next: `${LINK}?page%5Bafter%5D=${after}` } : {})),
    cursorLinksOptional: (records, size) => byCursor(records, size, () => undefined),
    plainCursor(records, size) {
      const answering = byCursor(records, size, () => undefined);
      return ({ after_cursor: after, before_cursor: before }) =>
        answering({ ...(after && { 'page[after]': after }), ...(before && { 'page[before]': before }) });
    },
    searchExport: (records, size) => byCursor(records, size, (after) => ({ next: `${LINK}?page[after]=${after}` })),
    offset(records, size) {
      return ({ page = '1' }) => {
        const { items, end } = cut(records, (Number(page) - 1) * size, size);
        const next = end < records.length ? `${LINK}?page=${Number(page) + 1}` : null;
        return { items, count: records.length, next_page: next };
      };
    },
    incrementalCursor(records, size) {
      return ({ cursor = '0', start_time }) => {
        if (cursor !== '0' && start_time !== undefined) throw new Error('start_time goes with the first request only');
        const { items, end } = cut(records, Number(cursor), size);
        return {
          items,
          after_url: `${LINK}?cursor=${end}`,
          after_cursor: String(end),
          end_of_stream: end >= records.length,
        };
      };
    },
    incrementalTime(records, size) {
      return ({ start_time: start = '0' }) => {
        const { items, end } = cut(records, Number(start), size);
        return { items, next_page: `${LINK}?start_time=${end}`, end_time: end, end_of_stream: end >= records.length };
      };
    },
    auditCursor: byAudit,
    revisionCursor: byAudit,
    engagements(records, size) {
      return ({ start_time_cursor: start = '0' }) => {
        const { items, end } = cut(records, Number(start), size);
        const link = `https://other.zendesk.com/api/v2/things?start_time_cursor=${end}&page_size=${size}`;
        return { items, next_page_url: link, has_more: end < records.length, page_size: size };
      };
    },
    sinceId:
      (records, size) =>
      ({ since_id: since = '0' }) => ({ items: records.filter(({ id }) => id > Number(since)).slice(0, size) }),
    chat(records, size) {
      return ({ cursor = '0' }) => {
        const { items, end } = cut(records, Number(cursor), size);
        return { items, next_url: end < records.length ? `${LINK}?cursor=${end}` : null };
      };
    },
    chatIncremental(records, size) {
      return ({ start_id: start = '0' }) => {
        const { items, end } = cut(records, Number(start), size);
        const link = `${LINK}?start_time=1&start_id=${end}&limit=${size}`;
        return { items, count: items.length, end_time: 1, end_id: String(end), next_page: link };
      };
    },
    routingCursor(records, size) {
      return ({ cursor = '0' }) => {
        const { items, end } = cut(records, Number(cursor), size);
        return { items, count: items.length, end_time: 1, next_page: `${LINK}?cursor=${end}` };
      };
    },
    dashboard(records, size) {
      return ({ page = '1' }) => {
        const { items } = cut(records, (Number(page) - 1) * size, size);
        const total = Math.max(1, Math.ceil(records.length / size));
        return { items, agents_activity: { pagination: { current_page: Number(page), total_pages: total } } };
      };
    },
  };

/** A way through a list of such an account; `asked` collects the queries. */
export function walkThrough(
  answering: Answering,
  operation: Partial<ListOperation> & Pick<ListOperation, 'pagination'>,
  query: Attributes = {},
  asked: Readonly<Record<string, string>>[] = [],
): Walk<Numbered, undefined> {
  const list = { id: 'things.list', method: 'GET', path: '/', retry: 'safe', items: 'items', ...operation } as const;
  const source: PageSource<Numbered, undefined> = {
    id: list.id,
    isPaged: true,
    prefetch: false,
    signal: undefined,
    maxRecords: list.maxRecords,
    plan: (wish) => planOf(list, query, wish),
    async read({ query: stated, url }) {
      const sent = new URLSearchParams(url ? new URL(url).search : Object.entries(stated ?? {}).map(pairOf));
      asked.push(Object.fromEntries(sent));
      const body = answering(Object.fromEntries(sent));
      const items = [...(body.items as Numbered[])];
      const response = { status: 200, headers: {}, url: '', requestId: undefined };
      return { items, records: items, sideloads: undefined, body, response };
    },
  };
  return new Walk(source);
}

function pairOf([name, value]: [string, unknown]): [string, string] {
  return [name, String(value)];
}

function cut(records: readonly Numbered[], start: number, size: number): { items: Numbered[]; end: number } {
  return { items: records.slice(start, start + size), end: start + size };
}

function byCursor(
  records: readonly Numbered[],
  size: number,
  linksOf: (after: string, hasMore: boolean) => Attributes | undefined,
): Answering {
  return ({ 'page[after]': after, 'page[before]': before }) => {
    const start = before === undefined ? Number(after ?? 0) : Math.max(0, Number(before) - size);
    const end = Math.min(before === undefined ? start + size : Number(before), records.length);
    const hasMore = before === undefined ? end < records.length : start > 0;
    const links = linksOf(String(end), hasMore);
    return {
      items: records.slice(start, end),
      meta: { has_more: hasMore, after_cursor: String(end), before_cursor: String(start) },
      ...(links && { links: { ...links, prev: `${LINK}?page[before]=${start}` } }),
    };
  };
}

function byAudit(records: readonly Numbered[], size: number): Answering {
  return ({ cursor = '0' }) => {
    const start = Number(cursor);
    const { items, end } = cut(records, start, size);
    return {
      items,
      after_url: end < records.length ? `${LINK}?cursor=${end}` : null,
      after_cursor: end < records.length ? String(end) : null,
      before_url: start > 0 ? `${LINK}?cursor=${Math.max(0, start - size)}` : null,
      before_cursor: start > 0 ? String(Math.max(0, start - size)) : null,
    };
  };
}
