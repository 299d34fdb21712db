import { describe, expect, it } from 'vitest';
import { redactText, redactUrl, redactValues, secretsInUrl } from './redact.ts';

describe('redactUrl', () => {
  it.each([
    ['https://user:pass@acme.zendesk.com/api', 'https://acme.zendesk.com/api'],
    ['https://acme.zendesk.com/api/v2/uploads/s3cret', 'https://acme.zendesk.com/api/v2/uploads/[redacted]'],
    ['https://a.b/x?access_token=s3cret&page=2', 'https://a.b/x?access_token=[redacted]&page=2'],
    ['https://a.b/x?page=2&client_secret=s3cret', 'https://a.b/x?page=2&client_secret=[redacted]'],
    ['https://a.b/x?Signature=s3cret#top', 'https://a.b/x?Signature=[redacted]#top'],
    [
      'https://a.b/uploads.json?filename=a.png&token=s3cret',
      'https://a.b/uploads.json?filename=a.png&token=[redacted]',
    ],
    [
      'https://a.b/api/v2/users?page[size]=100&page[after]=abc',
      'https://a.b/api/v2/users?page[size]=100&page[after]=abc',
    ],
    [' https:\\\\user:pass@a.b/x', ' https:\\\\a.b/x'],
    ['https://a.b/x#access_token=s3cret', 'https://a.b/x#access_token=[redacted]'],
    ['https://a.b/x?sig=s3cret&X-Amz-Credential=s3cret', 'https://a.b/x?sig=[redacted]&X-Amz-Credential=[redacted]'],
    ['https://a.b/users/search?query=a@b.c', 'https://a.b/users/search?query=a@b.c'],
  ])('shows %s as %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});

describe('redactText', () => {
  it('takes every occurrence of every secret out', () => {
    expect(redactText('a s1 b s2 c s1', ['s1', 's2', ''])).toBe('a [redacted] b [redacted] c [redacted]');
  });

  it('takes a secret out as it stands in JSON and in a URL', () => {
    const secret = 'a"b/ü';
    expect(redactText(`${JSON.stringify({ secret })} ?x=${encodeURIComponent(secret)}`, [secret])).toBe(
      '{"secret":"[redacted]"} ?x=[redacted]',
    );
  });
});

describe('redactText of what a server repeats', () => {
  const secret = `a"b/ü&'c+d e`;
  it.each([
    ['lower-case escapes', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['a form', new URLSearchParams({ x: secret }).toString().slice(2)],
    ['HTML', 'a&quot;b/ü&amp;&#39;c+d e'],
    ['base64', Buffer.from(secret).toString('base64')],
  ])('knows it in %s', (_, form) => {
    expect(redactText(`<${form}>`, [secret])).toBe('<[redacted]>');
  });

  it('leaves nothing of a secret that another one is a part of', () => {
    expect(redactText('x-abc-def', ['abc', 'abc-def'])).toBe('x-[redacted]');
  });
});

describe('redactValues', () => {
  it('takes secrets out of headers, but no letters out of words', () => {
    const headers = { 'content-type': 'text/html', echo: 'Bearer s3cret-token' };
    expect(redactValues(headers, ['x', 's3cret-token'])).toEqual({ ...headers, echo: 'Bearer [redacted]' });
    expect(redactValues(headers, ['x', 'other-token'])).toBe(headers);
  });
});

describe('secretsInUrl', () => {
  it('are what redactUrl hides, as it was before it was encoded', () => {
    expect(secretsInUrl('https://a.b/uploads/t%2F1?token=a%2Bb&page=2&code=%zz')).toEqual(['t/1', 'a+b', '%zz']);
  });
});
