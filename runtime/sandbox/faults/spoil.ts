import { respond } from '../http/respond.ts';
import type { SandboxResponse } from '../types.ts';
import type { Fault } from './fault.ts';

/** The answer that a fault leaves of the real one; `real` is undefined where the call was not carried out. */
export function spoil(fault: Fault, real: SandboxResponse | undefined): SandboxResponse {
  const answer = real ?? respond({ status: 200, body: {} });
  switch (fault.kind ?? 'status') {
    case 'reset':
    case 'hang':
      return { ...answer, broken: 'reset' };
    case 'cut':
      return { ...answer, broken: 'cut' };
    case 'html':
      return { ...plain(fault, 200, HTML), headers: { 'content-type': 'text/html; charset=utf-8', ...fault.headers } };
    case 'empty':
      return { ...plain(fault, 200, ''), headers: { ...fault.headers } };
    case 'wrong-envelope':
      return plain(fault, answer.status, fault.body ?? { unexpected: [] });
    case 'broken-json':
      return { ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) };
    case 'delay':
      return answer;
    case 'status':
      return plain(fault, statusOf(fault), fault.body ?? errorOf(statusOf(fault)));
  }
}

function plain(fault: Fault, status: number, body: unknown): SandboxResponse {
  const retryAfter = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  return respond({ status: fault.status ?? status, body, headers: { ...retryAfter, ...fault.headers } });
}

function statusOf({ status, retryAfter }: Fault): number {
  return status ?? (retryAfter === undefined ? 500 : 429);
}

const HTML = '<!DOCTYPE html><html><head><title>Zendesk</title></head><body><h1>Just a moment…</h1></body></html>';

/** Error envelopes by status, in the shapes that the API uses. */
const ERRORS: Readonly<Record<number, unknown>> = {
  400: { error: 'BadRequest', description: 'Bad request' },
  401: { error: "Couldn't authenticate you" },
  403: {
    error: { title: 'Forbidden', message: 'You do not have access to this page. Please contact the account owner.' },
  },
  404: { error: 'RecordNotFound', description: 'Not found' },
  409: { error: 'UpdateConflict', description: 'The record was changed meanwhile' },
  422: {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { base: [{ description: 'Refused', error: 'InvalidValue' }] },
  },
  429: { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
  503: { error: 'unavailable', description: 'The service is unavailable' },
};

function errorOf(status: number): unknown {
  return ERRORS[status] ?? { error: 'InternalError', description: `Status ${status}` };
}
