// Skills and queues: who is good at what, which tickets need that, and where work waits.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { routing } = zendesk;

// A kind of skill, and one skill of it. New tickets that meet the conditions need it.
const tools = await routing.attributes.create({ name: 'Tools' });
const printers = await routing.attributes.values.create(tools, { name: 'Printers' });
await routing.attributes.values.update(tools, printers, {
  conditions: { all: [{ subject: 'subject_includes_word', operator: 'includes', value: 'printer' }], any: [] },
});

// Agents get it: one in place of all that they had, many in a job.
const agents = await zendesk.users.list({ role: ['agent', 'admin'] }).toArray({ limit: 2 });
const [first] = agents;
if (first) await routing.agents.instanceValues.set(first, { attribute_value_ids: [printers] });
const job = await routing.agents.instanceValues.jobs.create({
  action: 'upsert',
  attributes: { attribute_values: [{ id: printers.id, agent_skill_priority: 'HIGH' }] },
  items: agents.map(({ id }) => id),
});
await job.wait({ interval: 10 });
for await (const skill of routing.agents.instanceValues.listForMany({ 'filter[agent_ids]': agents })) {
  console.log((await skill.agent)?.name, (await skill.attribute)?.name, skill.name, skill.agent_skill_priority);
}

// A ticket needs it. Which of these could the signed-in agent take?
await routing.tickets.instanceValues.set(1, { attribute_value_ids: [printers] });
console.log(await routing.requirements.fulfilled({ ticket_ids: [1, 2] }).toArray());

// All that ever happened to skills; later, `incremental({ from: exported.checkpoint })` gives what came since.
const exported = routing.instanceValues.incremental();
for await (const { occurred, type, instance_id } of exported) console.log(occurred?.toISOString(), type, instance_id);
console.log('go on from', JSON.stringify(exported.checkpoint));

// Urgent work waits in a queue of its own, which is tried first.
const [group] = await zendesk.groups.list().toArray({ limit: 1 });
const queue = await zendesk.queues.create({
  name: 'Fires',
  priority: 1,
  definition: { all: [{ field: 'priority', operator: 'is', value: 'urgent' }], any: [] },
  primary_groups_id: group ? [group.id] : [],
});
const others = (await zendesk.queues.list().toArray()).filter(({ id }) => id !== queue.id);
await zendesk.queues.reorder({ queue_ids: [queue, ...others] });
for await (const { order, name } of zendesk.queues.list()) console.log(order, name);

await zendesk.close();
await sandbox.close();
