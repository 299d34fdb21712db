import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as api from './api-error.ts';
import * as list from './list-errors.ts';
import * as request from './request-errors.ts';
import * as usage from './usage-errors.ts';
import { ZendeskError } from './zendesk-error.ts';

type ErrorClass = new (message: string, properties: never) => ZendeskError;

const classes = (Object.entries({ ...api, ...list, ...request, ...usage }) as [string, unknown][]).filter(
  (entry): entry is [string, ErrorClass] => entry[0].endsWith('Error'),
);

const answer = {
  status: 404,
  apiCode: 'RecordNotFound',
  details: {},
  requestId: 'r1',
  headers: {},
  method: 'GET',
  url: 'https://acme.zendesk.com/api/v2/users/1',
};

describe('the error tree', () => {
  it('has the codes that programs rely on', () => {
    const codes = classes.map(([name, type]) => [name, new type('…', {} as never).code]);
    expect(Object.fromEntries(codes)).toEqual({
      ApiError: 'api',
      AuthenticationError: 'authentication',
      BadRequestError: 'bad_request',
      ConflictError: 'conflict',
      EndpointNotAvailableError: 'endpoint_not_available',
      IdempotentRequestError: 'idempotent_request',
      PermissionError: 'permission',
      RateLimitError: 'rate_limit',
      RecordNotFoundError: 'record_not_found',
      ServerError: 'server',
      ValidationError: 'validation',
      IncompleteListError: 'incomplete_list',
      PaginationLoopError: 'pagination_loop',
      SearchLimitError: 'search_limit',
      TooManyValuesError: 'too_many_values',
      AbortError: 'abort',
      ConnectionError: 'connection',
      RateLimitBudgetExceededError: 'rate_limit_budget_exceeded',
      TimeoutError: 'timeout',
      UnexpectedResponseError: 'unexpected_response',
      CacheError: 'cache',
      ConfigurationError: 'configuration',
      InvalidArgumentError: 'invalid_argument',
      WebhookSignatureError: 'webhook_signature',
    });
  });

  it.each(classes)('%s is a ZendeskError, an Error, and known by its name', (name, type) => {
    const error = new type('broken', {} as never);
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(ZendeskError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: broken`));
  });

  it('tells siblings apart', () => {
    const error = new api.RecordNotFoundError('no', answer);
    expect(error).toBeInstanceOf(api.ApiError);
    expect(error).not.toBeInstanceOf(api.ConflictError);
    expect(new api.ApiError('no', answer)).not.toBeInstanceOf(api.RecordNotFoundError);
  });

  it('recognises the errors of another installed copy', async () => {
    const copy = (await import('./api-error.ts?copy' as string)) as typeof api;
    const error = new copy.RecordNotFoundError('no', answer);
    expect(copy.RecordNotFoundError).not.toBe(api.RecordNotFoundError);
    expect(error).toBeInstanceOf(api.RecordNotFoundError);
    expect(error).toBeInstanceOf(api.ApiError);
    expect(error).not.toBeInstanceOf(api.ConflictError);
  });

  it.each([null, undefined, 1, 'x', {}, new Error('x'), Object.create(null), { constructor: api.ApiError }])(
    'is not an ApiError: %o',
    (value) => {
      expect((value as unknown) instanceof api.ApiError).toBe(false);
    },
  );

  it("compares a user's subclass by itself", () => {
    class OwnError extends api.ApiError {}
    expect(new OwnError('no', answer)).toBeInstanceOf(OwnError);
    expect(new OwnError('no', answer)).toBeInstanceOf(api.ApiError);
    expect(new api.ApiError('no', answer)).not.toBeInstanceOf(OwnError);
  });

  it('keeps the cause, out of JSON', () => {
    const cause = new Error('ECONNRESET');
    const error = new request.ConnectionError('gone', { cause });
    expect(error.cause).toBe(cause);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: 'ConnectionError', message: 'gone', code: 'connection' });
  });

  it('shows what programs need in JSON and inspection, and neither body nor headers', () => {
    const error = new api.RecordNotFoundError('no', { ...answer, body: { user: 'private' } });
    const { headers, ...shown } = answer;
    expect(error.body).toEqual({ user: 'private' });
    expect(error.headers).toEqual(headers);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...shown, code: 'record_not_found' });
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty('headers');
    expect(JSON.stringify(error) + inspect(error)).not.toContain('private');
    expect(inspect(error)).toContain("requestId: 'r1'");
  });

  it('carries what each class promises', () => {
    expect(new list.TooManyValuesError('…', { max: 100, received: 101 })).toMatchObject({ max: 100, received: 101 });
    expect(new list.IncompleteListError('…', { cursor: 'c', yielded: 3 })).toMatchObject({ cursor: 'c', yielded: 3 });
    expect(new list.SearchLimitError('…', { count: 1001 }).count).toBe(1001);
    expect(new usage.InvalidArgumentError('…', { argument: 'ticket.status' }).argument).toBe('ticket.status');
    expect(usage.wrongOption('timeout', 'must be …')).toMatchObject({
      option: 'timeout',
      message: 'timeout must be …',
    });
  });
});
