import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InvalidArgumentError, WebhookSignatureError } from '../errors/usage-errors.ts';
import type { WebhookCall, WebhookHeaders } from './types.ts';
import { signWebhook, unwrapWebhook, verifyWebhook } from './webhooks.ts';

const SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';
const TIME = '2021-03-25T05:09:27Z';
const NOW = Date.parse(TIME);
const BODY = '{"ticket":{"id":35436,"subject":"Drucker brennt 🔥"}}';

const SIGNATURE_HEADER = 'X-Zendesk-Webhook-Signature';
const TIME_HEADER = 'X-Zendesk-Webhook-Signature-Timestamp';

/** As Zendesk's own sample does it, by other means than ours. */
function zendeskSigns(body: string | Uint8Array, secret = SECRET, time = TIME): string {
  return createHmac('sha256', secret).update(time).update(body).digest('base64');
}

function headersOf(body: string | Uint8Array = BODY, secret = SECRET, time = TIME): Record<string, string> {
  return { [SIGNATURE_HEADER]: zendeskSigns(body, secret, time), [TIME_HEADER]: time };
}

function call(changes: Partial<WebhookCall> = {}): WebhookCall {
  return { body: BODY, headers: headersOf(), secret: SECRET, now: NOW, ...changes };
}

async function reasonOf(verification: Promise<unknown>): Promise<string> {
  const error = await verification.catch((thrown: WebhookSignatureError) => thrown);
  if (!(error instanceof WebhookSignatureError)) throw new Error(`not refused: ${error}`);
  return error.reason;
}

afterEach(() => vi.restoreAllMocks());

