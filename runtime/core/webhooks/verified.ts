import { WebhookSignatureError, wrongArgument } from '../errors/usage-errors.ts';
import { systemClock } from '../request/clock.ts';
import { headerOf } from './call-headers.ts';
import { bytesOf } from './raw-body.ts';
import { isSignedByAny, SIGNATURE, signedBytes, TIMESTAMP } from './signature.ts';
import {
  DEFAULT_WEBHOOK_TOLERANCE,
  type WebhookBody,
  type WebhookCall,
  type WebhookHeaders,
  type WebhookRequest,
  type WebhookVerification,
} from './types.ts';

/** The parts of a call, its body still to be read. */
interface Parts {
  readonly headers: WebhookHeaders;
  readonly body: () => WebhookBody | Promise<WebhookBody>;
  readonly rules: WebhookVerification;
}

/** The body of a call whose signature is right. What the headers alone decide is decided before the body is read. */
export async function verified(
  name: string,
  call: WebhookCall | WebhookRequest,
  options?: WebhookVerification,
): Promise<Uint8Array> {
  const { headers, body, rules } = partsOf(name, call, options);
  const secrets = secretsOf(name, rules.secret);
  const signature = signatureIn(headerOf(name, headers, SIGNATURE));
  const timestamp = headerOf(name, headers, TIMESTAMP);
  checkTime(name, timestamp, rules);
  const bytes = bytesOf(name, await body());
  if (await isSignedByAny(signedBytes(timestamp ?? '', bytes), signature, secrets)) return bytes;
  throw new WebhookSignatureError('The signature fits neither secret nor body: check that the body is raw', {
    reason: 'mismatch',
  });
}

function partsOf(name: string, call: WebhookCall | WebhookRequest, options?: WebhookVerification): Parts {
  if (typeof call !== 'object' || call === null) throw wrongArgument(`${name}(call)`, 'must be an object or a Request');
  if (!isRequest(call)) return { headers: call.headers, body: () => call.body, rules: options ?? call };
  const rules = Object(options) as WebhookVerification;
  if (call.bodyUsed)
    throw wrongArgument(`${name}(request)`, 'must be a Request whose body nobody has read: verify first');
  return { headers: call.headers, body: () => call.clone().arrayBuffer(), rules };
}

function isRequest(call: WebhookCall | WebhookRequest): call is WebhookRequest {
  return 'clone' in call && typeof call.clone === 'function';
}

/** An empty secret would let everybody sign: it is what an unset variable becomes. */
function secretsOf(name: string, secret: unknown): readonly string[] {
  const secrets: unknown[] = Array.isArray(secret) ? secret : [secret];
  const isRight = secrets.length > 0 && secrets.every((one) => typeof one === 'string' && one.trim() !== '');
  if (!isRight) throw wrongArgument(`${name}(secret)`, 'must be the signing secret of the webhook, or a list of such');
  return secrets as string[];
}

function signatureIn(header: string | undefined): string {
  if (!header) throw new WebhookSignatureError(`The call has no header ${SIGNATURE}`, { reason: 'missing_signature' });
  if (/^[A-Za-z0-9+/]{43}=$/.test(header)) return header;
  throw new WebhookSignatureError(`The header ${SIGNATURE} is no base64 of 32 bytes`, {
    reason: 'malformed_signature',
  });
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;

function checkTime(name: string, timestamp: string | undefined, { tolerance, now }: WebhookVerification): void {
  const limit = tolerance ?? DEFAULT_WEBHOOK_TOLERANCE;
  if (typeof limit !== 'number' || !(limit >= 0))
    throw wrongArgument(`${name}(tolerance)`, 'must be milliseconds from 0 on, or Infinity');
  if (now !== undefined && !Number.isFinite(now))
    throw wrongArgument(`${name}(now)`, 'must be milliseconds since 1970');
  if (!timestamp)
    throw new WebhookSignatureError(`The call has no header ${TIMESTAMP}`, { reason: 'missing_timestamp' });
  const time = ISO_TIME.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(time))
    throw new WebhookSignatureError(`The header ${TIMESTAMP} is no time like 2026-01-02T03:04:05Z`, {
      reason: 'malformed_timestamp',
    });
  const age = (now ?? systemClock.now()) - time;
  if (Math.abs(age) <= limit) return;
  const [reason, when] = age > 0 ? (['too_old', 'ago'] as const) : (['too_new', 'ahead'] as const);
  const seconds = Math.round(Math.abs(age) / 1000);
  throw new WebhookSignatureError(`The call was signed ${seconds} s ${when}, the tolerance is ${limit / 1000} s`, {
    reason,
  });
}
