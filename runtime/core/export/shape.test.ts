import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import { Model } from '../model/model.ts';
import type { Attributes } from '../model/schema.ts';
import type { DeclaredListOperation } from '../operation/operation.ts';
import type { Paginator } from '../pagination/paginator.ts';
import { Resource } from '../resource/resource.ts';
import type { IncrementalExport } from './incremental-export.ts';

class Thing extends Model {
  declare readonly id: number;
  declare state: string;

  static override schema() {
    const attributes = { id: 'integer', state: 'string', parent_id: 'integer' } as const;
    return { object: 'Thing', deletedWhen: { state: 'gone', parent_id: 0 }, attributes };
  }
}

const byCursor = {
  ...{ id: 'things.incremental', method: 'GET', path: '/api/v2/things', retry: 'safe', items: 'things', model: Thing },
  pagination: ['incrementalCursor'],
} as const satisfies DeclaredListOperation;
const bySearch = {
  ...{ ...byCursor, id: 'search.export', items: 'results', cursorLifetime: 3600, pagination: ['searchExport'] },
  search: { parameter: 'query' },
} as const satisfies DeclaredListOperation;
const byTime = { ...byCursor, pagination: ['incrementalTime'] } as const satisfies DeclaredListOperation;

class Things extends Resource {
  incremental(query: object, operation: DeclaredListOperation = byCursor): IncrementalExport<Thing> {
    return this.paginateExport(operation, { query });
  }

  find(query: object): IncrementalExport<Thing> {
    return this.paginateExport(bySearch, { text: 'x', query });
  }

  list(signal?: AbortSignal): Paginator<Thing> {
    return this.paginate({ ...byCursor, id: 'things.list', pagination: ['cursor'] }, { options: { signal } });
  }
}

/** What a server says to a query: a body, with a status where it isn't 200. */
type Answering = (query: URLSearchParams, signal: AbortSignal | undefined) => Promise<object> | object;

let now = Date.UTC(2026, 0, 1);
const clock = { now: () => now, random: () => 0, wait: async () => {} };

function thingsOf(answering: Answering): Things {
  const transport = {
    async send({ url, signal }: { url: string; signal?: AbortSignal | undefined }) {
      const { status = 200, ...answer } = (await answering(new URL(url).searchParams, signal)) as { status?: number };
      // Integers beyond what a double holds are written as they are.
      const text = JSON.stringify(answer).replace(/"big:(\d+)"/g, '$1');
      return { status, headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode(text) };
    },
    async close() {},
  };
  const options = { origin: 'http://127.0.0.1:1', auth: null, transport, maxRetries: 0, clock };
  return new Things(new Client(options as never));
}

/** A server of an export by cursor. */
function exporting(rows: readonly Attributes[]): Answering {
  return (query) => {
    const start = Number(query.get('cursor') ?? 0);
    const size = Number(query.get('per_page') ?? 1000);
    const end = Math.min(start + size, rows.length);
    return { things: rows.slice(start, end), after_cursor: String(end), end_of_stream: end === rows.length };
  };
}

/** A server of lists by cursor; it tells of each request. */
function listing(rows: readonly Attributes[], asked: (page: number) => void = () => {}): Answering {
  return (query) => {
    const start = Number(query.get('page[after]') ?? 0);
    asked(start / 2);
    const next = start + 2;
    return { things: rows.slice(start, next), meta: { has_more: next < rows.length, after_cursor: String(next) } };
  };
}

const numbered = (count: number): Attributes[] =>
  Array.from({ length: count }, (_, id) => ({ id, state: id % 3 === 1 ? 'gone' : 'here', updated_at: 'a' }));
const idsOf = (list: readonly { id: number }[]) => list.map(({ id }) => id);

describe('a page of an export', () => {
  it('has each record either among those that exist or among the deleted ones', async () => {
    const page = await thingsOf(exporting(numbered(6)))
      .incremental({ start_time: 0 })
      .page();
    expect([idsOf(page.items), idsOf(page.records), idsOf(page.deleted)]).toEqual([
      [0, 1, 2, 3, 4, 5],
      [0, 2, 3, 5],
      [1, 4],
    ]);
    expect(page.checkpoint).toEqual({ version: 1, operation: 'things.incremental', cursor: '6', seen: [] });
  });

  it('goes by what the API said, not by what was written to the record since', async () => {
    const page = await thingsOf(exporting(numbered(2)))
      .incremental({ start_time: 0 })
      .page();
    for (const thing of page.items) thing.state = thing.state === 'gone' ? 'here' : 'gone';
    expect([idsOf(page.records), idsOf(page.deleted)]).toEqual([[0], [1]]);
  });

  it('knows a deleted record by any of the marks of its type', async () => {
    const rows = [{ id: 1, parent_id: 0 }, { id: 2, parent_id: 3 }, { id: 3 }];
    const page = await thingsOf(exporting(rows)).incremental({ start_time: 0 }).page();
    expect(idsOf(page.deleted)).toEqual([1]);
  });
});

