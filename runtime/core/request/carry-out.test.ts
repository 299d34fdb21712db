import { describe, expect, it } from 'vitest';
import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { carryOut } from './carry-out.ts';

const call = {
  operation: { id: 'tickets.get', method: 'GET', path: '/', retry: 'safe' },
  shownUrl: 'https://a.b/x',
} as const;

describe('what a transport brings', () => {
  it('is handed on where it is an answer', async () => {
    const answer = { status: 200, headers: {}, body: new Uint8Array() };
    expect(await carryOut(call, [], async () => answer)).toBe(answer);
  });

  it.each([[undefined], [{}], [{ status: '200', headers: {} }], [{ status: 200 }], [{ status: 200, headers: {} }]])(
    'is refused as %j',
    async (answer) => {
      await expect(carryOut(call, [], async () => answer as never)).rejects.toMatchObject({ option: 'transport' });
    },
  );

  it.each([
    [{ 'Set-Cookie': 'a=b', 'Retry-After': 5, x: undefined }],
    [
      new Headers([
        ['Set-Cookie', 'a=b'],
        ['Retry-After', '5'],
      ]),
    ],
  ])('has the names of its headers in lower case, and texts as values', async (headers) => {
    const answer = { status: 200, headers: headers as never, body: new Uint8Array() };
    expect(await carryOut(call, [], async () => answer)).toEqual({
      ...answer,
      headers: { 'set-cookie': 'a=b', 'retry-after': '5' },
    });
  });

  it('is a ConnectionError where it rejects with an error of its own, which is its cause', async () => {
    const cause = new TypeError('socket hang up');
    const failed = carryOut(call, ['s3cret'], () => Promise.reject(cause));
    await expect(failed).rejects.toMatchObject({ code: 'connection', method: 'GET', url: 'https://a.b/x', cause });
    await expect(failed).rejects.toThrow('socket hang up');
  });

  it('is an error of ours as it is, without the secrets of the call', async () => {
    const error = new UnexpectedResponseError('no: s3cret');
    const failed = carryOut(call, ['s3cret'], () => Promise.reject(error));
    await expect(failed).rejects.toBe(error);
    await expect(failed).rejects.toThrow('no: [redacted]');
  });
});
