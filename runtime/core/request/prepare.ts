import { secretsInHeaders } from '../auth/secrets.ts';
import { redactUrl, secretsInUrl } from '../log/redact.ts';
import type { Operation, RetryClass } from '../operation/operation.ts';
import type { Signal } from '../transport/transport.ts';
import { encodeBody } from './body.ts';
import { buildUrl } from './build-url.ts';
import { checkOptions } from './check-options.ts';
import type { RequestContext } from './context.ts';
import { optionsFor } from './context-for.ts';
import type { EncodedBody } from './encoded-body.ts';
import { buildHeaders } from './headers.ts';
import { retryClassOf } from './retry-class.ts';
import { secretsIn } from './secrets-in.ts';
import type { ApiRequest, RequestOptions } from './types.ts';

/** One call, checked and encoded: all that its attempts have in common. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly url: string;
  /** The URL without secrets. */
  readonly shownUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody;
  /** Credentials in the body, the headers and the URL. */
  readonly secrets: readonly string[];
  readonly retry: RetryClass;
  readonly signal: Signal | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  /** Milliseconds that the call has waited for rate limits so far. */
  readonly waiting: { ms: number };
}

/** Checks and encodes a request; whatever is wrong with it is thrown here, before anything is sent. */
export async function prepare(request: ApiRequest, context: RequestContext): Promise<PreparedCall> {
  const { operation } = request;
  checkOptions(request.options ?? {});
  const options = optionsFor(operation, request.options);
  const url = buildUrl(request, context.origin, localeOf(options, context));
  const body = await encodeBody(operation, request.body);
  const retry = retryClassOf(operation, request.body);
  const headers = buildHeaders(operation, body, retry, options, context);
  return {
    operation,
    url,
    shownUrl: redactUrl(url),
    headers,
    body,
    secrets: [...secretsIn(operation, request.body), ...secretsInHeaders(headers), ...secretsInUrl(url)],
    retry,
    signal: options.signal,
    timeout: options.timeout ?? context.timeout,
    maxRetries: options.maxRetries ?? context.maxRetries,
    waiting: { ms: 0 },
  };
}

/** `null` leaves out what the client states. */
function localeOf({ locale }: RequestOptions, context: RequestContext): string | undefined {
  return locale === undefined ? context.locale : (locale ?? undefined);
}
