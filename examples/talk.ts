// Talk: phone numbers and greetings, the dashboard, and the calls as an export.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { talk } = zendesk;

for await (const line of talk.phoneNumbers.list()) {
  console.log(`${line.nickname}, ${line.number}, rings at ${(await line.groups).map(({ name }) => name).join(', ')}`);
}

// Every call since then, once. What a call points to is awaited like any reference.
const exported = talk.calls.incremental({ start_time: new Date('2026-01-01') });
for await (const call of exported) {
  console.log(`${call.duration} s, ${(await call.agent)?.name}, on ${(await call.phone_line)?.nickname}`);
}
console.log('go on from', exported.endTime, 'or from', JSON.stringify(exported.checkpoint));

// The dashboard: single records, and lists.
const { calls_waiting, agents_online } = await talk.stats.currentQueueActivity();
console.log('waiting:', calls_waiting, 'online:', agents_online);
for await (const { name, agent_state } of talk.stats.agentsActivity()) console.log(name, agent_state);

// Whether an agent takes calls.
const [agent] = await zendesk.users.list({ role: 'agent' }).toArray({ limit: 1 });
if (agent) {
  await talk.availabilities.update(agent.id, { agent_state: 'online', via: 'client' });
  console.log(agent.name, (await talk.availabilities.get(agent.id)).agent_state);
}

await zendesk.close();
await sandbox.close();
