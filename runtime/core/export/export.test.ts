import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Attributes } from '../model/schema.ts';
import type { PaginationFlavour } from '../operation/operation.ts';
import { openExport } from '../resource/list-source.ts';
import { Resource } from '../resource/resource.ts';
import { hurriedClock } from '../testing/clock.ts';
import type { ExportCheckpoint } from './checkpoint.ts';
import type { IncrementalExport } from './incremental-export.ts';
import { startOf } from './start.ts';

type Row = Attributes & { id: number };
type Answering = (query: URLSearchParams) => Attributes;

const operationOf = (flavour: PaginationFlavour, id = 'things.incremental') =>
  ({ id, method: 'GET', path: '/api/v2/things', retry: 'safe', items: 'things', pagination: [flavour] }) as const;

class Things extends Resource {
  incremental(flavour: PaginationFlavour, query: object): IncrementalExport<Row> {
    return this.paginateExport(operationOf(flavour), { query });
  }
}

/** What becomes of an answer on its way. */
type Fault = (text: string) => { status?: number; broken?: string };
const FAULTS: readonly Fault[] = [
  () => ({ status: 429 }),
  () => ({ status: 500 }),
  (text) => ({ broken: text.slice(0, -9) }),
  () => ({ broken: '<html></html>' }),
  () => ({ broken: '{"things":[]}' }),
];

/** An account that exists in this process only; `lines` collects what it is asked. */
function thingsOf(answering: Answering, lines: string[] = [], faults: (Fault | undefined)[] = []): Things {
  const transport = {
    async send({ url }: { url: string }) {
      lines.push(decodeURIComponent(new URL(url).search));
      const text = JSON.stringify(answering(new URL(url).searchParams));
      const { status = 200, broken = text } = faults.shift()?.(text) ?? {};
      return { status, headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode(broken) };
    },
    async close() {},
  };
  const origin = 'http://127.0.0.1:1';
  const quick = { maxRetries: 0, clock: hurriedClock, logLevel: 'silent' } as const;
  return new Things(new Client({ origin, auth: null, transport, ...quick }));
}

const LINK = 'https://acme.zendesk.com:443/api/v2/things';

/** An export by time as Zendesk makes it: whole seconds, and a page begins with all of the second that the last one ended in. */
function byTime(rows: readonly Row[], size: number): Answering {
  return (query) => {
    const start = Number(query.get('start_time'));
    const due = rows.filter((row) => Number(row.generated_timestamp) >= start);
    const end = Number(due[Math.min(size, due.length) - 1]?.generated_timestamp ?? start);
    const things = due.filter((row, index) => index < size || row.generated_timestamp === end);
    const isEnd = things.length === due.length;
    const endTime = isEnd || things[0]?.generated_timestamp !== end ? end : end + 1;
    const next = `${LINK}?start_time=${endTime}`;
    return { things, count: things.length, end_time: endTime, end_of_stream: isEnd, next_page: next };
  };
}

/** Pages that each begin with some of the records that ended the one before. */
function withRepeats(rows: readonly Row[], cuts: readonly { size: number; repeats: number }[]): Attributes[] {
  const pages: Row[][] = [];
  for (let start = 0, number = 0; start < rows.length || number === 0; number += 1) {
    const { size, repeats } = cuts[number % cuts.length] ?? { size: 1, repeats: 0 };
    const last = pages.at(-1) ?? [];
    const again = last.slice(last.length - Math.min(repeats, last.length));
    pages.push([...again, ...rows.slice(start, start + size)]);
    start += size;
  }
  return pages.map((things, index) => ({
    ...{ things, count: things.length, end_time: index + 1, end_of_stream: index === pages.length - 1 },
    next_page: `${LINK}?start_time=${index + 1}`,
  }));
}

const rows = fc
  .array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 })
  .map((times) => times.sort((a, b) => a - b).map((time, id) => ({ id: id + 1, generated_timestamp: time + 1000 })));
const idsOf = (list: readonly Attributes[]) => list.map(({ id }) => id);

