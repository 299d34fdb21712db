import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { bytes, type RawAnswer, respond } from './raw-server.ts';

const json = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const chunked = `${json}transfer-encoding: chunked\r\n\r\n`;

/** Answers that break HTTP, lie about themselves, or are no JSON. */
export const rawAnswers: Readonly<Record<string, RawAnswer>> = {
  nothing: bytes(''),
  'no HTTP': bytes('hello\r\n\r\n'),
  'half a status line': bytes('HTTP/1.1 2'),
  'a status of no number': bytes('HTTP/1.1 abc OK\r\n\r\n'),
  'a status beyond all': bytes('HTTP/1.1 99999 OK\r\n\r\n'),
  'an upgrade': bytes('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  'hints before the answer': bytes(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${json}content-length: 2\r\n\r\n{}`),
  'many continues': bytes(`${'HTTP/1.1 100 Continue\r\n\r\n'.repeat(50)}${json}content-length: 2\r\n\r\n{}`),
  '204 with a body': bytes('HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\n{"a":'),
  '304': respond('', '304 Not Modified'),
  '206': respond('{"ticket"', '206 Partial Content'),
  'too short a body': bytes(`${json}content-length: 100\r\n\r\n{}`),
  'too long a body': bytes(`${json}content-length: 2\r\n\r\n{}{}{}`),
  'two lengths': bytes(`${json}content-length: 2\r\ncontent-length: 9\r\n\r\n{}`),
  'a negative length': bytes(`${json}content-length: -1\r\n\r\n{}`),
  'length and chunks': bytes(`${json}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
  'a chunk that ends early': bytes(`${chunked}ff\r\n{}\r\n0\r\n\r\n`),
  'a chunk of no number': bytes(`${chunked}zz\r\n{}\r\n0\r\n\r\n`),
  'no last chunk': bytes(`${chunked}2\r\n{}\r\n`),
  'a flood of headers': bytes(`${json}${'x-a: b\r\n'.repeat(3000)}content-length: 2\r\n\r\n{}`),
  'a header beyond all': bytes(`${json}x-a: ${'b'.repeat(200_000)}\r\ncontent-length: 2\r\n\r\n{}`),
  'a header without a name': bytes(`${json}: b\r\ncontent-length: 2\r\n\r\n{}`),
  'a header with a NUL': bytes(`${json}x-a: b\0c\r\ncontent-length: 2\r\n\r\n{}`),
  'a header named __proto__': respond('{}', '200 OK', ['__proto__: polluted', 'constructor: x']),
  gzip: respond(gzipSync('{"ticket":{"id":1}}'), '200 OK', ['content-encoding: gzip']),
  'a bomb of gzip': respond(gzipSync(Buffer.alloc(20_000_000)), '200 OK', ['content-encoding: gzip']),
  'gzip that is none': respond('{}', '200 OK', ['content-encoding: gzip']),
  'an encoding that nobody knows': respond('{}', '200 OK', ['content-encoding: x-evil']),
  'a redirect to itself': respond('', '302 Found', ['location: ?again']),
  'a redirect to a script': respond('', '302 Found', ['location: javascript:alert(1)']),
  'a redirect to no URL': respond('', '302 Found', ['location: http://[']),
  'a redirect with a user': respond('', '302 Found', ['location: //user:pass@127.0.0.1/']),
  'a redirect to a file': respond('', '302 Found', ['location: file:///etc/passwd']),
  'a redirect to nowhere': respond('', '302 Found'),
  'UTF-16': respond(Buffer.from('{"ticket":{}}', 'utf16le')),
  'broken UTF-8': respond(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  'a byte order mark': respond('\ufeff{"ticket":{"id":1}}'),
  'a page': respond('<!doctype html><title>Login</title>'),
  'cut JSON': respond('{"ticket":{"id":1,"subject":"a'),
  'two values': respond('{}{}'),
  'a wait of no number': respond('{}', '429 Too Many Requests', ['retry-after: soon']),
  'a wait beyond all': respond('{}', '429 Too Many Requests', [`retry-after: ${'9'.repeat(400)}`]),
  'a wait before now': respond('{}', '503 Service Unavailable', ['retry-after: Thu, 01 Jan 1970 00:00:00 GMT']),
  'limits of no number': respond('{}', '200 OK', [
    'x-rate-limit: x',
    'x-rate-limit-remaining: -5',
    'ratelimit-reset: NaN',
  ]),
};

const deep = (open: string, close: string, levels: number): string => `${open.repeat(levels)}1${close.repeat(levels)}`;

/** Values as they may stand in JSON, as text: what no program that writes JSON would write, too. */
export const hostileJson: readonly string[] = [
  ...['null', 'true', '0', '-1', '1e999', '-0', '1.5', '9007199254740993', `1${'0'.repeat(500)}`, '9'.repeat(100_000)],
  ...[
    '""',
    '"x"',
    '"\\ud800"',
    '"\\u0000"',
    '"__proto__"',
    `"${'a'.repeat(300_000)}"`,
    '"2026-13-45T99:99:99Z"',
    '"http://["',
  ],
  ...[
    '[]',
    '[null]',
    '[[]]',
    '[1,"a",{}]',
    '{}',
    '{"id":null}',
    '{"id":{}}',
    '{"id":[]}',
    '{"id":"../../x"}',
    '[{"id":1},{"id":1}]',
  ],
  ...[
    '{"toString":1,"valueOf":2}',
    '{"id":{"toString":1}}',
    '[{"id":{"toString":null}}]',
    '{"toJSON":1}',
    '{"then":1}',
  ],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '[{"__proto__":{"id":1}}]'],
  ...['{"a":1,"a":2}', '{"length":-1}', '{"hasOwnProperty":1,"isPrototypeOf":2}', '{"":1}'],
  ...[deep('[', ']', 50_000), deep('{"a":', '}', 50_000), deep('[', ']', 300), deep('{"id":', '}', 300)],
  `"${'\\"'.repeat(200_000)}"`,
];

const values = fc.constantFrom(...hostileJson);

const ENVELOPE = [
  'meta',
  'links',
  'next_page',
  'count',
  'end_of_stream',
  'after_url',
  'after_cursor',
  'end_time',
  'error',
];
const MORE = [
  'details',
  'errors',
  'description',
  'title',
  'job_status',
  'results',
  'next_cursor',
  'has_more',
  '__proto__',
];

/** A body with some hostile values under the keys of an operation's own and under those that all answers share. */
export function bodies(keys: readonly string[]): fc.Arbitrary<string> {
  const record = fc
    .tuple(fc.constantFrom('id', 'url', 'created_at', 'custom_fields', 'via', 'user_id', 'type', '__proto__'), values)
    .map(([name, value]) => `{"id":1,${JSON.stringify(name)}:${value}}`);
  const value = fc.oneof(
    values,
    record,
    record.map((one) => `[${one}]`),
  );
  const entry = fc.tuple(fc.constantFrom(...keys, ...keys, ...keys, ...ENVELOPE, ...MORE), value);
  const entries = fc.array(entry, { minLength: 1, maxLength: 4 });
  const whole = entries.map((all) => `{${all.map(([name, one]) => `${JSON.stringify(name)}:${one}`).join()}}`);
  const cut = fc.tuple(whole, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
  return fc.oneof({ arbitrary: whole, weight: 6 }, { arbitrary: values, weight: 1 }, { arbitrary: cut, weight: 1 });
}
