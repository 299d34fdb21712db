// Webhooks: what Zendesk calls when something happens, made, tried and switched off.
import { Webhook, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { webhooks } = zendesk;

const webhook = await webhooks.create(
  new Webhook({
    name: 'Tell the printers',
    endpoint: 'https://example.com/hook',
    http_method: 'POST',
    request_format: 'json',
    status: 'active',
    subscriptions: ['conditional_ticket_events'],
  }),
);
for await (const each of webhooks.list()) console.log(each.id, each.name, each.status, each.created);

// A call on trial, now.
const answer = await webhooks.test({ payload: '{"printer":"on fire"}' }, { webhook_id: webhook.id });
console.log('the endpoint answered', answer.status_code);

// Who gets a call can check its signature by this secret; a new one ends the old one.
console.log('secret:', typeof (await webhooks.signingSecret.get(webhook)).secret);
await webhooks.signingSecret.reset(webhook);

// `patch` changes some of it, `update` replaces all of it.
await webhooks.patch(webhook, { status: 'inactive' });
console.log((await webhooks.get(webhook)).status);

// What was sent, and how often it was tried.
for await (const invocation of webhooks.invocations.list(webhook)) console.log(invocation.id, invocation.status);
await webhooks.delete(webhook);

await zendesk.close();
await sandbox.close();
