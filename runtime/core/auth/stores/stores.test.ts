import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TokenStore } from '../token-store.ts';
import { shownTokens, type Tokens } from '../tokens.ts';
import { fileTokenStore } from './file.ts';
import { memoryTokenStore } from './memory.ts';
import { redisTokenStore } from './redis.ts';

const tokens: Tokens = { accessToken: 'a', refreshToken: 'r', obtainedAt: 1, origin: 'https://acme.zendesk.com' };

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zents-tokens-'));
  path = join(folder, 'tokens.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Redis as far as the store asks it, to be told what it was asked. */
function fakeRedis() {
  const values = new Map<string, string>();
  const sendCommand = async ([command, ...words]: string[]): Promise<unknown> => {
    const [key = '', value = '', condition] = words;
    if (command === 'GET') return values.get(key) ?? null;
    if (command === 'SET') {
      if (condition === 'NX' && values.has(key)) return null;
      values.set(key, value);
      return 'OK';
    }
    if (command === 'SCRIPT') return value.includes("'del'") ? 'release' : 'prolong';
    const [script, , lock = '', mark] = words;
    if (script === 'release' && values.get(lock) === mark) values.delete(lock);
    return 1;
  };
  return { values, sendCommand };
}

const stores: [string, () => TokenStore][] = [
  ['memory', () => memoryTokenStore()],
  ['file', () => fileTokenStore(path)],
  ['redis', () => redisTokenStore(fakeRedis(), { key: 'tokens' })],
];

describe.each(stores)('a store in %s', (_, make) => {
  it('is empty, then has what was saved last', async () => {
    const store = make();
    expect(await store.load()).toBeUndefined();
    await store.save(tokens);
    await store.save({ ...tokens, accessToken: 'b' });
    expect(await store.load()).toEqual({ ...tokens, accessToken: 'b' });
  });

  it('gives tokens that print without what is secret', async () => {
    const store = make();
    await store.save(shownTokens({ ...tokens, accessToken: 's3cret', refreshToken: 's3cret' }));
    const held = await store.load();
    expect(held?.accessToken).toBe('s3cret');
    expect(inspect(held)).not.toContain('s3cret');
  });

  it('lets one in at a time, the next one also after a failure', async () => {
    const store = make();
    let inside = 0;
    let most = 0;
    const run = (index: number) => async (): Promise<number> => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside--;
      if (index === 1) throw new Error('no');
      return index;
    };
    const settled = await Promise.allSettled([0, 1, 2, 3, 4].map((index) => store.lock(run(index))));
    expect(most).toBe(1);
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([0, 'failed', 2, 3, 4]);
  });
});

describe('a file of tokens', () => {
  it('can be read by its owner only, and nothing is left beside it', async () => {
    const store = fileTokenStore(path);
    await store.lock(() => store.save(tokens));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['tokens.json']);
  });

  it('that others may read is refused', async () => {
    const store = fileTokenStore(path);
    await store.save(tokens);
    await chmod(path, 0o640);
    await expect(store.load()).rejects.toThrow(/others may read .*640/);
  });

  it('that is no JSON is refused without its text', async () => {
    await writeFile(path, '{"accessToken":"s3cret', { mode: 0o600 });
    const error = await fileTokenStore(path)
      .load()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: expect.stringContaining('is no JSON') });
    expect(String(error)).not.toContain('s3cret');
  });

  it('in a folder that does not exist says so', async () => {
    const store = fileTokenStore(join(folder, 'none', 'tokens.json'));
    await expect(store.save(tokens)).rejects.toThrow('does not exist');
  });

  it.each([[''], [undefined], [5]])('can not be at %j', (wrong) => {
    expect(() => fileTokenStore(wrong as string)).toThrow('must be the path of a file');
  });

  /** The process ids of Linux end far below it. */
  const GONE = 2 ** 30;

  it('is locked by nobody whose process has gone', async () => {
    await writeFile(`${path}.lock`, `${GONE} ${hostname()} x`);
    expect(await fileTokenStore(path).lock(async () => readFile(`${path}.lock`, 'utf8'))).toContain(`${process.pid} `);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('is locked by a process of another machine as long as that gives signs of life', async () => {
    await writeFile(`${path}.lock`, `${GONE} elsewhere x`);
    let isIn = false;
    const locking = fileTokenStore(path).lock(async () => {
      isIn = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isIn).toBe(false);
    const before = new Date(Date.now() - 60_000);
    await utimes(`${path}.lock`, before, before);
    await locking;
    expect(isIn).toBe(true);
  });

  it('left locked is taken over by one of many', async () => {
    await writeFile(`${path}.lock`, `${GONE} ${hostname()} x`);
    let inside = 0;
    const run = async (): Promise<void> => {
      expect(++inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside--;
    };
    await Promise.all(Array.from({ length: 10 }, () => fileTokenStore(path).lock(run)));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a store in Redis', () => {
  it.each([
    [{ key: '' }, 'must be the name of a key'],
    [{ key: 'k', lockTtl: 5 }, 'at least 100'],
  ])('is not made with %j', (options, words) => {
    expect(() => redisTokenStore(fakeRedis(), options)).toThrow(words);
  });

  it('is not made of something else', () => {
    expect(() => redisTokenStore({} as never, { key: 'k' })).toThrow('client of redis or ioredis');
  });
});
