import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { AuthenticationError } from '../errors/api-error.ts';
import { TokenStoreError } from '../errors/auth-errors.ts';
import { ConfigurationError } from '../errors/usage-errors.ts';
import { type TokenServer, tokenServer } from '../testing/token-server.ts';
import { type RefreshTokenAuth, refreshToken } from './refresh-token.ts';
import { renewingAuth } from './renewing.ts';
import { memoryTokenStore } from './stores/memory.ts';
import type { TokenStore } from './token-store.ts';
import type { Tokens } from './tokens.ts';

const MINUTE = 60_000;

function client(server: TokenServer, store: TokenStore, more: Partial<RefreshTokenAuth> = {}) {
  const auth = { clientId: 'app', refreshToken: 'r0', store, ...more };
  return renewingAuth(refreshToken(auth, store))(server.asker);
}

const tokens = (server: TokenServer, more: Partial<Tokens> = {}): Tokens => ({
  accessToken: 'other',
  refreshToken: 'r-other',
  obtainedAt: server.now,
  expiresAt: server.now + 30 * MINUTE,
  origin: server.asker.origin,
  ...more,
});

describe('a pair of tokens', () => {
  it('is saved before it is used, and renewed by the refresh token that came with it', async () => {
    const server = tokenServer();
    const store = memoryTokenStore();
    const auth = client(server, store, { clientSecret: 's' });
    expect(await auth.authorization()).toBe('Bearer a1');
    expect(await store.load()).toMatchObject({ accessToken: 'a1', refreshToken: 'r1', scope: 'read write' });
    server.now += 30 * MINUTE;
    expect(await auth.authorization()).toBe('Bearer a2');
    const base = { grant_type: 'refresh_token', client_id: 'app', client_secret: 's' };
    expect(server.grants).toEqual([
      { ...base, refresh_token: 'r0' },
      { ...base, refresh_token: 'r1' },
    ]);
  });

  it('is renewed once, whichever of two clients with one store needs it', async () => {
    const server = tokenServer();
    const store = memoryTokenStore();
    const [one, other] = [client(server, store), client(server, store)];
    for (let round = 1; round <= 5; round++) {
      const asked = Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).authorization());
      expect(new Set(await Promise.all(asked))).toEqual(new Set([`Bearer a${round}`]));
      server.now += 30 * MINUTE;
    }
    expect(server.grants).toHaveLength(5);
    expect(server.events.map(({ kind }) => kind).filter((kind) => kind === 'reloaded')).toHaveLength(5);
  });

  it('that is in the store is used without asking the server', async () => {
    const server = tokenServer();
    const auth = client(server, memoryTokenStore(tokens(server)), { refreshToken: undefined });
    expect([await auth.authorization(), server.grants.length]).toEqual(['Bearer other', 0]);
  });

  it('that another process has made worthless is read again', async () => {
    const server = tokenServer();
    const store = memoryTokenStore();
    const auth = client(server, store);
    const first = await auth.authorization();
    await store.save(tokens(server));
    expect(auth.reject(first)).toBe(true);
    expect([await auth.authorization(), server.grants.length]).toEqual(['Bearer other', 1]);
  });

  it('is waited for once it is due: the old access token ends with the renewal', async () => {
    const server = tokenServer();
    const auth = client(server, memoryTokenStore());
    await auth.authorization();
    server.now += 25 * MINUTE;
    expect(await Promise.all([auth.authorization(), auth.authorization()])).toEqual(['Bearer a2', 'Bearer a2']);
  });

  it('goes on being used where the server can not be asked ahead of its end', async () => {
    const server = tokenServer();
    const auth = client(server, memoryTokenStore());
    await auth.authorization();
    server.now += 25 * MINUTE;
    server.meanwhile = () => Promise.reject(new Error('down'));
    expect(await auth.authorization()).toBe('Bearer a1');
    server.now += 5 * MINUTE;
    await expect(auth.authorization()).rejects.toThrow('down');
  });
});

describe('a lost race', () => {
  it('is no failure: what the other one has saved is taken', async () => {
    const server = tokenServer();
    const store = memoryTokenStore(tokens(server, { expiresAt: server.now, refreshToken: 'r0' }));
    server.refreshToken = 'r9';
    server.meanwhile = () => store.save(tokens(server, { accessToken: 'theirs', refreshToken: 'r9' }));
    expect(await client(server, store).authorization()).toBe('Bearer theirs');
    expect(server.events.map(({ kind }) => kind)).toEqual(['reloaded']);
  });

  it('falls back on the refresh token of the options where that of the store is refused', async () => {
    const server = tokenServer();
    const store = memoryTokenStore(tokens(server, { expiresAt: server.now, refreshToken: 'old' }));
    expect(await client(server, store).authorization()).toBe('Bearer a2');
    expect(server.grants.map(({ refresh_token }) => refresh_token)).toEqual(['old', 'r0']);
  });

  it('for good says what to do', async () => {
    const server = tokenServer();
    server.refreshToken = 'r9';
    const error = await client(server, memoryTokenStore())
      .authorization()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      status: 400,
      apiCode: 'invalid_grant',
      message: expect.stringContaining('sign in again'),
    });
    expect(server.events).toEqual([{ kind: 'refused', expiresAt: undefined }]);
  });
});

