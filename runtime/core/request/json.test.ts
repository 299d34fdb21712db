import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson } from './json.ts';

describe('parseJson', () => {
  it.each<[string, unknown]>([
    ['{"id":9223372036854775807}', { id: 9223372036854775807n }],
    ['{"id":-9223372036854775807}', { id: -9223372036854775807n }],
    ['[9007199254740993,1]', [9007199254740993n, 1]],
    ['9007199254740993', 9007199254740993n],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":1234567890123456}', { id: 1234567890123456 }],
    ['{"n":0.1234567890123456}', { n: 0.1234567890123456 }],
    ['[0.12345678901234567890,12345678901234567890]', [Number('0.12345678901234567890'), 12345678901234567890n]],
    ['[12345678901234567890.5]', [Number('12345678901234567890.5')]],
    ['[12345678901234567890e2,12345678901234567890]', [Number('12345678901234567890e2'), 12345678901234567890n]],
    ['{"s":"12345678901234567890","n":12345678901234567890}', { s: '12345678901234567890', n: 12345678901234567890n }],
    [
      '{"s":"a, 12345678901234567890, b","t":"\\"12345678901234567890"}',
      { s: 'a, 12345678901234567890, b', t: '"12345678901234567890' },
    ],
    ['{"12345678901234567890":12345678901234567890 }', { '12345678901234567890': 12345678901234567890n }],
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
    expect(parseJson(new TextEncoder().encode(text))).toEqual(value);
  });

  it('finds a big integer wherever in the bytes it lies', () => {
    for (let at = 0; at < 40; at++) {
      for (const digits of ['9007199254740993', '12345678901234567', '9223372036854775807']) {
        const text = `["${'x'.repeat(at)}",${digits}]`;
        expect((parseJson(text) as unknown[])[1], text).toBe(BigInt(digits));
      }
    }
  });

  it('skips a byte order mark in bytes', () => {
    expect(parseJson(new TextEncoder().encode('\uFEFF{"a":1}'))).toEqual({ a: 1 });
  });

  it.each(['{"a":1}', '{"a":12345678901234567890}'])('treats __proto__ as a key like any other beside %s', (other) => {
    const parsed = parseJson(`{"__proto__":{"admin":true},"o":${other}}`) as Record<string, unknown>;
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(parsed.admin).toBeUndefined();
    expect(Object.keys(parsed)).toEqual(['__proto__', 'o']);
  });

  it.each(['', '{', '{"id":12345678901234567890', '{"s":"12345678901234567890', '<html>'])('throws on %j', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it('survives texts of megabytes beside a big integer', () => {
    const long = 'a "quoted\\" text '.repeat(300_000);
    const parsed = parseJson(JSON.stringify({ long }).replace('{', '{"id":12345678901234567890,')) as { long: string };
    expect(parsed.long).toBe(long);
  });

  it('agrees with JSON.parse on everything without big integers', () => {
    const small = fc.json().filter((text) => !/\d{16}/.test(text));
    fc.assert(
      fc.property(small, (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('stringifyJson', () => {
  it('writes a bigint as its digits', () => {
    expect(stringifyJson({ id: 9223372036854775807n, list: [-1n], s: '1n' })).toBe(
      '{"id":9223372036854775807,"list":[-1],"s":"1n"}',
    );
  });

  it('is undone by parseJson', () => {
    const data = fc.record({ json: fc.json(), id: fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }) });
    fc.assert(
      fc.property(data, (value) => {
        expect(parseJson(stringifyJson(value))).toEqual(value);
      }),
    );
  });

  it('throws on circular data, with a bigint in it, too', () => {
    const circular: Record<string, unknown> = { id: 1n };
    circular.self = circular;
    expect(() => stringifyJson(circular)).toThrow(TypeError);
  });
});

describe('JSON that is made to take long', () => {
  it('a text without an end, of nothing but quotes, is refused at once', () => {
    const cut = `{"id":12345678901234567890,"a":"${'\\"'.repeat(200_000)}`;
    const start = performance.now();
    expect(() => parseJson(cut)).toThrow(SyntaxError);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a number of a million digits is infinite, as it is for JSON.parse', () => {
    expect(parseJson(`[12345678901234567890,${'9'.repeat(1_000_000)}]`)).toEqual([
      12345678901234567890n,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
