import { wrongArgument } from '../errors/usage-errors.ts';
import { bytesOf } from './raw-body.ts';
import { SIGNATURE, signatureOf, signedBytes, TIMESTAMP } from './signature.ts';
import type { WebhookSignatureHeaders, WebhookToSign } from './types.ts';

/** The headers of a call that Zendesk signed. */
export async function signed(call: WebhookToSign): Promise<WebhookSignatureHeaders> {
  const { body, secret, timestamp = new Date() } = call ?? {};
  if (typeof secret !== 'string' || !secret.trim())
    throw wrongArgument('signWebhook(secret)', 'must be a text that is not empty');
  const time = textOf(timestamp);
  const signature = await signatureOf(signedBytes(time, bytesOf('signWebhook', body)), secret);
  return { [SIGNATURE]: signature, [TIMESTAMP]: time };
}

/** To the second, as Zendesk writes it. */
function textOf(timestamp: unknown): string {
  if (typeof timestamp === 'string') return timestamp;
  if (timestamp instanceof Date && !Number.isNaN(timestamp.getTime()))
    return timestamp.toISOString().replace(/\.\d+Z$/, 'Z');
  throw wrongArgument('signWebhook(timestamp)', 'must be a Date or a text');
}