describe('a lost answer', () => {
  it('is asked for again, for the server may not have granted', async () => {
    const server = tokenServer();
    server.lost = ['not granted'];
    expect(await client(server, memoryTokenStore()).authorization()).toBe('Bearer a2');
  });

  it('that had granted says that the tokens may be lost', async () => {
    const server = tokenServer();
    server.lost = ['granted'];
    const asked = client(server, memoryTokenStore()).authorization();
    await expect(asked).rejects.toMatchObject({ isAnswerLost: true, message: expect.stringContaining('was lost') });
    expect(server.grants).toHaveLength(2);
  });

  it('is not asked for again where somebody else has renewed meanwhile', async () => {
    const server = tokenServer();
    const store = memoryTokenStore();
    server.lost = ['granted'];
    server.meanwhile = () => store.save(tokens(server, { accessToken: 'theirs' }));
    expect(await client(server, store).authorization()).toBe('Bearer theirs');
    expect(server.grants).toHaveLength(1);
  });
});

describe('a store that fails', () => {
  const failing = (action: keyof TokenStore, inner = memoryTokenStore()) => {
    const state = { store: inner, isDown: true };
    const fail = (): never => {
      throw Object.assign(new Error('ECONNREFUSED'), { command: ['SET', 'a1 r1'] });
    };
    const wrapped = { ...inner, [action]: (arg: never) => (state.isDown ? fail() : inner[action](arg)) } as TokenStore;
    return Object.assign(state, { wrapped });
  };

  it('to save is told of loudly; the pair is kept, saved later, and never used before', async () => {
    const server = tokenServer();
    const state = failing('save');
    const auth = client(server, state.wrapped);
    for (let i = 0; i < 3; i++) {
      const error = await auth.authorization().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(TokenStoreError);
      expect(error).toMatchObject({ action: 'save', message: expect.stringContaining('ECONNREFUSED') });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/\b[ar]1\b/);
    }
    state.isDown = false;
    expect(await auth.authorization()).toBe('Bearer a1');
    expect(await state.store.load()).toMatchObject({ refreshToken: 'r1' });
    expect(server.grants).toHaveLength(1);
  });

  it('to save an early renewal is told of: the token before it has ended', async () => {
    const server = tokenServer();
    const state = failing('save');
    state.isDown = false;
    const auth = client(server, state.wrapped);
    await auth.authorization();
    server.now += 25 * MINUTE;
    state.isDown = true;
    await expect(auth.authorization()).rejects.toBeInstanceOf(TokenStoreError);
    state.isDown = false;
    expect([await auth.authorization(), server.grants.length]).toEqual(['Bearer a2', 2]);
  });

  it.each(['load', 'lock'] as const)('to %s stops the renewal before anything is sent', async (action) => {
    const server = tokenServer();
    const asked = client(server, failing(action).wrapped).authorization();
    await expect(asked).rejects.toMatchObject({ code: 'token_store', action });
    expect(server.grants).toHaveLength(0);
  });

  it.each(['load', 'save', 'lock'] as const)('to answer a %s is not waited for without end', async (action) => {
    vi.useFakeTimers();
    const server = tokenServer();
    const held: (() => void)[] = [];
    const store = { ...memoryTokenStore(), [action]: (run: () => void) => new Promise(() => held.push(run)) };
    const refused = expect(client(server, store).authorization()).rejects.toMatchObject({
      code: 'token_store',
      action,
      message: expect.stringContaining(`failed to ${action}: no answer within`),
    });
    await vi.advanceTimersByTimeAsync(180_000);
    vi.useRealTimers();
    await refused;
    // A lock that comes too late is used for nothing.
    if (action === 'lock') for (const run of held) run();
    expect(server.grants).toHaveLength(action === 'save' ? 1 : 0);
  });

  it('to answer for a lock that it gives back is not waited for without end', async () => {
    vi.useFakeTimers();
    const server = tokenServer();
    const lock: TokenStore['lock'] = async (run) => {
      await run();
      return new Promise(() => {});
    };
    const asked = client(server, { ...memoryTokenStore(), lock }).authorization();
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    expect(await asked).toBe('Bearer a1');
  });

  it('to give its lock back fails nothing', async () => {
    const server = tokenServer();
    const store = memoryTokenStore();
    const lock: TokenStore['lock'] = async (run) => {
      await run();
      throw new Error('gone');
    };
    expect(await client(server, { ...store, lock }).authorization()).toBe('Bearer a1');
  });

  it('to run what it locks is told of', async () => {
    const server = tokenServer();
    const store = { ...memoryTokenStore(), lock: async () => undefined as never };
    await expect(client(server, store).authorization()).rejects.toBeInstanceOf(TokenStoreError);
  });

  it.each([[{}], [{ accessToken: 'a b' }], ['text'], [{ accessToken: 'a', obtainedAt: '1' }]])(
    'to hold tokens, %j, is told of',
    async (held) => {
      const server = tokenServer();
      await expect(client(server, memoryTokenStore(held as never)).authorization()).rejects.toBeInstanceOf(
        TokenStoreError,
      );
      expect(server.grants).toHaveLength(0);
    },
  );

  it('to hold those of this account sends them nowhere', async () => {
    const server = tokenServer();
    const store = memoryTokenStore(tokens(server, { origin: 'https://other.zendesk.com' }));
    await expect(client(server, store).authorization()).rejects.toBeInstanceOf(ConfigurationError);
  });

  it('to hold any, without a refresh token in the options, says how to get one', async () => {
    const server = tokenServer();
    const asked = client(server, memoryTokenStore(), { refreshToken: undefined }).authorization();
    await expect(asked).rejects.toMatchObject({ option: 'auth.refreshToken' });
  });
});

it('tokens print without what is secret, and are whole as JSON', async () => {
  const server = tokenServer();
  const store = memoryTokenStore();
  await client(server, store).authorization();
  const held = await store.load();
  expect(inspect(held)).not.toMatch(/\b[ar]1\b/);
  expect(JSON.parse(JSON.stringify(held))).toMatchObject({ accessToken: 'a1', refreshToken: 'r1' });
});