describe('an export', () => {
  it('can be read with what tells deleted records apart', async () => {
    const tags = [];
    for await (const { record, isDeleted } of thingsOf(exporting(numbered(3)))
      .incremental({ start_time: 0 })
      .tagged())
      tags.push([record.id, isDeleted]);
    expect(tags).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
  });

  it('says how far it is read, whichever way', async () => {
    const things = thingsOf(exporting(numbered(7)));
    const open = () => things.incremental({ start_time: 0, pageSize: 3 });
    const [each, pages, all, some] = [open(), open(), open(), open()];
    const steps: unknown[] = [each.progress.records];
    for await (const _ of each) steps.push(each.progress.records);
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(each.progress).toEqual({ records: 7, pages: 3, endTime: undefined });
    for await (const _ of pages.pages()) if (pages.progress.pages === 2) break;
    expect(pages.progress).toMatchObject({ records: 6, pages: 2 });
    await all.toArray();
    await all.toArray();
    expect(all.progress).toMatchObject({ records: 7, pages: 3 });
    await some.toArray({ limit: 4 });
    expect(some.progress).toMatchObject({ records: 4, pages: 2 });
    await some.page();
    expect(some.progress).toMatchObject({ records: 3, pages: 1 });
  });

  it.each([1, 2, 3, 7])('gives nothing twice where it goes on in pages of %i', async (pageSize) => {
    for (const operation of [byCursor, byTime]) {
      const rows = numbered(20).map((row) => ({ ...row, generated_timestamp: 1000 + Number(row.id) }));
      const served = operation === byCursor ? exporting(rows) : timed(rows);
      const first = thingsOf(served).incremental({ start_time: 0, pageSize: 9 }, operation);
      const seen: number[] = [];
      for await (const { id } of first) if (seen.push(id) === 5) break;
      const rest = thingsOf(served).incremental({ from: first.checkpoint, pageSize }, operation);
      for await (const { id } of rest) seen.push(id);
      expect(seen).toEqual(idsOf(rows as never));
      expect(rest.checkpoint?.seen.length).toBeLessThanOrEqual(pageSize);
    }
  });
});

/** A server of an export by time: each page but the first begins with the last record of the one before. */
function timed(rows: readonly Attributes[]): Answering {
  return (query) => {
    const due = rows.filter(({ generated_timestamp: at }) => Number(at) >= Number(query.get('start_time')));
    const things = due.slice(0, Number(query.get('per_page') ?? 1000) + 1);
    const end_time = Number(things.at(-1)?.generated_timestamp ?? 0);
    return { things, count: things.length, end_time, end_of_stream: things.length === due.length, next_page: null };
  };
}