describe('an export by time', () => {
  it('gives each record once, in order, however pages repeat the end of the one before', async () => {
    const cut = fc.record({ size: fc.integer({ min: 1, max: 6 }), repeats: fc.nat(8) });
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.array(cut, { minLength: 1, maxLength: 5 }), async (count, cuts) => {
        const all = Array.from({ length: count }, (_, id) => ({ id, updated_at: '2026-01-01T00:00:00Z' }));
        const pages = withRepeats(all, cuts);
        const things = thingsOf((query) => pages[Number(query.get('start_time'))] ?? {});
        expect(idsOf(await things.incremental('incrementalTime', { start_time: 0 }).toArray())).toEqual(idsOf(all));
      }),
      { numRuns: 60 },
    );
  });

  it('gives all of many records of one second', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 8 }), async (all, size) => {
        const list = thingsOf(byTime(all, size)).incremental('incrementalTime', { start_time: 1 });
        expect(idsOf(await list.toArray())).toEqual(idsOf(all));
      }),
      { numRuns: 60 },
    );
  });

  it('goes on from the checkpoint behind any record, through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 8 }), fc.nat(40), async (all, size, stop) => {
        const things = thingsOf(byTime(all, size));
        const first = things.incremental('incrementalTime', { start_time: 1 });
        const seen: unknown[] = [];
        for await (const { id } of first) if (seen.push(id) > stop) break;
        const checkpoint: unknown = JSON.parse(JSON.stringify(first.checkpoint));
        for await (const { id } of things.incremental('incrementalTime', { from: checkpoint })) seen.push(id);
        expect(seen).toEqual(idsOf(all));
      }),
      { numRuns: 80 },
    );
  });

  it('gives a record again that changed meanwhile', async () => {
    const pages = [
      { things: [{ id: 1, updated_at: 'a' }], count: 1, end_time: 5, end_of_stream: false, next_page: LINK },
      { things: [{ id: 1, updated_at: 'b' }], count: 1, end_time: 6, end_of_stream: true, next_page: LINK },
    ];
    const list = thingsOf(() => pages.shift() ?? {}).incremental('incrementalTime', { start_time: 1 });
    expect((await list.toArray()).map((row) => row.updated_at)).toEqual(['a', 'b']);
  });

  it('says where it ended, and what its pages hold', async () => {
    const all = [1001, 1001, 1002].map((time, id) => ({ id, generated_timestamp: time }));
    const list = thingsOf(byTime(all, 2)).incremental('incrementalTime', { start_time: new Date(1000) });
    expect([list.checkpoint, list.endTime]).toEqual([undefined, undefined]);
    const pages = [];
    for await (const page of list.pages()) pages.push([idsOf(page.records), page.endTime, page.checkpoint.cursor]);
    expect(pages).toEqual([
      [[0, 1], 1002, '1002'],
      [[2], 1002, '1002'],
    ]);
    expect([list.endTime, list.checkpoint]).toEqual([
      1002,
      { version: 1, operation: 'things.incremental', cursor: '1002', seen: ['2@1002'] },
    ]);
  });
});

describe('an export by cursor', () => {
  const pages: Record<string, Attributes> = {
    start: { things: [{ id: 1 }, { id: 2 }], after_cursor: 'b', after_url: `${LINK}?cursor=b`, end_of_stream: false },
    b: { things: [{ id: 3 }], after_cursor: 'c', after_url: `${LINK}?cursor=c`, end_of_stream: true },
    c: { things: [], after_cursor: null, after_url: null, end_of_stream: true },
  };
  const answering: Answering = (query) => pages[query.get('cursor') ?? 'start'] ?? {};

  it('asks for a time first, then only for cursors, and ends by end_of_stream', async () => {
    const lines: string[] = [];
    const list = thingsOf(answering, lines).incremental('incrementalCursor', { start_time: 7, per_page: 2 });
    expect(idsOf(await list.toArray())).toEqual([1, 2, 3]);
    expect(lines).toEqual(['?start_time=7&per_page=2', '?cursor=b']);
    expect([list.afterCursor, list.checkpoint?.cursor]).toEqual(['c', 'c']);
  });

  it('goes on from a cursor, a checkpoint within a page, and one at an empty end', async () => {
    const things = thingsOf(answering);
    const list = things.incremental('incrementalCursor', { start_time: 7 });
    for await (const _ of list) break;
    const within = list.checkpoint;
    expect(within).toEqual({ version: 1, operation: 'things.incremental', startTime: 7, seen: ['1@i3ag2fxrl8'] });
    expect(idsOf(await things.incremental('incrementalCursor', { from: within }).toArray())).toEqual([2, 3]);
    const rest = things.incremental('incrementalCursor', { from: 'b' });
    expect(idsOf(await rest.toArray())).toEqual([3]);
    const end = things.incremental('incrementalCursor', { from: rest.checkpoint });
    expect([await end.toArray(), end.checkpoint?.cursor]).toEqual([[], 'c']);
  });

  it('can be stopped by a limit, and knows where', async () => {
    const things = thingsOf(answering);
    const list = things.incremental('incrementalCursor', { start_time: 7 });
    expect(idsOf(await list.toArray({ limit: 1 }))).toEqual([1]);
    expect(idsOf(await things.incremental('incrementalCursor', { from: list.checkpoint }).toArray())).toEqual([2, 3]);
  });
});

