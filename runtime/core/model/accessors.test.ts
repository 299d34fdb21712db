import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { Model } from './model.ts';
import type { ObjectSchema } from './schema.ts';
import { Comment, fakeContext, Ticket, ticketRecord, User, userLink } from './testing/sample-models.ts';
import { contextOf } from './view.ts';

const ticketOf = (record: object = ticketRecord()) => new Ticket(record, fakeContext());
const user = (id: unknown) => new User({ id }, fakeContext());

describe('dates', () => {
  it('are read as a new Date each time, or null', () => {
    const ticket = ticketOf();
    expect(ticket.due).toEqual(new Date('2027-01-01T10:00:00Z'));
    expect(ticket.due).not.toBe(ticket.due);
    expect(ticket.dueDay).toEqual(new Date('2027-01-01T00:00:00Z'));
    expect(ticket.closed).toEqual(new Date(1_700_000_000_000));
    expect(ticketOf({}).due).toBeNull();
    expect(ticketOf({ due_at: null }).due).toBeNull();
    expect(ticketOf({ due_at: 'soon' }).due).toBeNull();
  });

  it('changed in place change nothing', () => {
    const ticket = ticketOf();
    ticket.due?.setFullYear(1999);
    expect(ticket.changes()).toEqual({});
  });

  const forms: [unknown, string][] = [
    [new Date('2030-02-03T04:05:06.789Z'), '2030-02-03T04:05:06Z'],
    ['2030-02-03', '2030-02-03T00:00:00Z'],
    ['2030-02-03T04:05:06Z', '2030-02-03T04:05:06Z'],
    ['2030-02-03T04:05:06.789Z', '2030-02-03T04:05:06Z'],
    ['2030-02-03T04:05:06+02:00', '2030-02-03T02:05:06Z'],
    ['2030-02-03T04:05:06+02', '2030-02-03T02:05:06Z'],
    ['2030-02-03T04:05:06-0230', '2030-02-03T06:35:06Z'],
    ['2030-02-03 04:05', '2030-02-03T04:05:00Z'],
  ];
  it.each(forms)('of type timestamp turn %s into %s when set', (value, sent) => {
    expect(ticketOf().set('due_at', value).changes()).toEqual({ due_at: sent });
    expect(ticketOf().set('due', value).changes()).toEqual({ due_at: sent });
    expect(new Ticket({ due: value }).toJSON()).toEqual({ due_at: sent });
  });

  it('of type date keep the day in UTC', () => {
    expect(ticketOf().set('due_on', new Date('2030-02-03T23:59:59Z')).changes()).toEqual({ due_on: '2030-02-03' });
    expect(ticketOf().set('dueDay', '2030-02-03').changes()).toEqual({ due_on: '2030-02-03' });
  });

  it('of type unixTime are seconds', () => {
    expect(ticketOf().set('closed', new Date(5999)).changes()).toEqual({ closed_time: 5 });
    expect(ticketOf().set('closed_time', 6).changes()).toEqual({ closed_time: 6 });
  });

  const wrong = [new Date(Number.NaN), new Date(8.64e15), '', 'tomorrow', '2030-02-30', '2030-13-01', '1', 5, {}, true];
  it.each(wrong)('refuse %s at once, naming the attribute', (value) => {
    const ticket = ticketOf();
    expect(() => ticket.set('due_at', value)).toThrow(expect.objectContaining({ argument: 'ticket.due_at' }));
    expect(() => ticket.set('due', value)).toThrow(InvalidArgumentError);
    expect(() => ticket.set('due', value)).toThrow(/^ticket\.due must be/);
    expect(ticket.changes()).toEqual({});
  });

  it('set to the moment that they had are no change, in whatever form the API wrote it', () => {
    const record = { due_at: '2027-01-01T10:00:00.000+00:00', created_at: 'odd', due_on: null };
    const ticket = ticketOf(record);
    ticket.due = new Date('2027-01-01T10:00:00.400Z');
    ticket.set('created_at', 'odd');
    expect(ticket.toJSON()).toEqual(record);
    expect(ticket.changes()).toEqual({});
  });

  it('sends what was stated last: the id or the record', () => {
    const ticket = ticketOf();
    ticket.requester = { name: 'A' };
    ticket.set('requester_id', 5);
    expect(ticket.changes()).toEqual({ requester_id: 5 });
    ticket.requester = { name: 'A' };
    expect(ticket.changes()).toEqual({ requester: { name: 'A' } });
  });

  it('can be emptied', () => {
    const ticket = ticketOf();
    ticket.due = null;
    expect(ticket.changes()).toEqual({ due_at: null });
    expect(ticket.due).toBeNull();
  });
});

