import { describe, expect, it } from 'vitest';
import { redactText, redactUrl } from './redact.ts';

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
