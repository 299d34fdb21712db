import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { listedIn } from '../operation/listed-in.ts';
import type { Answer, AnswerValue, ListOperation, Operation } from '../operation/operation.ts';
import { valueAt } from '../operation/value-at.ts';
import type { TransportResponse } from '../transport/transport.ts';
import { parseJson } from './json.ts';
import type { PreparedCall } from './prepare.ts';
import { isObject } from './rules.ts';
import { withSoleRecord } from './sole-record.ts';
import type { ResponseInfo } from './types.ts';

/**
 * Parses the body of a success and checks that it is what the operation answers.
 *
 * @throws UnexpectedResponseError for HTML, cut JSON, nothing, or another envelope
 */
export function parse(call: PreparedCall, answer: TransportResponse, response: ResponseInfo): unknown {
  const { operation } = call;
  const { data: read, problem } = readBody(answer.body);
  const data = withSoleRecord(operation, read);
  // An answer without a record may say anything, but a page is that of a login or a proxy, and nothing was done.
  if (operation.answer === 'none' && problem !== PAGE) return data;
  const wrong = problem ?? (isDeclared(operation) ? envelopeProblem(operation, data) : undefined);
  if (!wrong) return data;
  const { method } = operation;
  const { status, url, requestId } = response;
  throw new UnexpectedResponseError(`${method} ${url} answered ${status} with ${wrong}`, {
    method,
    url,
    status,
    requestId,
  });
}

/** Decided by the length, not by the status: a 200 can be empty, and `""` or a space stand for nothing, too. */
function readBody(body: Uint8Array): { data?: unknown; problem?: string } {
  try {
    const data = body.byteLength === 0 ? undefined : parseJson(body);
    return { data: data === '' ? undefined : data };
  } catch {
    const text = new TextDecoder().decode(body).trim();
    if (!text) return { data: undefined };
    if (/^<(!doctype|html)\b/i.test(text)) return { problem: PAGE };
    return {
      problem: `${text.startsWith('<') ? 'HTML' : 'something else'} (${body.byteLength} bytes) instead of JSON`,
    };
  }
}

const PAGE = 'an HTML page instead of JSON';

function isDeclared(operation: Operation): boolean {
  return operation.answer !== undefined || 'items' in operation;
}

/** The first key is what the call gives; the others may be left out by the server. */
function envelopeProblem(operation: Operation, data: unknown): string | undefined {
  if (data === undefined) return 'an empty body';
  const answer = (operation.answer ?? answerOfList(operation as ListOperation, data)) as Exclude<Answer, 'none'>;
  if ('bare' in answer) return valueProblem('a body', answer.bare, data);
  const [key = '', type] = Object.entries(answer)[0] ?? [];
  const value = valueAt(data, key);
  if (value === undefined) return `no "${key}" in it`;
  const isByKey = operation.byKey && isObject(value);
  return valueProblem(`"${key}"`, type as AnswerValue, isByKey ? Object.values(value) : value);
}

function answerOfList(operation: ListOperation, data: unknown): Answer {
  const { items, model = 'any' } = listedIn(operation, data);
  return { [items || 'bare']: [model] as AnswerValue };
}

function valueProblem(name: string, type: AnswerValue, value: unknown): string | undefined {
  if (!Array.isArray(type)) return isRecord(type) && !isObject(value) ? `${name} that is no record` : undefined;
  if (!Array.isArray(value)) return `${name} that is no list`;
  return isRecord(type[0]) && !value.every(isObject) ? `${name} that holds no records` : undefined;
}

/** A class, or a choice of them. */
function isRecord(type: AnswerValue): boolean {
  return typeof type !== 'string';
}
