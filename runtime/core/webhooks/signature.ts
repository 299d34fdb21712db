/** Header of the signature. */
export const SIGNATURE = 'x-zendesk-webhook-signature';

/** Header of the time at which the call was signed. */
export const TIMESTAMP = 'x-zendesk-webhook-signature-timestamp';

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** What the signature is over: the timestamp as it stands in its header, and then the body. */
export function signedBytes(timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const time = new TextEncoder().encode(timestamp);
  const bytes = new Uint8Array(time.length + body.length);
  bytes.set(time);
  bytes.set(body, time.length);
  return bytes;
}

/** The signature: base64 of HMAC-SHA256. */
export async function signatureOf(bytes: Uint8Array<ArrayBuffer>, secret: string): Promise<string> {
  const signature = await crypto.subtle.sign(HMAC.name, await keyOf(secret, 'sign'), bytes);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** Whether one of the secrets made the signature. Each is tried, whichever fits, so that the time tells nothing. */
export async function isSignedByAny(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  secrets: readonly string[],
): Promise<boolean> {
  const given = Uint8Array.from(atob(signature), (char) => char.charCodeAt(0));
  const results = await Promise.all(
    secrets.map(async (secret) => crypto.subtle.verify(HMAC.name, await keyOf(secret, 'verify'), given, bytes)),
  );
  return results.includes(true);
}

/** The secret counts as it is written: it looks like base64, but Zendesk doesn't decode it. */
function keyOf(secret: string, usage: 'sign' | 'verify'): ReturnType<typeof crypto.subtle.importKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), HMAC, false, [usage]);
}
