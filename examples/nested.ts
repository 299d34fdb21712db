// Nested resources: where Zendesk's path goes on, so does the client; a record does for its id.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

// /tickets/{id}/comments is `tickets.comments`.
await zendesk.tickets.update(1, { comment: { body: 'Looked into it.', public: false } });
for await (const comment of zendesk.tickets.comments.list(1)) {
  console.log(`${comment.public ? 'public' : 'internal'}: ${comment.body} (${(await comment.author)?.name})`);
}

// Each update is an audit, and each change in it an event of a class of its own.
for await (const audit of zendesk.tickets.audits.list(1)) {
  console.log('audit', audit.id, audit.events.map((event) => event.constructor.name).join(', '));
}
console.log('tags:', await zendesk.tickets.tags.add(1, ['checked']));

// The other way round: from people and organizations to what is theirs.
const [user] = await zendesk.users.list({ role: 'end-user' }).toArray({ limit: 1 });
if (user) {
  for await (const ticket of zendesk.users.tickets.requested(user))
    console.log(`${user.name} asked: ${ticket.subject}`);
  for await (const organization of zendesk.users.organizations.list(user)) console.log('works at', organization.name);
}
const [group] = await zendesk.groups.list().toArray({ limit: 1 });
if (group) {
  for await (const membership of zendesk.groups.memberships.list(group)) {
    console.log(`${(await membership.user)?.name} is in ${(await membership.group)?.name}`);
  }
}

await zendesk.close();
await sandbox.close();