/** An export by cursor that gives one page more than there are records, as Zendesk may. */
function byCursor(rows: readonly Row[], size: number): Answering {
  return (query) => {
    const start = Number(query.get('cursor') ?? 0);
    const end = Math.min(start + size, rows.length);
    const link = `${LINK}?cursor=${end}`;
    return {
      things: rows.slice(start, end),
      after_cursor: `${end}`,
      after_url: link,
      end_of_stream: start >= rows.length,
    };
  };
}

/** Chat's: from a second and an id on, until a page is not full. */
function byChat(rows: readonly Row[], size: number): Answering {
  return (query) => {
    const [time, id] = [Number(query.get('start_time')), Number(query.get('start_id') ?? -1)];
    const isDue = (row: Row) => Number(row.timestamp) > time || (row.timestamp === time && row.id > id);
    const things = rows.filter(isDue).slice(0, size);
    const { timestamp = time, id: last = id } = things.at(-1) ?? ({} as Partial<Row>);
    const next = `${LINK}?start_time=${timestamp}&start_id=${last}&limit=${size}`;
    return { things, count: things.length, end_time: timestamp, end_id: last, next_page: next };
  };
}

/** All that ever happened, until a page is empty. */
function byCount(rows: readonly Row[], size: number): Answering {
  return (query) => {
    const start = Number(query.get('cursor') ?? 0);
    const things = rows.slice(start, start + size);
    const next = `${LINK}?cursor=${start + things.length}`;
    return { things, count: things.length, end_time: 1, next_page: next };
  };
}

describe('an export that fails', () => {
  const kinds = {
    incrementalTime: byTime,
    incrementalCursor: byCursor,
    chatIncremental: byChat,
    routingCursor: byCount,
  };
  const flavours = Object.keys(kinds) as (keyof typeof kinds)[];
  const stamped = rows.map((all) => all.map((row) => ({ ...row, timestamp: row.generated_timestamp })));
  const fault = fc.option(fc.constantFrom(...FAULTS), { nil: undefined });

  /** Reads on from its checkpoint after each failure, until the export says that it ends. */
  async function readOn(open: (query: object) => IncrementalExport<Row>, read: typeof byRecord, size: object) {
    const seen: number[] = [];
    let next: object = 'pageSize' in size ? { ...size, start_time: 1 } : size;
    for (let failures = 0; failures < 50; failures += 1) {
      const list = open(next);
      const error = await read(list, seen).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!error) return seen;
      expect(error).toBeInstanceOf(ZendeskError);
      if (list.checkpoint) next = { ...size, from: JSON.parse(JSON.stringify(list.checkpoint)) };
    }
    throw new Error('the export never ends');
  }

  async function byRecord(list: IncrementalExport<Row>, seen: number[]): Promise<void> {
    for await (const { id } of list) seen.push(id);
  }
  async function byPage(list: IncrementalExport<Row>, seen: number[]): Promise<void> {
    for await (const { items } of list.pages()) seen.push(...idsOf(items).map(Number));
  }
  async function asArray(list: IncrementalExport<Row>, seen: number[]): Promise<void> {
    seen.push(...idsOf(await list.toArray()).map(Number));
  }

  it.each(flavours.flatMap((flavour) => [byRecord, byPage, asArray].map((read) => [flavour, read] as const)))(
    'by %s, read %o, goes on from its checkpoint, and gives each record once',
    async (flavour, read) => {
      await fc.assert(
        fc.asyncProperty(stamped, fc.array(fault, { maxLength: 12 }), async (all, faults) => {
          const things = thingsOf(kinds[flavour](all, 2), [], [...faults]);
          const open = (query: object) => things.incremental(flavour, query);
          const size = flavour === 'routingCursor' ? {} : { pageSize: 2 };
          expect(await readOn(open, read, size)).toEqual(idsOf(all));
        }),
        { numRuns: 40 },
      );
    },
  );

  it('as an array has handed out nothing', async () => {
    const things = thingsOf(byCursor([{ id: 1 }, { id: 2 }], 1), [], [undefined, FAULTS[1]]);
    const list = things.incremental('incrementalCursor', { start_time: 1 });
    await expect(list.toArray()).rejects.toMatchObject({ status: 500, cursor: '1', yielded: 1 });
    expect(list.checkpoint).toBeUndefined();
  });
});

