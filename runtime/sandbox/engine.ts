import { signInPage } from './behaviours/account/sign-in-page.ts';
import type { Operation } from './catalogue/operation.ts';
import type { Call, World } from './contract.ts';
import { type Fault, needsAnswer } from './faults/fault.ts';
import type { Faults } from './faults/faults.ts';
import { spoil } from './faults/spoil.ts';
import { serveFile } from './files/serve-file.ts';
import { authenticate, type Credentials } from './guards/authentication.ts';
import type { RateLimit } from './guards/rate-limit.ts';
import { isFile, parseBody } from './http/parse.ts';
import { finished, refuse, respond } from './http/respond.ts';
import { settleJobs } from './jobs/jobs.ts';
import { execute } from './operations/execute.ts';
import type { Outcome, RequestLog } from './request-log.ts';
import type { Match, Router } from './routing/router.ts';
import { hexadecimal } from './store/ids.ts';
import type { SandboxRequest, SandboxResponse } from './types.ts';

/** What the engine is made of. */
export interface EngineParts {
  readonly world: World;
  readonly router: Router;
  readonly credentials: Credentials;
  readonly rateLimit: RateLimit;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Milliseconds that every answer takes. */
  readonly latency: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Answers requests: the whole sandbox, without a socket. */
export type Engine = (request: SandboxRequest) => Promise<SandboxResponse>;

/** Puts the parts together. */
export function createEngine(parts: EngineParts): Engine {
  return async (request) => {
    const { world, router, faults, log } = parts;
    const url = new URL(request.url, world.origin);
    const match = router(request.method, url.pathname, { query: url.searchParams, isFile: isFile(request) });
    const entry = log.add(request, url.pathname, url.searchParams, match?.operation.id);
    const fault = faults.take(match?.operation.id, url.searchParams);
    const real = (): SandboxResponse => noted(entry, answer(parts, request, url, match));
    const response = finish(parts, fault ? spoil(fault, needsAnswer(fault) ? real() : undefined) : real());
    entry.status = response.broken === 'reset' ? 0 : response.status;
    await pause(parts, fault);
    return response;
  };
}

/** A promise that nobody keeps, for a fault that hangs. */
async function pause({ latency, sleep }: EngineParts, fault: Fault | undefined): Promise<void> {
  if (fault?.kind === 'hang') return new Promise(() => {});
  const milliseconds = latency + (fault?.delay ?? 0);
  if (milliseconds > 0) await sleep(milliseconds);
}

function finish({ rateLimit, log }: EngineParts, response: SandboxResponse): SandboxResponse {
  return finished(response, { ...rateLimit.headers(), 'x-request-id': hexadecimal(1, log.entries.length) });
}

/** An answer to a key that is known was given before. */
function noted(entry: Outcome, answered: SandboxResponse): SandboxResponse {
  entry.carriedOut = answered.status < 400 && answered.headers['x-idempotency-lookup'] !== 'hit';
  return answered;
}

/** Everything that is refused, is refused here. */
function answer(parts: EngineParts, request: SandboxRequest, url: URL, match: Match | undefined): SandboxResponse {
  try {
    parts.rateLimit.take();
    settleJobs(parts.world);
    if (!match) return signInPage(parts.world, request.method, url) ?? serveFile(parts.world, request, url);
    const call = callOf(parts, request, url, match);
    return withWarning(respond(execute(call)), call.unknownKeys);
  } catch (error) {
    return refuse(error);
  }
}

function callOf(
  { world, credentials }: EngineParts,
  request: SandboxRequest,
  url: URL,
  { operation, parameters }: Match,
): Call {
  return {
    world,
    operation,
    path: url.pathname,
    parameters,
    query: url.searchParams,
    headers: request.headers,
    principal: authenticate(world, credentials, operation, request.headers),
    body: bodyOf(request, operation),
    unknownKeys: [],
  };
}

/** Only writes have a body, except that a DELETE may carry one; that of a file is no JSON, whatever its type says. */
function bodyOf(request: SandboxRequest, { method, table }: Operation): unknown {
  if (table.body && '$raw' in table.body) return request.body;
  return method === 'GET' ? undefined : parseBody(request);
}

function withWarning(response: SandboxResponse, unknownKeys: readonly string[]): SandboxResponse {
  if (unknownKeys.length === 0) return response;
  const warning = `Removed restricted keys ${JSON.stringify([...new Set(unknownKeys)])} from parameters according to whitelist`;
  return { ...response, headers: { ...response.headers, 'x-zendesk-api-warn': warning } };
}
