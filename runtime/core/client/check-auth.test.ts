import { describe, expect, it } from 'vitest';
import type { AuthOptions } from '../auth/options.ts';
import { ConfigurationError } from '../errors/usage-errors.ts';
import { checkAuth } from './check-auth.ts';

describe('a wrong credential', () => {
  it.each<[unknown, string]>([
    [{}, 'auth'],
    ['token', 'auth'],
    [{ email: 'a@b.c' }, 'auth'],
    [{ token: 't' }, 'auth.email'],
    [{ email: '', token: 't' }, 'auth.email'],
    [{ email: 'a@b.c', token: '  ' }, 'auth.token'],
    [{ email: 'a@b.c', token: 5 }, 'auth.token'],
    [{ email: 'a@b.c', token: 't\n' }, 'auth.token'],
    [{ email: 'a:b@c.d', token: 't' }, 'auth.email'],
    [{ email: 'a@b.c/token', token: 't' }, 'auth.email'],
    [{ email: 'a@b.c', token: 't', password: 'p' }, 'auth.password'],
    [{ oauthToken: 't', token: 't', email: 'a@b.c' }, 'auth.token'],
    [{ oauthToken: 't', email: 'a@b.c' }, 'auth.email'],
    [{ oauthToken: '' }, 'auth.oauthToken'],
    [{ email: 'a@b.c', token: 't', subdomain: 'acme' }, 'auth.subdomain'],
    [{ clientId: 'c' }, 'auth.clientSecret'],
    [{ clientSecret: 's' }, 'auth'],
    [{ clientId: '', clientSecret: 's' }, 'auth.clientId'],
    [{ clientId: 'c', clientSecret: 's', scope: '' }, 'auth.scope'],
    [{ clientId: 'c', clientSecret: 's', scope: ['read', 5] }, 'auth.scope'],
    [{ clientId: 'c', clientSecret: 's', token: 't' }, 'auth.clientId'],
    [{ clientId: 'c', clientSecret: 's', refreshToken: 'r' }, 'auth.store'],
    [{ clientId: 'c', clientSecret: 's', refreshToken: 'r', store: {} }, 'auth.store'],
    [{ clientId: 'c', clientSecret: 's', refreshToken: 'r', store: null }, 'auth.store'],
    [{ clientId: 'c', clientSecret: 's', refreshToken: '', store: 'a.json' }, 'auth.refreshToken'],
    [{ clientId: 'c', store: '' }, 'auth.store'],
  ])('%j is refused, naming %s', (auth, option) => {
    const refused = expect.objectContaining({ name: ConfigurationError.brand, option });
    expect(() => checkAuth(auth as AuthOptions)).toThrow(refused);
  });

  it('is refused without a secret in the message', () => {
    const auth = { clientId: 'c', clientSecret: 's3cret', refreshToken: 's3cret' } as unknown as AuthOptions;
    expect(() => checkAuth(auth)).toThrow(/^(?!.*s3cret)/s);
  });
});
