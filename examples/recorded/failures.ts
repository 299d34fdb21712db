import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  EndpointNotAvailableError,
  PermissionError,
  RateLimitError,
  RecordNotFoundError,
  ServerError,
  ValidationError,
} from 'zents';
import type { Interaction } from './recordings.ts';

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: RecordNotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError as unknown as typeof ApiError,
};

/** How an error differs from the one that an answer stands for: its class, status, code, body and message. */
export function failureDifference(error: unknown, { status, body }: Interaction['response']): string[] {
  const { error: code, description } = (body ?? {}) as { error?: unknown; description?: unknown };
  const wanted = classOf(status, code);
  if (!(error instanceof wanted)) return [`failed with ${error}, not with ${wanted.name}`];
  const problems = [
    error.status !== status && `status ${error.status}`,
    typeof code === 'string' && error.apiCode !== code && `code ${error.apiCode}`,
    typeof description === 'string' && !error.message.includes(description) && `message ${error.message}`,
  ];
  return problems.filter((problem) => problem !== false);
}

function classOf(status: number, code: unknown): typeof ApiError {
  if (code === 'InvalidEndpoint') return EndpointNotAvailableError;
  return status >= 500 ? ServerError : (CLASSES[status] ?? ApiError);
}
