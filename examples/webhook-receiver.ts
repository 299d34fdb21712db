// Receiving webhooks: who calls is checked by the signature over the raw body, before anything of it is believed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signWebhook, unwrapWebhook, WebhookSignatureError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

// Whoever makes a webhook can ask for its secret; a receiver has it from where it keeps its secrets.
const webhook = await zendesk.webhooks.create({
  ...{ name: 'Printers', endpoint: 'https://example.com/hook', http_method: 'POST', request_format: 'json' },
  ...{ status: 'active', subscriptions: ['conditional_ticket_events'] },
});
const { secret } = await zendesk.webhooks.signingSecret.get(webhook);
if (!secret) throw new Error('The answer has no secret');

// The receiver. The body is collected as it comes: parsed and written again it would not fit the signature.
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const call = { body: Buffer.concat(chunks), headers: request.headers, secret: [secret, 'the one before it'] };
    const { printer } = await unwrapWebhook<{ printer: string }>(call);
    console.log('received:', printer);
    response.writeHead(204).end();
  } catch (error) {
    if (!(error instanceof WebhookSignatureError)) throw error;
    console.log('refused:', error.reason);
    response.writeHead(401).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// A test signs as Zendesk does.
const body = JSON.stringify({ printer: 'on fire' });
const signed = await signWebhook({ body, secret });
console.log((await fetch(url, { method: 'POST', body, headers: { ...signed } })).status);

// Forged, without a signature, and an old call that is sent again.
console.log((await fetch(url, { method: 'POST', body: '{"printer":"fine"}', headers: { ...signed } })).status);
console.log((await fetch(url, { method: 'POST', body })).status);
const old = await signWebhook({ body, secret, timestamp: new Date(Date.now() - 3_600_000) });
console.log((await fetch(url, { method: 'POST', body, headers: { ...old } })).status);

server.close();
await zendesk.close();
await sandbox.close();
