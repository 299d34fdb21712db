// Chat: conversations, the agents and departments behind them, and ready answers.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { agents, chats, departments, shortcuts } = zendesk.chat;

const ada = await agents.create({ first_name: 'Ada', display_name: 'Ada', email: 'ada@example.com' });
const printers = await departments.create({ name: 'Printers', members: [ada.id] });
console.log(printers.name, (await departments.get(printers)).members);

// A message that a visitor left.
const chat = await chats.create({
  type: 'offline_msg',
  visitor: { name: 'Grace', email: 'grace@example.com' },
  message: 'Nobody there?',
  timestamp: new Date('2026-01-01T09:00:00Z'),
});
for await (const each of chats.list()) console.log(each.started?.toISOString(), each.visitor?.name, each.message);

// Tags go as a whole list.
const { tags } = await chats.update(chat, { tags: ['urgent'] });
console.log('tags:', tags);

// Shortcuts and triggers have names where others have ids.
await shortcuts.create({ name: 'bye', message: 'See you soon.' });
await shortcuts.update('bye', { message: 'Until then!' });
console.log((await shortcuts.get('bye')).message);

// Several at once, in the order of their ids; null stands for what is not there.
const found = await chats.getMany([chat.id, 'no-such-chat']);
console.log(found.map((each) => each?.message ?? null));

await zendesk.close();
await sandbox.close();