describe('verifyWebhook', () => {
  it('takes a signature that was computed beforehand', async () => {
    const headers = { [SIGNATURE_HEADER]: '/mXSigLOoEkcTQbsWqgaVKrxFhN+K298pf/niM2rAnI=', [TIME_HEADER]: TIME };
    await expect(verifyWebhook(call({ body: '{"a":1}', headers }))).resolves.toBeUndefined();
  });

  const bytes = new TextEncoder().encode(BODY);
  it.each<[string, WebhookCall['body']]>([
    ['text', BODY],
    ['bytes', bytes],
    ['a Buffer within a larger one', Buffer.from(`xx${BODY}xx`).subarray(2, -2)],
    ['an ArrayBuffer', bytes.slice().buffer],
  ])('takes the body as %s', async (_, body) => {
    await expect(verifyWebhook(call({ body }))).resolves.toBeUndefined();
  });

  it.each([[''], [undefined], [null], [new Uint8Array()]])(
    'takes the empty body %j of a GET or DELETE',
    async (body) => {
      await expect(verifyWebhook(call({ body, headers: headersOf('') }))).resolves.toBeUndefined();
    },
  );

  const lowered = Object.fromEntries(Object.entries(headersOf()).map(([name, value]) => [name.toLowerCase(), value]));
  it.each<[string, WebhookHeaders]>([
    ['an object in any case', headersOf()],
    ["Node's lower-case object", lowered],
    ['an object of lists', Object.fromEntries(Object.entries(headersOf()).map(([name, value]) => [name, [value]]))],
    ['Headers', new Headers(headersOf())],
    ['a Map', new Map(Object.entries(headersOf()))],
    ['pairs', Object.entries(headersOf())],
  ])('takes the headers as %s', async (_, headers) => {
    await expect(verifyWebhook(call({ headers }))).resolves.toBeUndefined();
  });

  it('takes a Request, whose body stays readable', async () => {
    const request = new Request('https://example.com/hook', { method: 'POST', body: BODY, headers: headersOf() });
    await verifyWebhook(request, { secret: SECRET, now: NOW });
    expect(await request.text()).toBe(BODY);
  });

  it('tries every secret, whichever of them fits, so that the time tells nothing', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify');
    for (const secret of [
      [SECRET, 'b', 'c'],
      ['a', 'b', SECRET],
    ])
      await verifyWebhook(call({ secret }));
    expect(verify).toHaveBeenCalledTimes(6);
  });

  it.each([
    ['a changed byte of the body', { body: BODY.replace('35436', '35437') }],
    ['the body written anew', { body: JSON.stringify(JSON.parse(BODY), null, 2) }],
    ['another secret', { secret: 'other' }],
    ['secrets of which none fits', { secret: ['one', 'other'] }],
    ['body before timestamp', { headers: { ...headersOf(), [SIGNATURE_HEADER]: bodyFirst() } }],
    ['a timestamp that was not signed', { headers: { ...headersOf(), [TIME_HEADER]: '2021-03-25T05:09:28Z' } }],
    ['the same time, written otherwise', { headers: { ...headersOf(), [TIME_HEADER]: '2021-03-25T05:09:27.0Z' } }],
  ] as [string, Partial<WebhookCall>][])('refuses %s', async (_, changes) => {
    expect(await reasonOf(verifyWebhook(call(changes)))).toBe('mismatch');
  });

  it.each([
    ['no headers', {}, 'missing_signature'],
    ['no signature', { [TIME_HEADER]: TIME }, 'missing_signature'],
    ['no timestamp', { [SIGNATURE_HEADER]: zendeskSigns(BODY) }, 'missing_timestamp'],
    ['an empty signature', { ...headersOf(), [SIGNATURE_HEADER]: '' }, 'missing_signature'],
    ['hex', { ...headersOf(), [SIGNATURE_HEADER]: 'ab'.repeat(32) }, 'malformed_signature'],
    ['too short a signature', { ...headersOf(), [SIGNATURE_HEADER]: 'AAAA' }, 'malformed_signature'],
    ['two signatures', { ...headersOf(), [SIGNATURE_HEADER]: [zendeskSigns(BODY), 'x'] }, 'malformed_signature'],
    ['joined signatures', { ...headersOf(), [SIGNATURE_HEADER]: `${zendeskSigns(BODY)}, x` }, 'malformed_signature'],
    ['two spellings', { ...headersOf(), 'x-zendesk-webhook-signature': 'x' }, 'malformed_signature'],
    ['seconds since 1970', headersOf(BODY, SECRET, '1616648967'), 'malformed_timestamp'],
    ['a time without zone', headersOf(BODY, SECRET, '2021-03-25T05:09:27'), 'malformed_timestamp'],
    ['no time', headersOf(BODY, SECRET, 'yesterday'), 'malformed_timestamp'],
    ['two timestamps', { ...headersOf(), [TIME_HEADER]: [TIME, '2021-03-25T05:09:28Z'] }, 'malformed_timestamp'],
  ] as [string, WebhookHeaders, string][])('refuses %s', async (_, headers, reason) => {
    expect(await reasonOf(verifyWebhook(call({ headers })))).toBe(reason);
  });

  it.each([
    [300_000, undefined, 'taken'],
    [300_001, undefined, 'too_old'],
    [-300_000, undefined, 'taken'],
    [-300_001, undefined, 'too_new'],
    [1, 0, 'too_old'],
    [0, 0, 'taken'],
    [1e12, Number.POSITIVE_INFINITY, 'taken'],
  ])('of a call %d ms old with the tolerance %s says: %s', async (age, tolerance, outcome) => {
    const verification = verifyWebhook(call({ now: NOW + age, tolerance }));
    if (outcome === 'taken') await expect(verification).resolves.toBeUndefined();
    else expect(await reasonOf(verification)).toBe(outcome);
  });

  it('goes by the clock where no time is stated', async () => {
    expect(await reasonOf(verifyWebhook(call({ now: undefined })))).toBe('too_old');
    await expect(verifyWebhook({ ...(await signedNow()), secret: SECRET })).resolves.toBeUndefined();
  });

  it.each([
    ['a parsed body', { body: JSON.parse(BODY) }, 'keep the raw body'],
    ['no secret', { secret: undefined }, 'must be the signing secret'],
    ['an empty secret', { secret: ' ' }, 'must be the signing secret'],
    ['no secret in a list', { secret: [] }, 'must be the signing secret'],
    ['an empty secret in a list', { secret: [SECRET, ''] }, 'must be the signing secret'],
    ['no headers', { headers: undefined }, 'must be given'],
    ['a flat list of headers', { headers: [SIGNATURE_HEADER, 'x'] }, 'must be Headers, a Map, pairs or an object'],
    ['a tolerance below 0', { tolerance: -1 }, 'milliseconds from 0'],
    ['a tolerance that is no number', { tolerance: Number.NaN }, 'milliseconds from 0'],
    ['a time that is no number', { now: Number.NaN }, 'since 1970'],
  ])('refuses %s as an argument, with advice', async (_, changes, advice) => {
    const verification = verifyWebhook(call(changes as object));
    await expect(verification).rejects.toBeInstanceOf(InvalidArgumentError);
    await expect(verification).rejects.toThrow(advice);
  });

  it('refuses a Request that was read before, and nothing at all', async () => {
    const request = new Request('https://example.com/hook', { method: 'POST', body: BODY, headers: headersOf() });
    await request.text();
    await expect(verifyWebhook(request, { secret: SECRET })).rejects.toThrow('whose body nobody has read');
    await expect(verifyWebhook(undefined as never)).rejects.toThrow('must be an object or a Request');
    await expect(verifyWebhook(new Request('https://a.b'), undefined as never)).rejects.toThrow('signing secret');
  });

  it('tells neither secret nor signature in its errors', async () => {
    const error = await verifyWebhook(call({ body: 'x' })).catch((thrown: Error) => thrown);
    const shown = `${Object(error).stack} ${JSON.stringify(error)}`;
    for (const hidden of [SECRET, zendeskSigns('x'), zendeskSigns(BODY)]) expect(shown).not.toContain(hidden);
  });
});

