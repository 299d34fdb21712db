// biome-ignore-all lint/style/noNonNullAssertion: the elements are in the sample record.
import { describe, expect, it } from 'vitest';
import { rebase } from './rebase.ts';
import { requestBodyOf } from './request-body.ts';
import { snapshotOf } from './snapshot.ts';
import {
  Comment,
  CustomField,
  fakeContext,
  Option,
  Ticket,
  TicketField,
  ticketRecord,
  User,
  Via,
} from './testing/sample-models.ts';
import { contextOf, recordOf } from './view.ts';

const ticketOf = (record: object = ticketRecord()) => new Ticket(record, fakeContext());

/** Sends an update whose answer comes after `meanwhile`. */
function update<T extends Ticket | TicketField | User>(
  model: T,
  answer: object | undefined,
  meanwhile: () => void = () => {},
): T {
  const body = requestBodyOf(model, { purpose: 'update' });
  const snapshot = snapshotOf(model, body);
  meanwhile();
  rebase(model, snapshot, answer as { [name: string]: unknown } | undefined);
  return model;
}

describe('after a success', () => {
  it('the record is the one of the answer', () => {
    const ticket = ticketOf();
    ticket.status = 'solved';
    const answer = { ...ticketRecord(), status: 'solved', subject: 'changed by a colleague' };
    update(ticket, answer);
    expect(recordOf(ticket)).toBe(answer);
    expect(ticket.subject).toBe('changed by a colleague');
    expect(ticket.changes()).toEqual({});
  });

  it('what the server made of an edit is no change', () => {
    const ticket = ticketOf();
    const { tags } = ticket;
    tags.push('Mixed Case');
    update(ticket, { ...ticketRecord(), tags: ['case', 'fire', 'mixed', 'printer'] });
    expect(ticket.changes()).toEqual({});
    expect(ticket.tags).toBe(tags);
    expect(tags).toEqual(['case', 'fire', 'mixed', 'printer']);
  });

  it('write-only attributes are gone, so that a comment is not sent twice', () => {
    const ticket = ticketOf();
    ticket.comment = new Comment({ body: 'x' });
    ticket.requester = { name: 'A' };
    ticket.metadata = { a: 1 };
    update(ticket, { ...ticketRecord(), requester_id: 99 });
    expect(ticket.changes()).toEqual({});
    expect(ticket.comment).toBeUndefined();
    expect(ticket.get('metadata')).toBeUndefined();
    expect(ticket.requester_id).toBe(99);
  });

  it('a comment that was sent can be sent again', () => {
    const ticket = ticketOf();
    const comment = new Comment({ body: 'x' });
    ticket.comment = comment;
    update(ticket, ticketRecord());
    ticket.comment = comment;
    expect(ticket.comment).toBe(comment);
    expect(ticket.changes()).toEqual({ comment: { body: 'x' } });
  });

  it('unknown attributes are those of the answer', () => {
    const ticket = Object.assign(ticketOf(), { known_to_the_api: 1, unknown: 2 });
    ticket.set('also_unknown', 3);
    update(ticket, { ...ticketRecord(), known_to_the_api: 5 });
    expect(ticket.known_to_the_api).toBe(5);
    expect(ticket.toJSON()).toEqual({ ...ticketRecord(), known_to_the_api: 5 });
    expect(ticket.changes()).toEqual({});
  });

  it('a record made by hand has its id and a client', () => {
    const ticket = new Ticket({ subject: 'x', comment: { body: 'y' } });
    const context = fakeContext();
    rebase(ticket, snapshotOf(ticket, requestBodyOf(ticket, { purpose: 'create' })), ticketRecord(), context);
    expect(ticket.id).toBe(1);
    expect(contextOf(ticket)).toBe(context);
    expect(ticket.changes()).toEqual({});
  });

  it('without a record in the answer what was sent counts as saved', () => {
    const ticket = ticketOf();
    ticket.status = 'solved';
    ticket.comment = new Comment({ body: 'x' });
    update(ticket, undefined, () => ticket.set('priority', 'high'));
    expect(ticket.toJSON()).toEqual({ ...ticketRecord(), status: 'solved', priority: 'high' });
    expect(ticket.changes()).toEqual({ priority: 'high' });
  });

  it('the answer is not written to', () => {
    const answer = ticketRecord();
    const ticket = ticketOf();
    ticket.tags.push('x');
    ticket.via.channel = 'y';
    update(ticket, answer);
    ticket.tags.push('z');
    ticket.via.channel = 'z';
    ticket.custom_fields[0]!.value = 'z';
    expect(answer).toEqual(ticketRecord());
  });

  it('edits that the request did not carry stay', () => {
    const ticket = ticketOf();
    ticket.subject = 'edited';
    ticket.priority = 'high';
    ticket.tags.push('edited');
    ticket.custom_fields[0]!.value = 'edited';
    const snapshot = snapshotOf(ticket, { subject: 'another subject', priority: 'high' });
    rebase(ticket, snapshot, { ...ticketRecord(), subject: 'another subject', priority: 'high' });
    expect(ticket.changes()).toEqual({
      subject: 'edited',
      tags: ['fire', 'printer', 'edited'],
      custom_fields: [{ id: 11, value: 'edited' }],
    });
  });

  it('edits are dropped where no body is named: a reload', () => {
    const ticket = ticketOf();
    ticket.subject = 'edited';
    ticket.via.channel = 'edited';
    rebase(ticket, snapshotOf(ticket), ticketRecord());
    expect(ticket.changes()).toEqual({});
    expect(ticket.subject).toBe('Printer on fire');
  });
});