describe('an export that begins with everything', () => {
  const at = (type: string) => ({ id: 1, time: '2026-01-01T00:00:00Z', type });

  it('asks for no time, and goes on later behind what it gave', async () => {
    const rows = [at('create'), at('update')];
    const lines: string[] = [];
    const things = thingsOf((query) => byCount(rows, 2)(query), lines);
    const first = things.incremental('routingCursor', {});
    expect(await first.toArray()).toHaveLength(2);
    rows.push(at('delete'));
    const later = things.incremental('routingCursor', { from: JSON.parse(JSON.stringify(first.checkpoint)) });
    expect((await later.toArray()).map(({ type }) => type)).toEqual(['delete']);
    expect(lines).toEqual(['', '?cursor=2', '?cursor=2', '?cursor=3']);
  });

  it('gives everything that happened to one record in one second, from any place on', async () => {
    const things = thingsOf(byCount([at('create'), at('update'), at('delete')], 3));
    const list = things.incremental('routingCursor', {});
    const types: unknown[] = [];
    for await (const { type } of list) if (types.push(type) === 1) break;
    for await (const { type } of things.incremental('routingCursor', { from: list.checkpoint })) types.push(type);
    expect(types).toEqual(['create', 'update', 'delete']);
  });
});

describe('records without an id, or without the time of their change', () => {
  const rowsOf = (...states: string[]) => states.map((state) => ({ state })) as unknown as Row[];

  it('are known by what they hold', async () => {
    const pages = [rowsOf('a', 'b'), rowsOf('b', 'c')];
    const answering: Answering = (query) => {
      const page = Number(query.get('start_time'));
      const things = pages[page] ?? [];
      return { things, end_time: page + 1, end_of_stream: page === 1, next_page: `${LINK}?start_time=${page + 1}` };
    };
    const things = thingsOf(answering);
    const list = things.incremental('incrementalTime', { start_time: 0 });
    const states: unknown[] = [];
    for await (const { state } of list) if (states.push(state) === 1) break;
    for await (const { state } of things.incremental('incrementalTime', { from: list.checkpoint })) states.push(state);
    expect(states).toEqual(['a', 'b', 'c']);
  });

  it('leave nothing of what they hold in checkpoints', async () => {
    const rows = rowsOf(...Array.from({ length: 2_000 }, (_, index) => `zoe-${index}@example.com`));
    const things = thingsOf(() => ({ things: rows, end_time: 9, end_of_stream: true, next_page: null }));
    const list = things.incremental('incrementalTime', { start_time: 1 });
    await list.toArray();
    expect(new Set(list.checkpoint?.seen).size).toBe(2_000);
    expect(JSON.stringify(list.checkpoint)).not.toContain('example');
    expect(String(list.checkpoint?.seen[0]).length).toBeLessThan(13);
  });

  it('come again when they changed', async () => {
    const pages = [
      { id: 1, created_at: 'x' },
      { id: 1, created_at: 'x', rating: 5 },
    ].map((row, index) => ({
      ...{ things: [row], end_time: index, end_of_stream: index === 1, next_page: `${LINK}?start_time=${index + 7}` },
    }));
    const list = thingsOf(() => pages.shift() ?? {}).incremental('incrementalTime', { start_time: 1 });
    expect((await list.toArray()).map(({ rating }) => rating)).toEqual([undefined, 5]);
  });
});

describe('an export that is polled', () => {
  it('gives nothing twice after a poll that found nothing', async () => {
    const row = { id: 1, updated_at: 'a' };
    const answers = [[row], [], [row, { id: 2, updated_at: 'a' }]];
    const things = thingsOf(() => ({ things: answers.shift(), end_time: 9, end_of_stream: true, next_page: null }));
    const seen: unknown[] = [];
    let from: unknown;
    for (let poll = 0; poll < 3; poll += 1) {
      const list = things.incremental('incrementalTime', from ? { from } : { start_time: 9 });
      seen.push(...idsOf((await list.page()).items));
      from = list.checkpoint;
    }
    expect(seen).toEqual([1, 2]);
  });
});

