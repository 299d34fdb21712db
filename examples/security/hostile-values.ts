import fc from 'fast-check';

/** What the input's own code throws: whoever hands it in gets it back as it is, or as a cause. */
export class OwnError extends Error {}

const own = (): never => {
  throw new OwnError('thrown by the input itself');
};

/** Texts that have led programs astray: paths, queries, lines of a header, encodings of these, and broken Unicode. */
export const hostileTexts: readonly string[] = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '../..',
    '../../INJECTED',
    '/INJECTED',
    '//evil.test/INJECTED',
    '1/../INJECTED',
    '..\\INJECTED',
  ],
  ...['%2e%2e', '%2e%2e%2fINJECTED', '%252e%252e', '..%00', '1;INJECTED', '1?INJECTED=1', '1#INJECTED', '1&INJECTED=1'],
  ...['x\r\nx-injected: 1', 'x\nx-injected: 1', 'x\rx-injected: 1', 'x\0y', '\u2028', '\u0085x-injected: 1', '\x7f'],
  ...['%0d%0ax-injected:%201', '嘊x-injected: 1', '🔥', '\ud800', '\udc00x', 'é', '１', '\u202e', '\ufeff'],
  ...['http://evil.test/', 'javascript:alert(1)', 'file:///etc/passwd', 'data:,x', 'https://user:pass@evil.test'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'then',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e3',
    '0x10',
    '1.5',
  ],
  ...['$&', '$1', '{id}', '{ticket_id}', '$' + '{1}', "'", '"', '<script>', '*', '[]', '[0]', 'a'.repeat(5000)],
];

/** Values that are no text: wrong types, extremes, and objects whose own code throws or lies. */
export const hostileObjects: readonly (() => unknown)[] = [
  ...[undefined, null, true, 0, -0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 10n ** 400n, -1n].map(
    (value) => () => value,
  ),
  () => Symbol('hostile'),
  () => () => 'a function',
  () => new Date(Number.NaN),
  () => new Date(8.64e15),
  () => ({}),
  () => [],
  () => [[]],
  () => [undefined, null, {}],
  () => new Array(3),
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => ({ id: '../INJECTED' }),
  () => ({ id: { id: 1 } }),
  () => ({ toString: own, valueOf: own }),
  () => ({ toString: null, valueOf: null }),
  () => ({ toJSON: own }),
  () => ({ toJSON: () => undefined }),
  () => ({ [Symbol.toPrimitive]: own }),
  () => ({ [Symbol.iterator]: own }),
  () => ({ [Symbol.iterator]: () => ({ next: own }) }),
  () => ({ [Symbol.asyncIterator]: () => ({ next: own }) }),
  () => Object.defineProperty({}, 'id', { get: own, enumerable: true }),
  () => Object.defineProperty({}, 'name', { get: own, enumerable: true }),
  () => Object.defineProperty({}, 'toJSON', { get: own, enumerable: true }),
  () => new Proxy({}, { get: own, ownKeys: own, has: own, getPrototypeOf: own }),
  () => new Proxy({}, { ownKeys: () => ['same', 'same'] }),
  () => revoked(),
  () => Object.defineProperty({}, 'then', { value: own, enumerable: true }),
  () => Promise.resolve(1),
  () => new Map([['id', 1]]),
  () => new Set([1]),
  () =>
    new (class Odd {
      #hidden = 1;
      get id(): number {
        return this.#hidden;
      }
    })(),
  () => /x/g,
  () => new Error('as a value'),
  () => new Uint8Array(3),
  () => new ArrayBuffer(3),
  () => new URL('https://evil.test/'),
  () => Buffer.from('x'),
  () => globalThis,
  circle,
  circularList,
  () => nested(100),
  () => nested(20_000),
  () => nestedLists(20_000),
];

/** A value that is made when it is used: some can't even be looked at. */
export interface Hostile {
  readonly label: string;
  readonly make: () => unknown;
}

const texts = fc.oneof(
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
);
const text = texts.map((value): Hostile => ({ label: JSON.stringify(value).slice(0, 60), make: () => value }));
const object = fc.constantFrom(...hostileObjects.map((make, index): Hostile => ({ label: `${index}: ${make}`, make })));
const single = fc.oneof(text, object);

/** Any of them, and objects and lists of them. */
export const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  { arbitrary: single, weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts, 'id', 'type', 'length', 'page', 'include'), single)
      .map(
        ([name, { label, make }]): Hostile => ({ label: `{ ${name}: ${label} }`, make: () => ({ [name]: make() }) }),
      ),
    weight: 1,
  },
  {
    arbitrary: single.map(({ label, make }): Hostile => ({ label: `[${label}]`, make: () => [make()] })),
    weight: 1,
  },
);

/** Whether an error comes from the input's own code; that of a broken Proxy is thrown by the engine on its behalf. */
export function isOwn(error: unknown): boolean {
  return error instanceof OwnError || (error instanceof TypeError && /\bproxy\b/.test(error.message));
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function circle(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}

function circularList(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

function nestedLists(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}