describe('references', () => {
  it('ask the context with the attribute and its link', async () => {
    const ticket = ticketOf();
    await ticket.assignee;
    await ticket.collaborators;
    const { calls } = contextOf(ticket) as ReturnType<typeof fakeContext>;
    expect(calls).toEqual([
      ['reference', ticket, 'assignee_id', expect.objectContaining({ object: 'User' }), false],
      ['reference', ticket, 'collaborator_ids', expect.objectContaining({ object: 'User' }), true],
    ]);
  });

  it('without a client are empty where there is no id, else an error with advice', async () => {
    expect(await new Ticket({}).assignee).toBeNull();
    expect(await new Ticket({ assignee: null }).assignee).toBeNull();
    expect(await new Ticket({}).collaborators).toEqual([]);
    await expect(new Ticket({ assignee: 5 }).assignee).rejects.toThrow(InvalidArgumentError);
  });

  it.each([
    ['a model', user(5), 5],
    ['a model with a big id', user(9007199254740993n), 9007199254740993n],
    ['an object with an id', { id: 5, name: 'x' }, 5],
    ['a number', 5, 5],
    ['a bigint', 5n, 5],
    ['digits', '5', 5],
    ['more digits than a number holds', '9007199254740993', 9007199254740993n],
    ['null', null, null],
  ])('set to %s keep only the id', (_what, value, id) => {
    const ticket = ticketOf();
    ticket.assignee = value as never;
    expect(ticket.changes()).toEqual({ assignee_id: id });
    expect(ticketOf().set('assignee_id', value).changes()).toEqual({ assignee_id: id });
    expect(new Ticket({ assignee: value }).toJSON()).toEqual({ assignee_id: id });
  });

  it.each([[{}], [user(undefined)], ['me'], [1.5], [Number.NaN], [true], [new Date()]])('refuse %s', (value) => {
    expect(() => ticketOf().set('assignee', value)).toThrow(expect.objectContaining({ argument: 'ticket.assignee' }));
    expect(() => ticketOf().set('collaborators', [value])).toThrow(InvalidArgumentError);
  });

  it('to many are set from models and ids', () => {
    const ticket = ticketOf();
    ticket.collaborators = [user(5), 6];
    expect(ticket.collaborator_ids).toEqual([5, 6]);
    ticket.collaborators = [];
    expect(ticket.changes()).toEqual({ collaborator_ids: [] });
  });

  it('give way to an attribute of their name', () => {
    const ticket = ticketOf();
    expect(ticket.submitter).toBe('an attribute');
    ticket.submitter = 'changed';
    expect(ticket.changes()).toEqual({ submitter: 'changed' });
  });
});

describe('a reference that takes new records inline', () => {
  it.each([
    ['a model without an id', new User({ name: 'A', email: 'a@example.com' })],
    ['a plain object', { name: 'A', email: 'a@example.com' }],
  ])('sends %s inline', async (_what, value) => {
    const ticket = ticketOf();
    ticket.requester = value as User;
    expect(ticket.changes()).toEqual({ requester: { name: 'A', email: 'a@example.com' } });
    expect(await ticket.requester).toEqual(new User({ name: 'A', email: 'a@example.com' }));
    expect(new Ticket({ requester: value }).toJSON()).toEqual({ requester: { name: 'A', email: 'a@example.com' } });
  });

  it('sends only the id of a record that has one, and takes the inline one back', () => {
    const ticket = ticketOf();
    ticket.requester = { name: 'A' };
    ticket.requester = user(5);
    expect(ticket.changes()).toEqual({ requester_id: 5 });
  });

  it('can be emptied', () => {
    const ticket = ticketOf();
    ticket.requester = null;
    expect(ticket.changes()).toEqual({ requester_id: null });
  });

  it('names itself in an error about what is in it', () => {
    expect(() => ticketOf().set('requester', 'me')).toThrow(/^ticket\.requester must be an id/);
  });
});

describe('save and reload', () => {
  it('go through the context, with the options, and give the model', async () => {
    const ticket = ticketOf();
    expect(await ticket.save({ ifUnchanged: true })).toBe(ticket);
    expect(await ticket.reload({ timeout: 5 })).toBe(ticket);
    expect((contextOf(ticket) as ReturnType<typeof fakeContext>).calls).toEqual([
      ['save', ticket, { ifUnchanged: true }],
      ['reload', ticket, { timeout: 5 }],
    ]);
  });

  it('of a model made by hand reject with advice', async () => {
    const ticket = new Ticket({ subject: 'x' });
    await expect(ticket.save()).rejects.toThrow(InvalidArgumentError);
    await expect(ticket.save()).rejects.toThrow(/zendesk\.tickets\.create\(ticket\)/);
    await expect(ticket.reload()).rejects.toMatchObject({ argument: 'ticket.reload()' });
  });
});