describe('an export whose cursors die', () => {
  const searching: Answering = (query) => {
    const start = Number(query.get('page[after]') ?? 0);
    if (query.get('query') !== 'x') return { status: 400, error: 'BadRequest' };
    const meta = { has_more: start < 4, after_cursor: String(start + 2) };
    return { results: numbered(6).slice(start, start + 2), meta, links: {} };
  };

  it('says until when a checkpoint is good, and goes on from it till then', async () => {
    const seconds = now / 1000;
    const first = thingsOf(searching).find({});
    for await (const { id } of first) if (id === 2) break;
    expect(first.checkpoint).toMatchObject({ cursor: '2', goodUntil: seconds + 3600, seen: ['2@a'] });
    now += 3_599_000;
    const rest = await thingsOf(searching).find({ from: first.checkpoint }).toArray();
    expect(idsOf(rest)).toEqual([3, 4, 5]);
    expect((await thingsOf(searching).find({ from: '4' }).page()).items).toHaveLength(2);
  });

  it('begins with everything, and goes on within its first page', async () => {
    const first = thingsOf(searching).find({});
    for await (const { id } of first) if (id === 0) break;
    expect(first.checkpoint).toEqual({ version: 1, operation: 'search.export', startTime: 0, seen: ['0@a'] });
    now += 36_000_000;
    expect(idsOf(await thingsOf(searching).find({ from: first.checkpoint }).toArray())).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses a checkpoint that is too old before it sends anything', async () => {
    const first = thingsOf(searching).find({});
    await first.toArray({ limit: 2 });
    now += 3_600_000;
    const asked: unknown[] = [];
    const late = thingsOf((query) => ({ asked: asked.push(query) })).find({ from: first.checkpoint });
    const goodUntil = now / 1000;
    await expect(late.toArray()).rejects.toMatchObject({ code: 'cursor_expired', goodUntil });
    await expect(late.toArray()).rejects.toThrow('good until 2026-');
    expect(asked).toEqual([]);
  });

  it('tells a dead cursor from any other refusal while it runs', async () => {
    const refusing: Answering = (query) =>
      query.has('page[after]') ? { status: 422, error: 'x' } : searching(query, undefined);
    const read = async (late: number): Promise<unknown> => {
      const page = await thingsOf(refusing).find({}).page();
      now += late;
      return page.next().catch((error) => error);
    };
    expect(await read(1000)).toMatchObject({ code: 'validation' });
    expect(await read(3_600_000)).toMatchObject({ code: 'cursor_expired', cursor: '2', yielded: 2 });
  });

  it('refuses a checkpoint whose end is no time', () => {
    const from = { version: 1, operation: 'search.export', cursor: '2', goodUntil: 'soon', seen: [] };
    return expect(thingsOf(searching).find({ from }).page()).rejects.toThrow('its end is no time');
  });
});

describe('an export of what records hold', () => {
  const operation = {
    ...byTime,
    parts: { in: 'changes', where: { kind: ['note', 'call'] }, with: { thing_id: 'id', at: 'timestamp', by: 'by' } },
  } as const satisfies DeclaredListOperation;
  const things = [
    {
      id: 1,
      timestamp: 5,
      by: 7,
      changes: [
        { id: 11, kind: 'note' },
        { id: 12, kind: 'state' },
      ],
    },
    {
      id: 2,
      timestamp: 6,
      by: 8,
      changes: [
        { id: 13, kind: 'call', by: 9 },
        { id: 14, kind: 'note', by: null },
      ],
    },
    { id: 3, timestamp: 6, changes: null },
  ];

  it('lists those that are meant, each with what it needs of its record', async () => {
    const list = thingsOf(() => ({ things, end_time: 6, end_of_stream: true })).incremental(
      { start_time: 0 },
      operation,
    );
    expect((await list.toArray()).map((part) => part.toJSON())).toEqual([
      { thing_id: 1, at: 5, by: 7, id: 11, kind: 'note' },
      { thing_id: 2, at: 6, id: 13, kind: 'call', by: 9 },
      { thing_id: 2, at: 6, by: null, id: 14, kind: 'note' },
    ]);
  });

  it('ends by the number of records, not by that of what they hold', async () => {
    const full = Array.from({ length: 1000 }, (_, id) => ({ id, timestamp: 5, changes: [] }));
    const asked: (string | null)[] = [];
    const served = thingsOf((query) => {
      asked.push(query.get('start_time'));
      return query.get('start_time') === '9'
        ? { things, next_page: '/api/v2/things' }
        : { things: full, next_page: '/api/v2/things?start_time=9' };
    });
    expect(await served.incremental({ start_time: 0 }, operation).toArray()).toHaveLength(3);
    expect(asked).toEqual(['0', '9']);
  });
});

