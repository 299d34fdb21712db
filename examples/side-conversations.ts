// Side conversations: ask someone outside a ticket, with a file, and read what was said.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { sideConversations } = zendesk.tickets;
const [ticket] = await zendesk.tickets.list().toArray({ limit: 1 });
if (!ticket) throw new Error('The account has no tickets');

// Files are uploaded first; messages name them by their ids.
const photo = await sideConversations.attachments.create({ file: new File(['…'], 'printer.png') });

// Who is in `to` decides what it becomes: an email here; a Slack channel or a group are named by their ids.
const supplier = { email: 'parts@example.com', name: 'Parts Ltd' };
const { side_conversation: conversation } = await sideConversations.create(ticket, {
  message: { subject: 'A spare part', body: 'Do you have this one?', to: [supplier], attachment_ids: [photo.id] },
  external_ids: { order: '4711' },
});
console.log(conversation.subject, conversation.participants[0]?.email, conversation.external_ids);

await sideConversations.reply(ticket, conversation, { message: { body: 'Is anybody there?', to: [supplier] } });
await sideConversations.update(ticket, conversation, { state: 'closed' });

// A conversation is its events: what was said, and what was changed.
for await (const { type, actor, message, updates } of sideConversations.events.list(ticket, conversation)) {
  console.log(type, actor?.name, message?.body ?? updates?.state);
  for (const file of message?.attachments ?? []) console.log('with', file.file_name, file.size);
}

for await (const { subject, state } of sideConversations.list(ticket)) console.log(subject, state);

// The ticket itself: everything said about it, by comment and by messaging.
for await (const { author, content } of zendesk.tickets.conversationLog.list(ticket)) {
  console.log(author.display_name, content.text ?? content.body);
}

await zendesk.close();
await sandbox.close();
