// biome-ignore-all lint/style/noNonNullAssertion: the elements are in the sample record.
import { describe, expect, it } from 'vitest';
import {
  Comment,
  Condition,
  CustomField,
  fakeContext,
  Option,
  Ticket,
  TicketField,
  Trigger,
  ticketRecord,
  User,
  Via,
} from './testing/sample-models.ts';

const ticketOf = (record: object = ticketRecord()) => new Ticket(record, fakeContext());

describe('changes', () => {
  it('are empty for a record that was only read', () => {
    const ticket = ticketOf();
    for (const name of Object.keys(ticketRecord())) ticket.get(name);
    for (const field of ticket.custom_fields) void field.value;
    void ticket.via.source.to.thumbnails;
    expect(ticket.changes()).toEqual({});
  });

  it('are the edited attributes and nothing else', () => {
    const ticket = ticketOf();
    ticket.status = 'solved';
    ticket.subject = 'x';
    expect(ticket.changes()).toEqual({ status: 'solved', subject: 'x' });
  });

  it('hold lists and objects that were edited in place, whole', () => {
    const ticket = ticketOf({ ...ticketRecord(), metadata: { a: 1, b: 2 } });
    ticket.tags.push('x');
    ticket.metadata.a = 3;
    expect(ticket.changes()).toEqual({ tags: ['fire', 'printer', 'x'], metadata: { a: 3, b: 2 } });
  });

  it('hold unknown attributes that were edited in place', () => {
    const ticket = ticketOf();
    (ticket.get('not_in_the_specification') as { deep: unknown[] }).deep.push(3);
    expect(ticket.changes()).toEqual({ not_in_the_specification: { deep: [1, { two: 2 }, 3] } });
  });

  it('see nested models at any depth', () => {
    const ticket = ticketOf();
    ticket.via.source.to.url = 'changed';
    expect(ticket.changes()).toMatchObject({ via: { channel: 'web', source: { to: { id: 3, url: 'changed' } } } });
    expect(ticket.via.source.to.changes()).toEqual({ url: 'changed' });
  });

  it('see dates that a user put into a plain object', () => {
    const ticket = ticketOf({ metadata: { at: '2030-01-01T00:00:00Z' } });
    ticket.metadata.at = new Date('2030-01-01T00:00:00Z');
    expect(ticket.changes()).toEqual({});
    ticket.metadata.at = new Date('2031-01-01T00:00:00Z');
    expect(ticket.changes()).toEqual({ metadata: { at: '2031-01-01T00:00:00Z' } });
  });

  it('do not see what is undefined in a plain object', () => {
    const ticket = ticketOf({ metadata: { a: 1 } });
    ticket.metadata.b = undefined;
    expect(ticket.changes()).toEqual({});
    ticket.metadata.a = undefined;
    expect(ticket.changes()).toStrictEqual({ metadata: {} });
  });

  it('share nothing with the model', () => {
    const ticket = ticketOf();
    ticket.tags.push('x');
    (ticket.changes().tags as string[]).push('mine');
    expect(ticket.tags).toEqual(['fire', 'printer', 'x']);
  });

  it('leave read-only attributes out', () => {
    expect(ticketOf().set('created_at', '2030-01-01').set('id', 5).changes()).toEqual({});
  });

  it('hold create-only attributes for a new record only', () => {
    expect(ticketOf().set('via_followup_source_id', 5).changes()).toEqual({});
    expect(new Ticket({ via_followup_source_id: 5 }).changes()).toEqual({ via_followup_source_id: 5 });
  });
});

describe('an edit that is undone is no change', () => {
  const undone: [string, (ticket: Ticket) => unknown, (ticket: Ticket) => unknown][] = [
    ['an attribute', (ticket) => ticket.set('status', 'solved'), (ticket) => ticket.set('status', 'open')],
    ['a list', (ticket) => ticket.tags.push('x'), (ticket) => ticket.tags.pop()],
    [
      'a list that was replaced',
      (ticket) => ticket.set('tags', []),
      (ticket) => ticket.set('tags', ['fire', 'printer']),
    ],
    ['a nested attribute', (ticket) => ticket.via.set('channel', 'x'), (ticket) => ticket.via.set('channel', 'web')],
    [
      'a nested model that was replaced',
      (ticket) => ticket.set('via', null),
      (ticket) => ticket.set('via', new Via(ticketRecord().via as object)),
    ],
    ['the order of models', (ticket) => ticket.custom_fields.reverse(), (ticket) => ticket.custom_fields.reverse()],
    [
      'a model that was taken out',
      (ticket) => ticket.custom_fields.pop(),
      (ticket) => ticket.custom_fields.push(new CustomField({ id: 13, value: ['x', 'y'] })),
    ],
    ['a property', (ticket) => Object.assign(ticket, { x: 1 }), (ticket) => Reflect.deleteProperty(ticket, 'x')],
    ['an unknown attribute', (ticket) => ticket.set('x', 1), (ticket) => ticket.set('x', undefined)],
    ['a date', (ticket) => ticket.set('due', new Date()), (ticket) => ticket.set('due', '2027-01-01T10:00:00Z')],
    ['a reference', (ticket) => ticket.set('assignee', 9), (ticket) => ticket.set('assignee', 7)],
    ['an inline record', (ticket) => ticket.set('requester', { name: 'x' }), (ticket) => ticket.set('requester', 8)],
    [
      'the order of keys',
      (ticket) => ticket.via.source.set('from', { ids: [] }),
      (ticket) => ticket.via.source.set('from', { ids: [1, 2], subject: 'x' }),
    ],
  ];
  it.each(undone)('%s', (_what, edit, undo) => {
    const ticket = ticketOf();
    edit(ticket);
    undo(ticket);
    expect(ticket.changes()).toEqual({});
  });
});