describe('a stream of a list', () => {
  it('gives every record, and asks for no page before it is wanted', async () => {
    const asked: number[] = [];
    const stream = thingsOf(listing(numbered(6), (page) => asked.push(page)))
      .list()
      .toReadableStream();
    expect(asked).toEqual([]);
    const seen: number[] = [];
    for await (const { id } of stream) {
      seen.push(id);
      // Never more than one page ahead of the reader.
      expect(asked.length).toBeLessThanOrEqual(Math.floor(id / 2) + 2);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('ends the request that is under way when it is cancelled', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const served: Answering = (query, signal) => {
      if (!query.has('page[after]')) return listing(numbered(4))(query, signal);
      signals.push(signal);
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    };
    const reader = thingsOf(served).list().toReadableStream().getReader();
    await reader.read();
    await reader.read();
    const third = reader.read();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await reader.cancel();
    expect((await third).done).toBe(true);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  it('ends with the error of the list, and by the signal of the call', async () => {
    const broken = thingsOf((query) =>
      query.has('page[after]') ? { status: 500 } : listing(numbered(4))(query, undefined),
    );
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { id } of broken.list().toReadableStream()) seen.push(id);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'server', cursor: '2', yielded: 2 });
    expect(seen).toEqual([0, 1]);
    const controller = new AbortController();
    const reader = thingsOf(listing(numbered(9)))
      .list(controller.signal)
      .toReadableStream()
      .getReader();
    await reader.read();
    controller.abort();
    await expect(
      reader
        .read()
        .then(() => reader.read())
        .then(() => reader.read()),
    ).rejects.toMatchObject({ code: 'abort' });
  });
});

describe('a list as lines', () => {
  it('is one line a record, with every digit and no line end within', async () => {
    const rows = [
      { id: 1, state: 'two\nlines\r and  ' },
      { id: 'big:12345678901234567890', state: null },
      { id: 3, nested: { ids: ['big:9007199254740993'] } },
    ];
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of thingsOf(listing(rows as never))
      .list()
      .toNdjson())
      text += decoder.decode(bytes);
    expect(text).toBe(
      `{"id":1,"state":"two\\nlines\\r and  "}\n{"id":12345678901234567890,"state":null}\n{"id":3,"nested":{"ids":[9007199254740993]}}\n`,
    );
  });

  it('is what a record became, where it was changed', async () => {
    const { linesOf } = await import('../pagination/ndjson.ts');
    const page = await thingsOf(exporting(numbered(1)))
      .incremental({ start_time: 0 })
      .page();
    for (const thing of page.items) thing.state = 'changed';
    expect(linesOf([...page.items, { plain: 1n }, null])).toBe(
      '{"id":0,"state":"changed","updated_at":"a"}\n{"plain":1}\nnull\n',
    );
  });
});

describe('an export to a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zents-export-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const linesIn = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const idsIn = (path: string) => linesIn(path).map((line) => JSON.parse(line).id);

  it('goes on where it stopped, cuts off what no checkpoint stands behind, and adds what came since', async () => {
    const path = join(folder, 'things.ndjson');
    const rows = numbered(10);
    const open = () => thingsOf(exporting(rows)).incremental({ start_time: 0, pageSize: 3 });
    const stopping = ({ records }: { records: number }) => {
      if (records === 6) throw new Error('stop');
    };
    await expect(open().toFile(path, { onProgress: stopping })).rejects.toThrow('stop');
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"id":6,"half of a li`);
    expect(await open().toFile(path)).toMatchObject({ records: 4, pages: 2 });
    expect(idsIn(path)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    rows.push({ id: 10, updated_at: 'a' });
    expect(await open().toFile(path)).toMatchObject({ records: 1 });
    expect(idsIn(path)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('waits for whoever is told of its progress, and ends with what that rejects with', async () => {
    const path = join(folder, 'told.ndjson');
    const open = () => thingsOf(exporting(numbered(6))).incremental({ start_time: 0, pageSize: 3 });
    const onProgress = async () => {
      await new Promise(setImmediate);
      throw new Error('stop');
    };
    await expect(open().toFile(path, { onProgress })).rejects.toThrow('stop');
    expect(idsIn(path)).toEqual([0, 1, 2]);
    await expect(open().toFile(path, { onProgress: 1 as never })).rejects.toThrow('onProgress) must be a function');
  });

  it('touches no file that it has not written', async () => {
    const open = () => thingsOf(exporting(numbered(2))).incremental({ start_time: 0 });
    const cases: [name: string, text: string, note: string | undefined, problem: string][] = [
      ['other', 'a letter', undefined, 'is a file that no export wrote'],
      ['broken', '', '{"version":1,', 'has a broken'],
      ['strange', '', '{"version":2,"bytes":0,"checkpoint":{}}', 'has a broken'],
      ['short', 'x', '{"version":1,"bytes":5,"checkpoint":{}}', 'is shorter than its checkpoint says'],
      ['foreign', '', '{"version":1,"bytes":0,"checkpoint":{"version":1,"operation":"x"}}', 'it is one of x'],
    ];
    for (const [name, text, note, problem] of cases) {
      const path = join(folder, name);
      writeFileSync(path, text);
      if (note) writeFileSync(`${path}.checkpoint`, note);
      const failure = await open()
        .toFile(path)
        .catch((error) => error);
      expect([name, failure.code]).toEqual([name, 'invalid_argument']);
      expect(failure.message).toContain(problem);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
  });
});
