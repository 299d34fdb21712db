// Talk: phone numbers and greetings, the dashboard, and the calls as an export.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { talk } = zendesk;

// Nobody has called the account in memory yet: it is told what there was.
const [agent] = await zendesk.users.list({ role: 'agent' }).toArray({ limit: 1 });
const [group] = await zendesk.groups.list().toArray({ limit: 1 });
sandbox.insert('PhoneNumber', [{ id: 1, number: '+1 202 555 0100', nickname: 'Hotline', group_ids: [group?.id] }]);
sandbox.insert(
  'Call',
  [62, 5, 340].map((duration, index) => ({
    id: 100 + index,
    agent_id: agent?.id,
    phone_number_id: 1,
    duration,
    direction: 'inbound',
    updated_at: `2026-01-05T0${index}:00:00Z`,
  })),
);

for await (const line of talk.phoneNumbers.list()) {
  console.log(`${line.nickname}, ${line.number}, rings at ${(await line.groups).map(({ name }) => name).join(', ')}`);
}

// Every call since then, once. What a call points to is awaited like any reference.
const exported = talk.calls.incremental({ start_time: new Date('2026-01-01') });
for await (const call of exported) {
  console.log(`${call.duration} s, ${(await call.agent)?.name}, on ${(await call.phone_line)?.nickname}`);
}
console.log('go on from', exported.endTime, 'or from', JSON.stringify(exported.checkpoint));

// The dashboard is one record a call.
const { calls_waiting, agents_online } = await talk.stats.currentQueueActivity();
console.log('waiting:', calls_waiting, 'online:', agents_online);

await zendesk.close();
await sandbox.close();