describe('edits made while the request was in flight stay', () => {
  const cases: [string, (ticket: Ticket) => void, object][] = [
    ['a scalar', (ticket) => ticket.set('subject', 'later'), { subject: 'later' }],
    ['a scalar set back', (ticket) => ticket.set('status', 'open'), { status: 'open' }],
    ['a scalar emptied', (ticket) => ticket.set('status', null), { status: null }],
    ['a list', (ticket) => ticket.tags.push('later'), { tags: ['fire', 'printer', 'sent', 'later'] }],
    ['a comment', (ticket) => ticket.set('comment', { body: 'later' }), { comment: { body: 'later' } }],
    ['a part of the comment', (ticket) => ticket.comment!.set('body', 'later'), { comment: { body: 'later' } }],
    ['a field', (ticket) => ticket.custom_fields[1]!.set('value', 1), { custom_fields: [{ id: 12, value: 1 }] }],
    ['a field again', (ticket) => ticket.custom_fields[0]!.set('value', 1), { custom_fields: [{ id: 11, value: 1 }] }],
    [
      'a field put in',
      (ticket) => ticket.custom_fields.unshift(new CustomField({ id: 5, value: 1 })),
      { custom_fields: [{ id: 5, value: 1 }] },
    ],
    ['a field taken out', (ticket) => ticket.custom_fields.pop(), { custom_fields: [{ id: 13, value: null }] }],
    [
      'a nested model replaced',
      (ticket) => ticket.set('via', new Via({ channel: 'later' })),
      { via: expect.objectContaining({ channel: 'later' }) },
    ],
    ['a property', (ticket) => Object.assign(ticket, { later: 1 }), { later: 1 }],
    ['an unknown attribute', (ticket) => ticket.set('later', 1), { later: 1 }],
  ];
  it.each(cases)('%s', (_what, meanwhile, changes) => {
    const ticket = ticketOf();
    ticket.status = 'solved';
    ticket.tags.push('sent');
    ticket.comment = new Comment({ body: 'sent' });
    ticket.custom_fields[0]!.value = 'sent';
    const answer = ticketRecord();
    answer.status = 'solved';
    answer.tags = ['fire', 'printer', 'sent'];
    (answer.custom_fields as { value: unknown }[])[0]!.value = 'sent';
    update(ticket, answer, () => meanwhile(ticket));
    expect(ticket.changes()).toEqual(changes);
  });

  it('in one key of an object, beside keys of the answer', () => {
    const user = new User({ id: 1, user_fields: { a: 1, b: 1 } }, fakeContext());
    const fields = user.user_fields;
    fields.a = 2;
    update(user, { id: 1, user_fields: { a: 2, b: 9, c: 9 } }, () => {
      fields.b = 3;
    });
    expect(user.user_fields).toBe(fields);
    expect(fields).toEqual({ a: 2, b: 3, c: 9 });
    expect(user.changes()).toEqual({ user_fields: { b: 3 } });
  });

  it('in a nested model, beside attributes of the answer', () => {
    const ticket = ticketOf();
    const { via } = ticket;
    update(ticket, { ...ticketRecord(), via: { channel: 'answer', source: { rel: 'answer', from: null } } }, () => {
      via.source.rel = 'later';
    });
    expect(ticket.via).toBe(via);
    expect(ticket.via.toJSON()).toEqual({ channel: 'answer', source: { rel: 'later', from: null } });
  });

  it('in a part that was first read in flight', () => {
    const ticket = ticketOf();
    update(ticket, { ...ticketRecord(), group_id: 99 }, () => {
      ticket.via.source.rel = 'later';
      ticket.custom_fields[2]!.value = 'later';
    });
    expect(ticket.group_id).toBe(99);
    expect(ticket.changes()).toEqual({
      via: expect.objectContaining({ source: expect.objectContaining({ rel: 'later' }) }),
      custom_fields: [{ id: 13, value: 'later' }],
    });
  });

  it('in a model that the answer lacks, which goes on being tracked', () => {
    const ticket = ticketOf();
    const comment = new Comment({ body: 'sent' });
    ticket.comment = comment;
    update(ticket, ticketRecord(), () => comment.set('body', 'later'));
    expect(ticket.comment).toBe(comment);
    comment.body = 'latest';
    expect(ticket.changes()).toEqual({ comment: { body: 'latest' } });
  });

  it('in an element that the answer lacks', () => {
    const field = new TicketField({ id: 1, custom_field_options: options('a', 'b') }, fakeContext());
    const list = field.custom_field_options;
    update(field, { id: 1, custom_field_options: options('c') }, () => list[1]!.set('name', 'later'));
    expect(names(field)).toEqual(['c', 'later']);
  });

  it('in the order of a list', () => {
    const field = new TicketField({ id: 1, custom_field_options: options('a', 'b') }, fakeContext());
    const list = field.custom_field_options;
    update(field, { id: 1, custom_field_options: options('a', 'b') }, () => list.reverse());
    expect(names(field)).toEqual(['b', 'a']);
    expect(field.changes()).toHaveProperty('custom_field_options');
  });
});

