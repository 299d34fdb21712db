// Tasks: a template of what is always to be done, and the lists that tickets get from it.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { taskLists, taskListTemplates } = zendesk;

const template = await taskListTemplates.create({
  name: 'A new colleague',
  tasks: [{ name: 'Check the contract', required: true }, { name: 'Order a badge' }],
});
console.log(template.name, template.task_count);

// A ticket gets a list with the tasks of the template, which can then change without it.
const { ticket } = await zendesk.tickets.create({ subject: 'Ada starts', comment: { body: 'On Monday.' } });
const [list] = await zendesk.tickets.taskLists.create(ticket, { task_list_template_id: template.id });
if (!list) throw new Error('The ticket has no list');
const desk = await taskLists.taskItems.create(list, { name: 'Find a desk' });
await taskLists.taskItems.update(list, desk, { required: true });
await taskLists.update(list, { name: 'First day' });

for await (const { id, name, task_count } of zendesk.tickets.taskLists.list(ticket)) {
  console.log(name, task_count);
  for await (const item of taskLists.taskItems.list(id)) console.log(item.name, item.required);
}

await taskListTemplates.delete(template);
await zendesk.close();
await sandbox.close();
