import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  EndpointNotAvailableError,
  IdempotentRequestError,
  IN_PROGRESS,
  PermissionError,
  RateLimitError,
  RecordNotFoundError,
  ServerError,
  ValidationError,
} from '../errors/api-error.ts';
import { type ErrorEnvelope, readErrorEnvelope } from './envelope.ts';
import { DEFAULT_RETRY_AFTER, retryAfterOf } from './retry-after.ts';

/** A request and its refusal. Whoever states it has taken the secrets out. */
export interface AnsweredRequest {
  method: string;
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  requestId: string | undefined;
  /** The body as it came. */
  text: string;
  /** The request was sent without the client's credentials. */
  anonymous?: boolean | undefined;
  /** Milliseconds since the epoch; default: the clock. */
  now?: number;
}

/** Makes the error of the class that status and body stand for. */
export function apiErrorFrom(answer: AnsweredRequest): ApiError {
  const { text, anonymous, now = Date.now(), ...own } = answer;
  const envelope = readErrorEnvelope(text);
  const { apiCode, details, body } = envelope;
  const retryAfter = (retryAfterOf(own.headers, now) ?? DEFAULT_RETRY_AFTER) / 1000;
  const properties = { ...own, apiCode, details, body };
  const message = messageOf(answer, envelope);
  if (own.status === 429) return new RateLimitError(message, { ...properties, retryAfter });
  return new (classOf(own.status, apiCode))(message, properties);
}

function classOf(status: number, apiCode: string | undefined): typeof ApiError {
  if (status >= 500) return ServerError;
  if (status === 404 && apiCode === 'InvalidEndpoint') return EndpointNotAvailableError;
  if (apiCode === 'IdempotentRequestError' || apiCode === IN_PROGRESS) return IdempotentRequestError;
  return CLASSES[status] ?? ApiError;
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: RecordNotFoundError,
  405: BadRequestError,
  409: ConflictError,
  413: BadRequestError,
  415: BadRequestError,
  422: ValidationError,
};

const KEYS: Readonly<Record<string, string>> = {
  IdempotentRequestError: 'the idempotencyKey was used for another ticket: state a new one',
  [IN_PROGRESS]: 'the first request with this idempotencyKey is still under way',
};

const CREDENTIALS = 'check the credential: the option auth, or ZENDESK_OAUTH_TOKEN where it is not stated';

/** Most reasons in a message; `details` has more. */
const MOST_REASONS = 50;

function messageOf(
  { method, url, status, anonymous }: AnsweredRequest,
  { apiCode, summary, details }: ErrorEnvelope,
): string {
  const says = [apiCode, summary].filter(Boolean).join(': ');
  const reasons = Object.entries(details).flatMap(([field, list]) =>
    list.map(({ description, error }) => `${field}: ${[description, error && `(${error})`].filter(Boolean).join(' ')}`),
  );
  const told = reasons.slice(0, MOST_REASONS);
  const left = reasons.length - told.length;
  if (left > 0) told.push(`and ${left} more`);
  const advice = [status === 401 && !anonymous ? CREDENTIALS : KEYS[apiCode ?? '']].filter(Boolean);
  return [`${method} ${url} answered ${status}${says && ` ${says}`}`, ...told, ...advice].join('; ');
}