describe('unwrapWebhook', () => {
  it('gives the JSON of a call that is right', async () => {
    expect(await unwrapWebhook(call())).toEqual(JSON.parse(BODY));
    const request = new Request('https://example.com/hook', { method: 'POST', body: BODY, headers: headersOf() });
    expect(await unwrapWebhook(request, { secret: SECRET, now: NOW })).toEqual(JSON.parse(BODY));
  });

  it('keeps the digits of large ids, and takes __proto__ for a key like any other', async () => {
    const body = '{"id":12345678901234567890,"__proto__":{"isAdmin":true}}';
    const event = await unwrapWebhook<{ id: bigint; isAdmin?: true }>(call({ body, headers: headersOf(body) }));
    expect(event.id).toBe(12345678901234567890n);
    expect(event.isAdmin).toBeUndefined();
  });

  it('gives undefined for an empty body', async () => {
    expect(await unwrapWebhook(call({ body: '', headers: headersOf('') }))).toBeUndefined();
  });

  it('refuses a forged call, however well formed', async () => {
    expect(await reasonOf(unwrapWebhook(call({ body: '{}' })))).toBe('mismatch');
  });

  it('refuses what is signed but no JSON, without showing it', async () => {
    const body = '<ticket>4111 1111 1111 1111</ticket>';
    const error = await unwrapWebhook(call({ body, headers: headersOf(body) })).catch(
      (thrown: Error) => thrown as Error,
    );
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(`${Object(error).stack} ${Object(error).cause}`).not.toContain('4111');
  });
});

describe('signWebhook', () => {
  it('signs as Zendesk does', async () => {
    expect(await signWebhook({ body: BODY, secret: SECRET, timestamp: TIME })).toEqual(lowered());
    expect(await signWebhook({ body: BODY, secret: SECRET, timestamp: new Date(NOW) })).toEqual(lowered());
  });

  it.each([
    [{ body: {} }, 'keep the raw body'],
    [{ secret: '' }, 'must be a text that is not empty'],
    [{ timestamp: new Date(Number.NaN) }, 'must be a Date or a text'],
  ])('refuses %j', async (changes, advice) => {
    await expect(signWebhook({ body: BODY, secret: SECRET, ...(changes as object) })).rejects.toThrow(advice);
  });

  function lowered(): object {
    return Object.fromEntries(Object.entries(headersOf()).map(([name, value]) => [name.toLowerCase(), value]));
  }
});

function bodyFirst(): string {
  return createHmac('sha256', SECRET).update(BODY).update(TIME).digest('base64');
}

async function signedNow(): Promise<{ body: string; headers: Record<string, string> }> {
  return { body: BODY, headers: { ...(await signWebhook({ body: BODY, secret: SECRET })) } };
}
