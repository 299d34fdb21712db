import { describe, expect, it } from 'vitest';
import { ApiError, type RateLimitError } from '../errors/api-error.ts';
import { apiErrorFrom } from './api-error-from.ts';

function errorFor(status: number, body: unknown, headers: Record<string, string> = {}): ApiError {
  return apiErrorFrom({
    method: 'PUT',
    url: 'https://acme.zendesk.com/api/v2/tickets/1',
    status,
    headers,
    requestId: 'r1',
    text: typeof body === 'string' ? body : JSON.stringify(body),
    now: Date.parse('2026-01-01T00:00:00Z'),
  });
}

describe('apiErrorFrom', () => {
  it.each([
    [400, { error: 'TooManyValues', description: 'Too many', max_count: 100 }, 'BadRequestError', 'TooManyValues'],
    [401, { error: "Couldn't authenticate you" }, 'AuthenticationError', undefined],
    [401, { error: 'invalid_token', error_description: 'expired' }, 'AuthenticationError', 'invalid_token'],
    [403, { error: { title: 'Forbidden', message: 'You do not have access' } }, 'PermissionError', 'Forbidden'],
    [404, { error: 'RecordNotFound', description: 'Not found' }, 'RecordNotFoundError', 'RecordNotFound'],
    [404, { error: 'InvalidEndpoint', description: 'Not found' }, 'EndpointNotAvailableError', 'InvalidEndpoint'],
    [404, '', 'RecordNotFoundError', undefined],
    [404, '<html><head><title>Page gone</title></head></html>', 'RecordNotFoundError', undefined],
    [405, '', 'BadRequestError', undefined],
    [409, { error: 'UpdateConflict', description: 'Safe update' }, 'ConflictError', 'UpdateConflict'],
    [413, 'Payload Too Large', 'BadRequestError', undefined],
    [418, {}, 'ApiError', undefined],
    [302, '', 'ApiError', undefined],
    [422, { error: 'RecordInvalid', details: {} }, 'ValidationError', 'RecordInvalid'],
    [429, { error: 'TooManyJobs' }, 'RateLimitError', 'TooManyJobs'],
    [500, null, 'ServerError', undefined],
    [502, '<h1>Bad gateway</h1>', 'ServerError', undefined],
    [504, { message: 'Took too long' }, 'ServerError', undefined],
  ])('makes of %i %j a %s with the code %s', (status, body, name, apiCode) => {
    const error = errorFor(status, body);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name, apiCode, status, method: 'PUT', requestId: 'r1' });
    expect(error.message).toContain(`PUT https://acme.zendesk.com/api/v2/tickets/1 answered ${status}`);
  });

  it.each([
    [{ error: 'RecordNotFound', description: 'Not found' }, 'RecordNotFound: Not found'],
    [{ error: "Couldn't authenticate you" }, "Couldn't authenticate you"],
    [{ error: { title: 'Forbidden', message: 'You do not have access' } }, 'Forbidden: You do not have access'],
    [{ error: 'invalid_grant', error_description: 'Bad code' }, 'invalid_grant: Bad code'],
    [{ message: 'Took too long' }, 'Took too long'],
    [{ errors: [{ code: 'InvalidPaginationDepth', title: 'Too deep' }] }, 'InvalidPaginationDepth; base: Too deep'],
    [{ errors: ['One', 'Two'] }, 'base: One; base: Two'],
    [['One'], 'base: One'],
    ['<html><title>\n Down for maintenance </title>', 'Down for maintenance'],
    ['<p>no title</p>', 'an HTML page'],
    ['plain words', 'plain words'],
  ])('says of %j: %s', (body, words) => {
    expect(errorFor(400, body).message).toContain(words);
  });

  it('lists every field and reason of an invalid record', () => {
    const error = errorFor(422, {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: {
        status: [{ description: 'Status: closed prevents ticket update' }],
        base: [{ description: 'Requester: is suspended', error: 'Suspended' }, { error: 'BlankValue' }],
        email: 'is taken',
      },
    });
    expect(error.message).toMatch(
      /422 RecordInvalid: Record validation errors; status: Status: closed prevents ticket update; base: Requester: is suspended \(Suspended\); base: \(BlankValue\); email: is taken$/,
    );
    expect(error.details).toEqual({
      status: [{ description: 'Status: closed prevents ticket update' }],
      base: [{ description: 'Requester: is suspended', error: 'Suspended' }, { error: 'BlankValue' }],
      email: [{ description: 'is taken' }],
    });
  });

  it('groups listed errors by the field that they point to', () => {
    const { details } = errorFor(422, {
      errors: [
        { code: 'A', detail: 'first', source: { pointer: '/data/attributes/subject' } },
        { code: 'B', title: 'second', source: { pointer: '/data/attributes/subject' } },
        { code: 'C' },
      ],
    });
    expect(details).toEqual({
      subject: [
        { description: 'first', error: 'A' },
        { description: 'second', error: 'B' },
      ],
      base: [{ error: 'C' }],
    });
  });

  it('keeps the whole body for what has no place of its own', () => {
    expect(errorFor(400, { error: 'TooManyValues', max_count: 100 }).body).toMatchObject({ max_count: 100 });
    expect(errorFor(422, { suspended_tickets: [1] }).body).toEqual({ suspended_tickets: [1] });
  });

  it.each([
    ['17', 17],
    ['0.5', 0.5],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['soon', 10],
    ['', 10],
  ])('reads Retry-After %j as %d seconds', (value, seconds) => {
    expect((errorFor(429, '', { 'retry-after': value }) as RateLimitError).retryAfter).toBe(seconds);
  });

  it('never grows with the body', () => {
    expect(errorFor(500, 'x'.repeat(100_000)).message.length).toBeLessThan(500);
  });

  it('is not confused by hostile keys', () => {
    const error = errorFor(422, '{"details":{"__proto__":[{"description":"p"}]},"error":{"__proto__":1}}');
    expect(error.message).toContain('__proto__: p');
    expect(({} as Record<string, unknown>).description).toBeUndefined();
  });
});

it('a refused credential names where it came from', () => {
  const { message } = errorFor(401, { error: 'invalid_token' });
  for (const source of ['the option auth', 'ZENDESK_OAUTH_TOKEN']) expect(message).toContain(source);
});

describe('the error of a hostile body', () => {
  const errorOf = (text: string) =>
    apiErrorFrom({ method: 'GET', url: 'https://a.b/', status: 422, headers: {}, requestId: undefined, text });

  it.each([
    ['no text of its own', '{"details":{"base":[{"description":{"toString":1}}]}}'],
    ['lists that are too deep', `{"details":{"base":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}}`],
    ['objects that are too deep', `{"errors":[{"title":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}]}`],
  ])('is made of %s', (_, text) => {
    expect(errorOf(text)).toMatchObject({ code: 'validation', status: 422 });
  });

  it('has a message of bounded length, whatever was said', () => {
    const details = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`f${at}`, [{ description: 'x'.repeat(9000) }]]),
    );
    const { message } = errorOf(JSON.stringify({ error: 'w'.repeat(9000), details }));
    expect(message.length).toBeLessThan(20_000);
    expect(message).toMatch(/and \d+ more$/);
  });

  it('takes __proto__ for a field like any other', () => {
    const { details } = errorOf('{"errors":[{"title":"x","source":{"pointer":"/__proto__"}}]}');
    expect(Object.keys(details)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(details)).toBe(Object.prototype);
  });
});
