import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConnectionError } from '../errors/request-errors.ts';
import { redactError } from './redact-error.ts';

const SECRET = 's3cret-token';

function shown(error: Error): string {
  return inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY });
}

describe('redactError', () => {
  it.each<[string, unknown]>([
    ['a message', new Error(`sent ${SECRET}`)],
    ['a text', `sent ${SECRET}`],
    ['the bytes of an answer', Object.assign(new Error('x'), { data: Buffer.from(`x ${SECRET}`) })],
    [
      'the request in it',
      Object.assign(new Error('x'), { config: { headers: { authorization: `Bearer ${SECRET}` } } }),
    ],
    ['Headers', Object.assign(new Error('x'), { headers: new Headers({ a: SECRET }) })],
    ['a hidden property', Object.defineProperty(new Error('x'), 'hidden', { value: SECRET })],
    ['a cause of a cause', new Error('x', { cause: new Error('y', { cause: new Error(SECRET) }) })],
    ['one error of several', new AggregateError([new Error('a'), new Error(SECRET)], 'x')],
    ['a platform error', new DOMException(`x ${SECRET}`, 'AbortError')],
    ['base64', new Error(btoa(SECRET))],
    ['no error', { request: { token: SECRET } }],
  ])('takes a secret out of a cause that has it as %s', (_, cause) => {
    const error = redactError(new ConnectionError('failed', { url: `https://a.b/${SECRET}`, cause }), [SECRET]);
    expect(shown(error)).not.toContain(SECRET);
    expect(shown(error)).not.toContain(btoa(SECRET));
  });

  it('keeps what a cause says of itself', () => {
    const cause = Object.assign(new TypeError(`bad ${SECRET}`), { code: 'E_BAD', request: SECRET });
    const { cause: clean } = redactError(new ConnectionError('failed', { cause }), [SECRET]);
    expect(clean).toMatchObject({ name: 'TypeError', message: 'bad [redacted]', code: 'E_BAD' });
    expect(clean).not.toHaveProperty('request');
  });

  it('leaves a cause without secrets the object that it is', () => {
    const cause = Object.assign(new Error('x'), { self: undefined as unknown });
    cause.self = cause;
    expect(redactError(new ConnectionError('failed', { cause }), [SECRET]).cause).toBe(cause);
  });

  it('does not search for ever, and takes what is too large to search for one with secrets', () => {
    const cause = Object.assign(new Error('x'), { list: Array.from({ length: 5000 }, () => ({})) });
    const { cause: clean } = redactError(new ConnectionError('failed', { cause }), [SECRET]);
    expect(clean).not.toHaveProperty('list');
    const endless = new Error('x');
    endless.cause = endless;
    expect(redactError(new ConnectionError(SECRET, { cause: endless }), [SECRET]).message).toBe('[redacted]');
  });
});