describe('what the user holds stays part of the model', () => {
  it('as the same objects with the values of the answer', () => {
    const ticket = ticketOf();
    const { tags, via, custom_fields } = ticket;
    const { source } = via;
    const { from } = source;
    const ids = from.ids;
    const [first, second] = custom_fields;
    const value = custom_fields[2]!.value;
    const answer = ticketRecord();
    answer.tags = ['answer'];
    answer.via = { channel: 'answer', source: { from: { ids: [5], other: 1 } } };
    answer.custom_fields = [
      { id: 12, value: 'second' },
      { id: 11, value: 'first' },
      { id: 13, value: ['answer'] },
      { id: 14, value: 'new' },
    ];
    update(ticket, answer);
    expect(ticket.toJSON()).toEqual(answer);
    expect(ticket.changes()).toEqual({});
    expect([ticket.tags, ticket.via, ticket.via.source, ticket.via.source.from]).toEqual([tags, via, source, from]);
    expect(ticket.via.source).toBe(source);
    expect(ticket.via.source.from).toBe(from);
    expect(from).toEqual({ ids: [5], other: 1 });
    expect(from.ids).toBe(ids);
    expect(ticket.custom_fields).toBe(custom_fields);
    expect(custom_fields[0]).toBe(second);
    expect(custom_fields[1]).toBe(first);
    expect(first!.value).toBe('first');
    expect(ticket.custom_fields[2]!.value).toBe(value);
    expect(value).toEqual(['answer']);
  });

  it('and goes on being tracked', () => {
    const ticket = ticketOf();
    const { tags, via, custom_fields } = ticket;
    const field = custom_fields[0]!;
    update(ticket, ticketRecord());
    tags.push('x');
    via.source.to.url = 'y';
    field.value = 'z';
    custom_fields.push(new CustomField({ id: 20, value: 1 }));
    expect(ticket.changes()).toMatchObject({
      tags: ['fire', 'printer', 'x'],
      via: { source: { to: { url: 'y' } } },
      custom_fields: [
        { id: 11, value: 'z' },
        { id: 20, value: 1 },
      ],
    });
  });

  it('in a list of new models by position, so that each gets its id', () => {
    const field = new TicketField({ id: 1, custom_field_options: options('a') }, fakeContext());
    const [b, c] = [new Option({ name: 'b', value: 'b' }), new Option({ name: 'c', value: 'c' })];
    field.custom_field_options.unshift(b, c);
    const answer = [{ id: 8, name: 'b', value: 'b' }, { id: 9, name: 'c', value: 'c' }, ...options('a')];
    update(field, { id: 1, custom_field_options: answer }, () => field.custom_field_options.reverse());
    expect([b.id, c.id]).toEqual([8, 9]);
    expect(names(field)).toEqual(['a', 'c', 'b']);
  });

  it('also where the answer has an id twice', () => {
    const twice = [
      { id: 1, value: 'a' },
      { id: 1, value: 'b' },
    ];
    const ticket = ticketOf({ custom_fields: twice, metadata: { list: twice } });
    const [first, second] = ticket.custom_fields;
    const list = ticket.metadata.list as object[];
    const answer = { custom_fields: [...twice, ...twice], metadata: { list: [...twice, ...twice] } };
    update(ticket, answer);
    expect(ticket.toJSON()).toEqual(answer);
    expect(ticket.custom_fields[0]).toBe(first);
    expect(ticket.custom_fields[1]).toBe(second);
    expect(new Set(ticket.custom_fields).size).toBe(4);
    expect(new Set(list).size).toBe(4);
  });

  it('but what the answer no longer has leaves a list', () => {
    const field = new TicketField({ id: 1, custom_field_options: options('a', 'b', 'c') }, fakeContext());
    const list = field.custom_field_options;
    update(field, { id: 1, custom_field_options: options('a', 'c') });
    expect(names(field)).toEqual(['a', 'c']);
    expect(field.custom_field_options).toBe(list);
    expect(field.changes()).toEqual({});
  });

  it('but what the answer has emptied is no longer part of it', () => {
    const ticket = ticketOf();
    const { via, tags } = ticket;
    update(ticket, { ...ticketRecord(), via: null, tags: null });
    via.channel = 'x';
    tags.push('x');
    expect(ticket.via).toBeNull();
    expect(ticket.tags).toBeNull();
    expect(ticket.changes()).toEqual({});
  });
});

describe('after a failure', () => {
  it('everything stays: the same request goes out again', () => {
    const ticket = ticketOf();
    ticket.status = 'solved';
    ticket.comment = new Comment({ body: 'x' });
    ticket.tags.push('y');
    const body = requestBodyOf(ticket, { purpose: 'update' });
    snapshotOf(ticket, body);
    expect(requestBodyOf(ticket, { purpose: 'update' })).toEqual(body);
    expect(ticket.changes()).toEqual(body);
  });
});

function options(...names: string[]): object[] {
  return names.map((name) => ({ id: name.charCodeAt(0), name, value: name }));
}

function names(field: TicketField): string[] {
  return field.custom_field_options.map(({ name }) => name);
}
