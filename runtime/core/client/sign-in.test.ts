import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseCallback } from '../auth/parse-callback.ts';
import { challengeOf, isSameText, randomText } from '../auth/pkce.ts';
import { missingScopes, scopeText, warnOfSlips } from '../auth/scopes.ts';
import { authorizationUrlAt } from './authorization-url.ts';

describe('PKCE', () => {
  it('makes the challenge of RFC 7636', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    expect(await challengeOf(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });

  it('makes texts that nobody can guess', () => {
    const texts = Array.from({ length: 100 }, randomText);
    expect(new Set(texts).size).toBe(100);
    for (const text of texts) expect(text).toMatch(/^[\w-]{43}$/);
  });

  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['a', 'ab', false],
    ['', '', true],
  ])('compares %j with %j', (one, other, isSame) => expect(isSameText(one, other)).toBe(isSame));
});

describe('the URL that a user is sent to', () => {
  const request = { subdomain: 'acme', clientId: 'my app', redirectUri: 'https://app.example/cb?x=1' };
  const page = { page: '/oauth/authorizations/new' };

  it('has what Zendesk asks for, and is not printed', async () => {
    const flow = await authorizationUrlAt(page, { ...request, scope: ['tickets:read', 'users:read'] });
    const url = new URL(flow.url);
    expect(url.origin + url.pathname).toBe('https://acme.zendesk.com/oauth/authorizations/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'my app',
      redirect_uri: 'https://app.example/cb?x=1',
      scope: 'tickets:read users:read',
      state: flow.state,
      code_challenge: await challengeOf(flow.codeVerifier),
      code_challenge_method: 'S256',
    });
    expect(flow.url).toContain('scope=tickets%3Aread%20users%3Aread');
    expect(inspect(flow)).not.toContain(flow.codeVerifier);
    expect(JSON.parse(JSON.stringify(flow))).toEqual({ ...flow });
  });

  it.each([
    [{ clientId: '' }, 'clientId'],
    [{ redirectUri: 'cb' }, 'redirectUri'],
    [{ state: '' }, 'state'],
    [{ subdomain: 'a/b' }, 'subdomain'],
    [{ scope: [] }, 'authorizationUrl(scope)'],
    [{ scopes: ['read'] }, 'authorizationUrl(scopes) is not known; did you mean "scope"?'],
  ])('is not made with %j', async (wrong, name) => {
    await expect(authorizationUrlAt(page, { ...request, ...wrong })).rejects.toThrow(name);
  });
});

describe('the URL that a user comes back on', () => {
  const flow = { state: 'the-state' };

  it.each([
    'https://app.example/cb?code=c0de&state=the-state',
    '/cb?state=the-state&code=c0de',
    '?state=the-state&code=c0de',
  ])('%s has the code', (url) => {
    expect(parseCallback(url, flow)).toEqual({ code: 'c0de' });
    expect(inspect(parseCallback(url, flow))).not.toContain('c0de');
  });

  it.each([
    ['/cb?code=c0de&state=another', 'state_mismatch'],
    ['/cb?code=c0de', 'state_mismatch'],
    ['/cb?error=access_denied', 'state_mismatch'],
    ['/cb?state=the-state', 'no_code'],
    ['/cb?error=access_denied&error_description=The+end-user+denied&state=the-state', 'access_denied'],
    ['/cb?error=a%0Ab&state=the-state', 'a b'],
  ])('%s is %s', (url, reason) => {
    const parse = () => parseCallback(url, flow);
    expect(parse).toThrow(expect.objectContaining({ name: 'SignInError', code: 'sign_in', reason }));
    expect(parse).not.toThrow('c0de');
  });

  it.each([[{}], [{ state: '' }], [{ state: undefined }]])('is not read for the flow %j', (wrong) => {
    expect(() => parseCallback('/cb?code=c&state=', wrong as never)).toThrow('parseCallback(flow.state)');
    expect(() => parseCallback('/cb?code=c&state=', ...([] as never as [never]))).toThrow('parseCallback(flow.state)');
  });
});

describe('scopes', () => {
  it.each([
    ['read write', 'read write', []],
    ['read write', 'read', ['write']],
    ['tickets:read users:write', 'read', ['users:write']],
    ['tickets:read', 'tickets:read users:read', []],
    ['read', 'tickets:read', ['read']],
    ['read', 'write read', []],
    ['read', undefined, []],
    ['read', '', []],
    ['impersonate', 'read write', ['impersonate']],
  ])('%j of %j lack %j', (asked, granted, missing) => expect(missingScopes(asked, granted)).toEqual(missing));

  it('are written parted by one blank', () => {
    expect([scopeText(['read', 'write']), scopeText('  read   write ')]).toEqual(['read write', 'read write']);
  });

  it('that look like slips are told of, others are the account’s business', () => {
    const lines: string[] = [];
    const known = ['read', 'write', 'tickets:read'];
    warnOfSlips('read ticket:read any_channel:write', known, { warn: (line) => lines.push(line) });
    expect(lines).toEqual([expect.stringContaining('did you mean "tickets:read"?')]);
  });
});
