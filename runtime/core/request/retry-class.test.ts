import { describe, expect, it } from 'vitest';
import type { Operation } from '../operation/operation.ts';
import { retryClassOf } from './retry-class.ts';

const update: Operation = {
  id: 'tickets.update',
  method: 'PUT',
  path: '/api/v2/tickets/{ticket_id}',
  retry: 'idempotent',
  neverRepeatedWith: ['comment', 'additional_tags'],
};

describe('retryClassOf', () => {
  it.each([
    [{ ticket: { status: 'solved' } }, 'idempotent'],
    [{ ticket: { status: 'solved', comment: { body: 'x' } } }, 'never'],
    [{ ticket: { comment: undefined } }, 'idempotent'],
    [{ tickets: [{ id: 1 }, { id: 2, additional_tags: ['a'] }] }, 'never'],
    [{ tickets: [{ id: 1 }, null] }, 'idempotent'],
    [{ comment: 'x' }, 'never'],
    [undefined, 'idempotent'],
    ['bytes', 'idempotent'],
  ])('of a body %j is %s', (body, retry) => {
    expect(retryClassOf(update, body)).toBe(retry);
  });
});
