import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Audit, ChangeEvent, Comment, Source, Ticket, User } from 'zents';
import { type Account, answeredBy, openAccount } from './trap-account.ts';

let account: Account;

beforeAll(async () => {
  account = await openAccount();
});
afterAll(() => account.close());

const firstTicket = async (): Promise<Ticket> => {
  const [ticket] = await account.zendesk.tickets.list().toArray({ limit: 1 });
  return ticket as Ticket;
};

describe('making records', () => {
  it('what a constructor is not told is not sent, nor what it is told is undefined', () => {
    expect(new User({ name: 'Ada', phone: undefined }).changes()).toEqual({ name: 'Ada' });
    expect(new Ticket({}).changes()).toEqual({});
  });

  it('null that is set is sent, at once and later', () => {
    expect(new User({ name: 'Ada', phone: null }).changes()).toEqual({ name: 'Ada', phone: null });
    const user = new User({ name: 'Ada' });
    user.phone = null;
    expect(user.changes()).toEqual({ name: 'Ada', phone: null });
  });

  it('`from` has the name that the API gives it, both ways', () => {
    const source = new Source({ from: { address: 'ada@example.com' } });
    expect(source.toJSON()).toEqual({ from: { address: 'ada@example.com' } });
    const ticket = new Ticket({ via: { source: { from: { address: 'a@example.com' } } } } as object, null);
    expect(ticket.get('via')).toMatchObject({ source: { from: { address: 'a@example.com' } } });
  });

  it('a record from the API can be sent elsewhere', async () => {
    const ticket = await firstTicket();
    expect(structuredClone(ticket.toJSON())).toEqual(ticket.toJSON());
    expect(new Ticket(JSON.parse(JSON.stringify(ticket)), null).subject).toBe(ticket.subject);
  });
});

describe('references', () => {
  it('a record that is set leaves its id only', async () => {
    const [user] = await account.zendesk.users.list().toArray({ limit: 1 });
    const ticket = new Ticket({ subject: 'x' });
    ticket.assignee = user as User;
    expect(ticket.changes()).toEqual({ subject: 'x', assignee_id: user?.id });
    expect(Object.keys(ticket.toJSON()).filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('null that is set empties the reference', async () => {
    const ticket = await firstTicket();
    ticket.assignee_id = 5;
    ticket.assignee = null;
    expect(ticket.assignee_id).toBeNull();
  });

  it('a record that does not exist yet goes inline, without an id beside it', () => {
    const ticket = new Ticket({ subject: 'x' });
    ticket.requester = new User({ name: 'Ada', email: 'ada@example.com' });
    expect(ticket.changes()).toEqual({ subject: 'x', requester: { name: 'Ada', email: 'ada@example.com' } });
  });

  it('an answer may hold an object under the name of a reference', async () => {
    const ticket = { id: 1, requester_id: 5, requester: { name: 'Ada' }, satisfaction_rating: { score: 'unoffered' } };
    const { zendesk } = answeredBy(() => ({ body: { ticket } }));
    expect((await zendesk.tickets.get(1)).toJSON()).toEqual(ticket);
  });
});

describe('dates', () => {
  it('a Date that is set keeps its time, and can be read again', () => {
    const ticket = new Ticket({ subject: 'x' });
    ticket.due = new Date('2027-01-01T10:20:30Z');
    expect(ticket.due).toEqual(new Date('2027-01-01T10:20:30Z'));
    expect(ticket.changes()).toEqual({ subject: 'x', due_at: '2027-01-01T10:20:30Z' });
  });
});

describe('changes', () => {
  it('reading an element of a list changes nothing', async () => {
    const ticket = await firstTicket();
    for (const read of [() => ticket.tags?.[0], () => ticket.custom_fields?.[0], () => [...(ticket.tags ?? [])]])
      read();
    expect(ticket.changes()).toEqual({});
  });

  it.each<[string, (tags: string[]) => unknown, string[]]>([
    ['sort', (tags) => tags.sort(), ['a', 'b', 'c']],
    ['reverse', (tags) => tags.reverse(), ['a', 'c', 'b']],
    ['splice', (tags) => tags.splice(0, 1), ['c', 'a']],
    ['an assignment by index', (tags) => Object.assign(tags, { 1: 'z' }), ['b', 'z', 'a']],
    ['length', (tags) => Object.assign(tags, { length: 1 }), ['b']],
  ])('a list changed in place by %s is sent', (_how, change, sent) => {
    const ticket = new Ticket({ id: 1, tags: ['b', 'c', 'a'] } as object, null);
    change(ticket.tags as string[]);
    expect(ticket.changes()).toEqual({ tags: sent });
  });

  it('taking an element out gives the element', () => {
    const ticket = new Ticket({ id: 1, tags: ['a', 'b'] } as object, null);
    expect(ticket.tags?.pop()).toBe('b');
    expect(ticket.changes()).toEqual({ tags: ['a'] });
  });

  it.each<[string, (fields: Record<string, unknown>) => void, object]>([
    ['a key that is added', (fields) => Object.assign(fields, { plan: 'gold' }), { plan: 'gold' }],
    ['a key that is taken out', (fields) => Reflect.deleteProperty(fields, 'size'), { size: null }],
    [
      'what was read by Object.values',
      (fields) => (Object.values(fields)[1] as string[]).push('c'),
      { list: ['b', 'c'] },
    ],
  ])('of an object %s is sent, and nothing else', (_how, change, sent) => {
    const user = new User({ id: 1, name: 'Ada', user_fields: { size: 1, list: ['b'] } } as object, null);
    change(user.user_fields as Record<string, unknown>);
    expect(user.changes()).toEqual({ user_fields: sent });
  });

  it('a change is seen at any depth', () => {
    const metadata = { system: { raw: { a: { b: { c: 1 } } } } };
    const ticket = new Ticket({ id: 1, custom: metadata } as object, null);
    (ticket.get('custom') as typeof metadata).system.raw.a.b.c = 2;
    expect(ticket.changes()).toEqual({ custom: { system: { raw: { a: { b: { c: 2 } } } } } });
  });

  it('a user whose name did not change goes without it, since it may be stale', async () => {
    const [user] = await account.zendesk.users.list().toArray({ limit: 1 });
    if (user) user.notes = 'x';
    expect(user?.changes()).toEqual({ notes: 'x' });
  });
});

describe('answers', () => {
  it('the events of an audit are classes by their type', () => {
    const events = [
      { id: 1, type: 'Change', field_name: 'status', value: 'open' },
      { id: 2, type: 'Comment', body: 'x' },
    ];
    const audit = new Audit({ id: 1, events } as object, null);
    expect(audit.events?.[0]).toBeInstanceOf(ChangeEvent);
    expect(audit.events?.map((event) => event.constructor.name)).toEqual(['ChangeEvent', 'CommentEvent']);
  });

  it('what comes along is never given in place of what was asked for', async () => {
    const { zendesk, sandbox } = account;
    const [ticket] = sandbox.records('Ticket');
    const tickets = await zendesk.users.tickets
      .requested(Number(ticket?.requester_id), { include: ['users'] })
      .toArray();
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.every((each) => each instanceof Ticket)).toBe(true);
  });

  it('a comment of a ticket is loaded from its own path', async () => {
    const ticket = await firstTicket();
    const [comment] = await account.zendesk.tickets.comments.list(ticket).toArray();
    expect(comment).toBeInstanceOf(Comment);
    expect(account.lines().at(-1)).toContain(`GET /api/v2/tickets/${ticket.id}/comments`);
  });
});