describe('a list of models', () => {
  it('is an ordinary array', () => {
    const field = new TicketField({ custom_field_options: [] });
    const options = field.custom_field_options;
    options.push(new Option({ name: 'b', value: 'b' }), new Option({ name: 'a', value: 'a' }));
    options.sort((one, other) => one.name.localeCompare(other.name));
    options.splice(1, 0, new Option({ name: 'c', value: 'c' }));
    options[0] = new Option({ name: 'd', value: 'd' });
    options.length = 2;
    expect(field.toJSON().custom_field_options).toEqual([
      { name: 'd', value: 'd' },
      { name: 'c', value: 'c' },
    ]);
  });

  it('whose order changed is a change', () => {
    const record = {
      id: 1,
      custom_field_options: [
        { id: 1, name: 'a', value: 'a' },
        { id: 2, name: 'b', value: 'b' },
      ],
    };
    const field = new TicketField(record, fakeContext());
    field.custom_field_options.reverse();
    expect(field.changes()).toEqual({
      custom_field_options: [
        { id: 2, name: 'b', value: 'b' },
        { id: 1, name: 'a', value: 'a' },
      ],
    });
  });

  it('goes whole, with ids, where its rule says replace', () => {
    const options = [
      { id: 1, name: 'a', value: 'a', raw_name: 'A' },
      { id: 2, name: 'b', value: 'b' },
    ];
    const field = new TicketField({ id: 1, custom_field_options: options }, fakeContext());
    field.custom_field_options[1]!.name = 'changed';
    expect(field.changes()).toEqual({
      custom_field_options: [
        { id: 1, name: 'a', value: 'a' },
        { id: 2, name: 'changed', value: 'b' },
      ],
    });
    field.title = 'x';
    field.custom_field_options[1]!.name = 'b';
    expect(field.changes()).toEqual({ title: 'x' });
  });
});

describe('custom fields', () => {
  it('go by id: only those that differ', () => {
    const ticket = ticketOf();
    ticket.custom_fields[0]!.value = 'changed';
    (ticket.custom_fields[2]!.value as string[]).push('z');
    expect(ticket.changes()).toEqual({
      custom_fields: [
        { id: 11, value: 'changed' },
        { id: 13, value: ['x', 'y', 'z'] },
      ],
    });
  });

  it('that were added go too, those taken out as null', () => {
    const ticket = ticketOf();
    ticket.custom_fields.shift();
    ticket.custom_fields.push(new CustomField({ id: 14, value: 1 }));
    expect(ticket.changes()).toEqual({
      custom_fields: [
        { id: 14, value: 1 },
        { id: 11, value: null },
      ],
    });
  });

  it('in another order are no change', () => {
    const ticket = ticketOf();
    ticket.custom_fields.reverse();
    expect(ticket.changes()).toEqual({});
  });

  it('go whole where there were none', () => {
    const ticket = ticketOf({ id: 1 });
    ticket.custom_fields = [new CustomField({ id: 1, value: 2 })];
    expect(ticket.changes()).toEqual({ custom_fields: [{ id: 1, value: 2 }] });
  });
});

describe('user fields', () => {
  const userOf = () => new User({ id: 1, user_fields: { a: 1, b: { c: 2 }, d: null } }, fakeContext());

  it('go by key: only those that differ, those taken out as null', () => {
    const user = userOf();
    user.user_fields.b = 3;
    user.user_fields.e = 4;
    delete user.user_fields.a;
    delete user.user_fields.d;
    expect(user.changes()).toEqual({ user_fields: { b: 3, e: 4, a: null } });
  });

  it('set to null go as null', () => {
    expect(userOf().set('user_fields', null).changes()).toEqual({ user_fields: null });
  });
});

describe('conditions', () => {
  it('go with both sides, whatever changed', () => {
    const condition = { field: 'status', operator: 'is', value: 'open' };
    const trigger = new Trigger({ id: 1, conditions: { all: [condition], any: [condition] } }, fakeContext());
    trigger.conditions.all[0]!.value = 'new';
    expect(trigger.changes()).toEqual({ conditions: { all: [{ ...condition, value: 'new' }], any: [condition] } });
    trigger.conditions.all[0]!.value = 'open';
    trigger.conditions.any.push(new Condition(condition));
    expect(trigger.changes()).toEqual({ conditions: { all: [condition], any: [condition, condition] } });
  });

  it('go with the actions, as these would be emptied otherwise, and the actions with them', () => {
    const record = {
      id: 1,
      title: 'x',
      conditions: { all: [], any: [] },
      actions: [{ field: 'status', value: 'open' }],
    };
    const trigger = new Trigger(record, fakeContext());
    trigger.title = 'y';
    expect(trigger.changes()).toEqual({ title: 'y' });
    trigger.title = 'x';
    trigger.conditions.any.push(new Condition({ field: 'type', operator: 'is', value: 'task' }));
    expect(trigger.changes()).toEqual({
      conditions: { all: [], any: [{ field: 'type', operator: 'is', value: 'task' }] },
      actions: record.actions,
    });
    const other = new Trigger(record, fakeContext());
    other.actions[0]!.value = 'solved';
    expect(other.changes()).toEqual({ conditions: record.conditions, actions: [{ field: 'status', value: 'solved' }] });
  });
});

describe('a new record', () => {
  it('changes in all that was set', () => {
    const ticket = new Ticket({
      subject: 'x',
      comment: new Comment({ body: 'y', public: false }),
      custom_fields: [{ id: 1, value: 2 }],
    });
    expect(ticket.changes()).toEqual({
      subject: 'x',
      comment: { body: 'y', public: false },
      custom_fields: [{ id: 1, value: 2 }],
    });
  });
});
