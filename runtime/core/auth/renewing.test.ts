import { describe, expect, it } from 'vitest';
import { MissingScopesError } from '../errors/auth-errors.ts';
import { tokenServer } from '../testing/token-server.ts';
import { type ClientCredentialsAuth, clientCredentials } from './client-credentials.ts';
import { renewingAuth } from './renewing.ts';

const MINUTE = 60_000;

function opened(more: Partial<ClientCredentialsAuth> = {}) {
  const server = tokenServer();
  const shared = renewingAuth(clientCredentials({ clientId: 'ci', clientSecret: 's3cret', ...more }));
  return { server, auth: shared(server.asker), sibling: shared(server.asker) };
}

describe('a token of client credentials', () => {
  it('is asked for once, however many requests wait, of whichever client that shares the credential', async () => {
    const { server, auth, sibling } = opened();
    const waiting = Array.from({ length: 50 }, (_, index) => (index % 2 ? auth : sibling).authorization());
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['Bearer a1']));
    expect(server.grants).toEqual([
      { grant_type: 'client_credentials', client_id: 'ci', client_secret: 's3cret', scope: 'read write' },
    ]);
    expect(server.events).toEqual([{ kind: 'obtained', expiresAt: 1_000_000 + 30 * MINUTE }]);
  });

  it('is renewed at 80 % of its life, while requests go on with it', async () => {
    const { server, auth } = opened();
    await auth.authorization();
    server.now += 23.9 * MINUTE;
    expect([await auth.authorization(), server.grants.length]).toEqual(['Bearer a1', 1]);
    server.now += 0.1 * MINUTE;
    expect(await Promise.all([auth.authorization(), auth.authorization()])).toEqual(['Bearer a1', 'Bearer a1']);
    await new Promise(setImmediate);
    expect([await auth.authorization(), server.grants.length]).toEqual(['Bearer a2', 2]);
    expect(server.events.at(-1)?.kind).toBe('renewed');
  });

  it('is waited for once it is over', async () => {
    const { server, auth } = opened();
    await auth.authorization();
    server.now += 30 * MINUTE;
    expect(await Promise.all([auth.authorization(), auth.authorization()])).toEqual(['Bearer a2', 'Bearer a2']);
    expect(server.grants).toHaveLength(2);
  });

  it('goes on being used where it can not be renewed early, which is tried again after a while', async () => {
    const { server, auth } = opened();
    await auth.authorization();
    server.now += 25 * MINUTE;
    server.meanwhile = () => Promise.reject(new Error('down'));
    for (let i = 0; i < 5; i++) {
      expect(await auth.authorization()).toBe('Bearer a1');
      await new Promise(setImmediate);
    }
    expect(server.grants).toHaveLength(2);
    expect(server.lines.join()).toContain('ahead of its end: down');
    server.meanwhile = async () => {};
    server.now += 10_000;
    await auth.authorization();
    await new Promise(setImmediate);
    expect(await auth.authorization()).toBe('Bearer a3');
  });

  it('is replaced once however many requests it was refused to', async () => {
    const { server, auth } = opened();
    const first = await auth.authorization();
    server.now += MINUTE;
    for (let i = 0; i < 50; i++) expect(auth.reject(first)).toBe(true);
    const next = await Promise.all(Array.from({ length: 50 }, () => auth.authorization()));
    expect([new Set(next), server.grants.length]).toEqual([new Set(['Bearer a2']), 2]);
    expect(auth.reject(first)).toBe(true);
    expect([await auth.authorization(), server.grants.length]).toEqual(['Bearer a2', 2]);
    expect(server.events.map(({ kind }) => kind)).toEqual(['obtained', 'refused', 'renewed']);
  });

  it('that is refused as soon as it is given is not replaced: another would be refused as well', async () => {
    const { server, auth } = opened();
    for (let i = 0; i < 20; i++) auth.reject(await auth.authorization());
    expect(server.grants).toHaveLength(1);
    server.now += 10_000;
    for (let i = 0; i < 20; i++) auth.reject(await auth.authorization());
    expect(server.grants).toHaveLength(2);
  });

  it('that lacks a scope is refused before it is used, and not asked for again and again', async () => {
    const { server, auth } = opened({ scope: ['tickets:read', 'users:write'] });
    server.scope = 'read';
    for (let i = 0; i < 3; i++) {
      const error = await auth.authorization().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(MissingScopesError);
      expect(error).toMatchObject({ missing: ['users:write'], granted: ['read'] });
    }
    expect(server.grants).toHaveLength(1);
  });

  it('that can not be had fails the requests that wait, and the next one asks again', async () => {
    const { server, auth } = opened();
    server.meanwhile = () => Promise.reject(new Error('down'));
    await expect(Promise.all([auth.authorization(), auth.authorization()])).rejects.toThrow('down');
    server.meanwhile = async () => {};
    expect(await auth.authorization()).toBe('Bearer a2');
  });
});
