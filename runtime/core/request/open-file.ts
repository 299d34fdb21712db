import { secretsInHeaders } from '../auth/secrets.ts';
import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { wrongArgument } from '../errors/usage-errors.ts';
import { REDACTED, redactUrl, secretsInUrl } from '../log/redact.ts';
import type { Operation } from '../operation/operation.ts';
import { open } from '../transport/open.ts';
import type { OpenResponse } from '../transport/transport.ts';
import { throwIfAborted } from './abort.ts';
import { authorise } from './authorise.ts';
import { carryOut } from './carry-out.ts';
import { checkOptions } from './check-options.ts';
import type { RequestContext } from './context.ts';
import { MAX_ANSWER_BYTES, MAX_REDIRECTS } from './defaults.ts';
import { buildHeaders } from './headers.ts';
import { isLoopback } from './loopback.ts';
import { observed, type Watch } from './observed.ts';
import { pace } from './pace.ts';
import type { PreparedCall } from './prepare.ts';
import { type EndableResponse, openWithin, watched } from './read-file.ts';
import { refusalOf } from './refusal.ts';
import { responseInfoOf } from './response-info.ts';
import { secretsOfCall, withTarget } from './secrets-of-call.ts';
import { traced } from './traced.ts';
import type { FileAnswer, RequestOptions } from './types.ts';

/** A compressed answer would be taken for the file, and its length for the file's. */
const AS_IT_IS = { accept: '*/*', 'accept-encoding': 'identity' };

const DOWNLOAD: Operation = { id: 'download', method: 'GET', path: '/', retry: 'safe' };

/**
 * Gets a file, from a URL or a path of the account. Whether the answer begins is tried again like any read; once it is being read, it is not.
 *
 * @throws ApiError if the answer is a refusal
 */
export async function openFile(url: string, options: RequestOptions, context: RequestContext): Promise<FileAnswer> {
  checkOptions(options);
  return traced(callOf(url, options, context), context, attempt);
}

function callOf(url: string, options: RequestOptions, context: RequestContext): PreparedCall {
  const body = { content: undefined, type: undefined };
  const whole = /^\/(?!\/)/.test(url) ? `${context.origin}${url}` : url;
  const headers = { ...buildHeaders(DOWNLOAD, body, 'safe', options, context), ...AS_IT_IS };
  const target = checkUrl(whole, context);
  return {
    operation: DOWNLOAD,
    url: target,
    shownUrl: shownUrlOf(target, context),
    headers,
    body,
    secrets: [...secretsInHeaders(headers), ...secretsInUrl(target)],
    retry: 'safe',
    signal: options.signal,
    timeout: options.timeout ?? context.timeout,
    maxRetries: options.maxRetries ?? context.maxRetries,
    waiting: { ms: 0 },
  };
}

/** How long a file takes is its reader's business: an attempt is over when the answer has begun. */
function attempt(call: PreparedCall, context: RequestContext, number: number): Promise<FileAnswer> {
  return observed(call, context, number, (watch) => begin(call, context, watch));
}

/** Follows redirects, whose targets see the credentials only where they are the account's own. */
async function begin(call: PreparedCall, context: RequestContext, watch: Watch): Promise<FileAnswer> {
  let url = call.url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    throwIfAborted(call.signal);
    const { answer, authorization } = await openAt(url, call, context, watch);
    const target = redirectOf(url, answer);
    if (!target) return take({ ...call, shownUrl: shownHop(url, call) }, answer, authorization, context);
    answer.end();
    url = checkUrl(target, context);
  }
  throw new UnexpectedResponseError(`GET ${call.shownUrl} was sent on more than ${MAX_REDIRECTS} times`, {
    method: 'GET',
    url: call.shownUrl,
  });
}

async function openAt(
  url: string,
  call: PreparedCall,
  context: RequestContext,
  watch: Watch,
): Promise<{ answer: EndableResponse; authorization: string | undefined }> {
  const { transport, log, userAgent } = context;
  const request = { method: 'GET', url, maxBytes: MAX_ANSWER_BYTES };
  const shown = { ...call, shownUrl: shownHop(url, call) };
  const send = (headers: Readonly<Record<string, string>>) => {
    log.debug(`GET ${shown.shownUrl}`);
    const secrets = withTarget(secretsOfCall(call, headers.authorization), url, call);
    return watch(
      () =>
        openWithin(shown, (signal) => carryOut(shown, secrets, () => open(transport, { ...request, headers, signal }))),
      headers.authorization,
    );
  };
  // Headers of the caller's may hold secrets, too.
  if (!isOwn(url, context))
    return { answer: await send({ ...AS_IT_IS, 'user-agent': userAgent }), authorization: undefined };
  return authorise(call, context, (credential) =>
    pace(call, context, () => send(credential ? { authorization: credential, ...call.headers } : call.headers)),
  );
}

function redirectOf(from: string, { status, headers: { location } }: OpenResponse): string | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(status);
  return isRedirect && location && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

async function take(
  call: PreparedCall,
  answer: EndableResponse,
  authorization: string | undefined,
  { clock }: RequestContext,
): Promise<FileAnswer> {
  const body = watched(call, answer, secretsOfCall(call, authorization));
  const response = responseInfoOf(call, answer, authorization);
  if (answer.status >= 200 && answer.status < 300) return { response, body };
  throw refusalOf(call, { ...answer, body: await beginningOf(body) }, authorization, clock.now());
}

/** As much of a refusal as an error can show. */
async function beginningOf(body: FileAnswer['body']): Promise<Uint8Array> {
  const chunks: number[] = [];
  for await (const chunk of body) {
    chunks.push(...chunk.subarray(0, LONGEST_REFUSAL - chunks.length));
    if (chunks.length >= LONGEST_REFUSAL) break;
  }
  return Uint8Array.from(chunks);
}

const LONGEST_REFUSAL = 10_000;

function isOwn(url: string, { origin }: Pick<RequestContext, 'origin'>): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(origin).origin;
}

/** Each host signs its links in a way of its own: of those of others no query is shown. */
function shownUrlOf(url: string, context: Pick<RequestContext, 'origin'>): string {
  return redactUrl(isOwn(url, context) ? url : url.replace(/[?#].*/s, `?${REDACTED}`));
}

/** Of where a server sends a download on to, only the host: all else is its own, and may be a signature. */
function shownHop(url: string, call: PreparedCall): string {
  return url === call.url ? call.shownUrl : `${new URL(url).origin}/${REDACTED}`;
}

/** Only a server on this very machine may be asked in the clear, and only by one who works with such a server anyway. */
function checkUrl(url: string, { origin }: RequestContext): string {
  const { protocol, hostname, username, password, href } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', hostname: '', username: '', password: '', href: '' };
  const isClear = protocol === 'http:' && isLoopback(hostname) && origin.startsWith('http:');
  if ((protocol === 'https:' || isClear) && username === '' && password === '') return href;
  throw wrongArgument('url', `must be an https URL without credentials, not "${shownUrlOf(url, { origin })}"`);
}