class Guest extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Guest', attributes: { email: { type: 'string', access: 'write' }, name: 'string' } };
  }
}
class Meeting extends Model {
  static override schema(): ObjectSchema {
    const references = userLink;
    return {
      object: 'Meeting',
      attributes: {
        id: { type: 'integer', access: 'read' },
        guest_ids: { type: 'integer[]', references, accessor: 'guests', inline: 'guests' },
        guests: { type: 'any', model: () => Guest, list: true, access: 'write' },
        host_ids: { type: 'integer[]', access: 'read', references, accessor: 'hosts', inline: 'hosts' },
        hosts: { type: 'any', model: () => Guest, list: true, access: 'create' },
      },
    };
  }
}

describe('a list of references that takes others inline', () => {
  const meetingOf = () => new Meeting({ id: 1, guest_ids: [7], host_ids: [8] }, fakeContext());
  const jane = { name: 'Jane', email: 'jane@example.com' };

  it('sends ids alone where there are only ids', () => {
    expect(
      meetingOf()
        .set('guests', new Set([user(5), '6']))
        .changes(),
    ).toEqual({ guest_ids: [5, 6] });
    expect(meetingOf().set('guests', []).changes()).toEqual({ guest_ids: [] });
  });

  it('sends emails, people and the ids beside them as one list', () => {
    const mixed = [user(5), 6, 'joe@example.com', jane, new Guest(jane), new User({ name: 'Ann', email: 'a@x.com' })];
    const sent = [5, 6, 'joe@example.com', jane, jane, { name: 'Ann', email: 'a@x.com' }];
    expect(meetingOf().set('guests', mixed).changes()).toEqual({ guests: sent });
    expect(meetingOf().set('guests', mixed.values()).changes()).toEqual({ guests: sent });
    expect(new Meeting({ guests: mixed }).changes()).toEqual({ guests: sent });
  });

  it('always sends the list where the ids are read-only', () => {
    expect(new Meeting({ hosts: [user(5), 6] }).changes()).toEqual({ hosts: [5, 6] });
  });

  it('counts what was stated last', () => {
    expect(meetingOf().set('guests', ['a@x.com']).set('guest_ids', [5]).changes()).toEqual({ guest_ids: [5] });
    expect(meetingOf().set('guest_ids', [5]).set('guests', ['a@x.com']).changes()).toEqual({ guests: ['a@x.com'] });
  });

  it('still reads the users that are known', async () => {
    const meeting = meetingOf().set('guests', ['a@x.com']);
    await Reflect.get(meeting, 'guests');
    const { calls } = contextOf(meeting) as ReturnType<typeof fakeContext>;
    expect(calls).toEqual([['reference', meeting, 'guest_ids', expect.objectContaining({ object: 'User' }), true]]);
  });

  it.each([['me'], [1.5], [null], [new Comment({ id: 7 }, null)]])('refuses %s beside an email', (value) => {
    const problem = expect.objectContaining({ argument: 'meeting.guests' });
    expect(() => meetingOf().set('guests', ['a@x.com', value])).toThrow(problem);
  });
});

describe('a record of another type', () => {
  const comment = () => new Comment({ id: 7, body: 'x' }, null);
  const wrong: [name: string, value: () => unknown, expected: string][] = [
    ['assignee', comment, 'a User'],
    ['assignee_id', comment, 'a User'],
    ['requester', comment, 'a User'],
    ['requester', () => new Comment({ body: 'new' }), 'a User'],
    ['collaborators', () => [user(1), comment()], 'a User'],
    ['collaborator_ids', () => [comment()], 'a User'],
    ['comment', () => user(1), 'a Comment'],
    ['custom_fields', () => [user(1)], 'a CustomField'],
  ];

  it.each(wrong)('is refused for %s, in the setter and in the constructor', (name, value, expected) => {
    const ticket = ticketOf();
    const problem = {
      code: 'invalid_argument',
      argument: `ticket.${name}`,
      message: expect.stringContaining(expected),
    };
    const attempts = [
      () => ticket.set(name, value()),
      () => Object.assign(ticket, { [name]: value() }),
      () => new Ticket({ [name]: value() }),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(expect.objectContaining(problem));
    expect(ticket.changes()).toEqual({});
  });

  it('is none where the type is a kind of it', () => {
    class CurrentUser extends User {
      static override schema(): ObjectSchema {
        return { ...User.schema(), object: 'CurrentUser', viewOf: 'User' };
      }
    }
    const me = new CurrentUser({ id: 5 }, null);
    expect(new Ticket({ assignee: me, collaborators: [me] }).toJSON()).toEqual({
      assignee_id: 5,
      collaborator_ids: [5],
    });
  });
});
