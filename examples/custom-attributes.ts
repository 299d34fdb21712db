// Fields of your own, and attributes that this SDK doesn't know: both are read and sent like any other.
import { Ticket, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

// A field of tickets has an id; its value stands in `custom_fields`.
const floor = await zendesk.ticketFields.create({ type: 'integer', title: 'Floor' });
const room = await zendesk.ticketFields.create({ type: 'text', title: 'Room' });
const { ticket } = await zendesk.tickets.create({
  subject: 'Printer on fire',
  comment: { body: 'Help!' },
  custom_fields: [
    { id: floor.id, value: 3 },
    { id: room.id, value: '3.14' },
  ],
});

// A change deep inside is seen. Fields go one by one, so that a colleague's change of another one stays.
const field = ticket.custom_fields.find(({ id }) => id === floor.id);
if (field) field.value = 4;
console.log('will be sent:', JSON.stringify(ticket.changes()));
await ticket.save();

// Fields of users and organizations have names.
await zendesk.userFields.create({ type: 'text', key: 'office', title: 'Office' });
const user = await zendesk.users.create({ name: 'Ada', user_fields: { office: 'London' } });
const { user_fields } = await zendesk.users.update(user.id, { user_fields: { office: 'Berlin' } });
console.log('office:', user_fields?.office);

// What the API has and no type of this SDK does: `set` and `get` take any name, and plain assignment works, too.
const draft = new Ticket({ subject: 'From next year', comment: { body: '…' } });
draft.set('sentiment', { mood: 'curious' });
Object.assign(draft, { some_thing: 100 });
console.log(draft.get('sentiment'), JSON.stringify(draft));

await zendesk.close();
await sandbox.close();