describe('where an export begins', () => {
  const now = Date.UTC(2026, 0, 1);
  const seconds = now / 1000;
  const start = (query: Attributes, flavour: PaginationFlavour = 'incrementalTime') =>
    startOf(operationOf(flavour), query, now);
  const foreign: ExportCheckpoint = { version: 1, operation: 'users.incremental', cursor: 'c', seen: [] };

  it.each<[string, unknown, number]>([
    ['unix seconds', seconds - 60, seconds - 60],
    ['a Date', new Date(now - 61_500), seconds - 62],
    ['digits', '1500000000', 1500000000],
  ])('can be %s', (_, value, expected) => {
    expect(start({ start_time: value }).query).toEqual({ start_time: expected });
  });

  it('can be now where the API holds nothing back', () => {
    expect(start({ start_time: seconds }, 'chatIncremental').startTime).toBe(seconds);
  });

  it('can be left out where the API gives everything', () => {
    expect(start({}, 'chatIncremental').query).toEqual({ start_time: 0 });
  });

  it('is always the beginning where the API knows no other', () => {
    expect(start({}, 'routingCursor')).toEqual({ query: {}, startTime: 0, seen: [] });
    expect(() => start({ start_time: 1 }, 'routingCursor')).toThrow(
      expect.objectContaining({ argument: 'things.incremental(start_time)' }),
    );
  });

  it('may be counted in another unit than seconds', () => {
    const operation = { ...operationOf('chatIncremental'), query: { start_time: { type: 'integer' } } } as const;
    expect(startOf(operation, { start_time: 1_780_272_000_000_000 }, now).startTime).toBe(1_780_272_000_000_000);
    expect(() => startOf(operation, { start_time: new Date() }, now)).toThrow('an integer');
  });

  it.each<[string, Attributes, string]>([
    ['less than a minute ago', { start_time: seconds - 59 }, 'start_time'],
    ['in the future', { start_time: new Date(now + 1000) }, 'start_time'],
    ['a time in milliseconds', { start_time: now - 3_600_000 }, 'start_time'],
    ['before all time', { start_time: -1 }, 'start_time'],
    ['no time', { start_time: 'yesterday' }, 'start_time'],
    ['nowhere', {}, 'start_time'],
    ['a time and a cursor', { start_time: 1, from: 'c' }, 'start_time'],
    ['the text of a checkpoint', { from: JSON.stringify({ ...foreign, operation: 'things.incremental' }) }, 'from'],
    ['an empty cursor', { from: '' }, 'from'],
    [
      'a checkpoint with an empty cursor',
      { from: { ...foreign, operation: 'things.incremental', cursor: '' } },
      'from',
    ],
    [
      'a checkpoint of no time',
      { from: { version: 1, operation: 'things.incremental', startTime: Number.NaN, seen: [] } },
      'from',
    ],
    ['a number as checkpoint', { from: 7 }, 'from'],
    ['a checkpoint of another export', { from: foreign }, 'from'],
    ['a checkpoint of a later version', { from: { ...foreign, version: 2 } }, 'from'],
    ['a checkpoint without a place', { from: { version: 1, operation: 'things.incremental', seen: [] } }, 'from'],
    ['a broken checkpoint', { from: { ...foreign, operation: 'things.incremental', seen: [1] } }, 'from'],
  ])('refuses %s', (_, query, argument) => {
    expect(() => start(query)).toThrow(
      expect.objectContaining({ code: 'invalid_argument', argument: `things.incremental(${argument})` }),
    );
  });

  it.each([
    [{ start_time: now }, 'must be a Date or seconds since 1970; 1767225600000 are milliseconds'],
    [{ start_time: seconds - 5 }, 'must be at least 60 seconds ago, not 2025-12-31T23:59:55.000Z'],
    [{ from: '{"version":1}' }, 'it is JSON text, which JSON.parse reads'],
  ])('says what to do about %o', (query, problem) => {
    expect(() => start(query)).toThrow(problem);
  });

  it('is in the past and in seconds where the API holds nothing back', () => {
    expect(() => start({ start_time: now }, 'chatIncremental')).toThrow('milliseconds');
    expect(() => start({ start_time: seconds + 1 }, 'chatIncremental')).toThrow('must be in the past');
  });

  it('is measured by the clock that is given', async () => {
    const client = new Client({ origin: 'http://127.0.0.1:1', auth: null });
    const open = (clock: () => number) =>
      openExport(
        client,
        operationOf('incrementalTime'),
        { query: { start_time: 100 } },
        { count: 0, before: { records: 0, pages: 0 } },
        clock,
      );
    await expect(open(() => 159_000)).rejects.toMatchObject({ code: 'invalid_argument' });
    await expect(open(() => 160_000)).resolves.toBeDefined();
  });
});
