// biome-ignore-all lint/style/noNonNullAssertion: the elements are in the sample record.
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { Model } from './model.ts';
import type { ModelClass } from './schema.ts';
import { Comment, CustomField, fakeContext, Ticket, ticketRecord, User, Via } from './testing/sample-models.ts';

const ticketOf = (record: object = ticketRecord()) => new Ticket(record, fakeContext());

describe('reading', () => {
  it('gives whatever the API returned by get, known or not', () => {
    const ticket = ticketOf();
    expect(ticket.get('subject')).toBe('Printer on fire');
    expect(ticket.get('not_in_the_specification')).toEqual({ deep: [1, { two: 2 }] });
    expect(ticket.get('via')).toBe(ticket.via);
  });

  it('gives undefined for what the record lacks, also for names that objects inherit', () => {
    const ticket = ticketOf({});
    for (const name of ['subject', 'tags', 'toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(ticket.get(name)).toBeUndefined();
    }
  });

  it('tells null from absent', () => {
    expect(ticketOf().priority).toBeNull();
    expect(ticketOf({}).priority).toBeUndefined();
  });

  it('gives a plain list or object as an own copy, the same at every read', () => {
    const ticket = ticketOf();
    expect(ticket.tags).toBe(ticket.tags);
    expect(structuredClone(ticket.tags)).toEqual(['fire', 'printer']);
    expect(ticket.get('not_in_the_specification')).toBe(ticket.get('not_in_the_specification'));
  });

  it('ignores __proto__ in JSON', () => {
    const ticket = ticketOf(JSON.parse('{"metadata":{"__proto__":{"admin":true},"a":1},"__proto__":{"id":5}}'));
    expect((ticket.metadata as { admin?: boolean }).admin).toBeUndefined();
    expect(Object.getPrototypeOf(ticket.metadata)).toBe(Object.prototype);
    expect(ticket.id).toBeUndefined();
    expect(ticket.get('__proto__')).toBeUndefined();
    expect(ticket.changes()).toEqual({});
    expect(JSON.stringify(ticket)).toBe('{"metadata":{"a":1}}');
  });
});

describe('constructing', () => {
  it('sets attributes, accessors and unknown keys, and leaves undefined out', () => {
    const ticket = new Ticket({ subject: 'x', priority: undefined, assignee: 5, status: null, some_thing: 100 });
    expect(ticket.toJSON()).toEqual({ subject: 'x', assignee_id: 5, status: null, some_thing: 100 });
    expect(ticket.changes()).toEqual({ subject: 'x', assignee_id: 5, status: null, some_thing: 100 });
  });

  it('takes nothing, null and another model', () => {
    expect(new Ticket().toJSON()).toEqual({});
    expect(new Ticket(null as never).toJSON()).toEqual({});
    expect(new Ticket(ticketOf()).toJSON()).toEqual(ticketRecord());
  });

  it('takes the attributes that its type says', () => {
    class Typed extends Model<{ subject?: string | null }> {}
    const type: ModelClass<Typed> = Typed;
    expect(new type({ subject: null }).get('subject')).toBeNull();
    // @ts-expect-error a subject is no number
    expect(new Typed({ subject: 5 }).get('subject')).toBe(5);
  });

  it.each(['text', 5, [1]])('refuses %j', (attributes) => {
    expect(() => new Ticket(attributes as never)).toThrow(InvalidArgumentError);
  });

  it('shares nothing with the attributes that it was given', () => {
    const tags = ['a'];
    const ticket = new Ticket({ tags });
    tags.push('b');
    expect(ticket.tags).toEqual(['a']);
    ticket.tags.push('c');
    expect(tags).toEqual(['a', 'b']);
  });

  it('ignores __proto__ in its attributes', () => {
    const ticket = new Ticket(JSON.parse('{"__proto__":{"polluted":true},"subject":"x"}'));
    expect(ticket.toJSON()).toEqual({ subject: 'x' });
    expect((ticket as { polluted?: true }).polluted).toBeUndefined();
  });
});

describe('writing', () => {
  it('of undefined takes the attribute away, of null sends null', () => {
    const ticket = ticketOf();
    ticket.subject = null;
    ticket.set('status', undefined);
    expect(ticket.changes()).toEqual({ subject: null });
    expect('status' in ticket.toJSON()).toBe(false);
  });

  it('by set reaches attributes, accessors and unknown names, and chains', () => {
    const ticket = ticketOf().set('subject', 'x').set('due', new Date('2030-05-05')).set('some_thing', { a: 1 });
    expect(ticket.changes()).toEqual({ subject: 'x', due_at: '2030-05-05T00:00:00Z', some_thing: { a: 1 } });
    expect(ticket.get('some_thing')).toEqual({ a: 1 });
  });

  it('of an unknown property is sent and read back', () => {
    const user = new User({ id: 1 }, fakeContext()) as User & { some_thing?: number | undefined };
    user.some_thing = 100;
    expect(user.changes()).toEqual({ some_thing: 100 });
    expect(user.get('some_thing')).toBe(100);
    user.set('some_thing', 101);
    expect(user.some_thing).toBe(101);
    user.some_thing = undefined;
    expect(user.changes()).toEqual({});
  });

  it('of a method onto a model, as a test double does, sends nothing', () => {
    const ticket = ticketOf();
    ticket.save = async () => ticket;
    expect(ticket.changes()).toEqual({});
  });

  it('of an unknown property of a nested model is sent', () => {
    const ticket = ticketOf();
    Object.assign(ticket.via.source, { some_thing: 100 });
    expect(ticket.changes()).toMatchObject({ via: { source: { some_thing: 100 } } });
  });

  it('takes plain objects where models are expected', () => {
    const ticket = ticketOf();
    ticket.via = { channel: 'api', source: { rel: 'x' } } as Via;
    ticket.custom_fields = [{ id: 1, value: 'x' }] as CustomField[];
    expect(ticket.via).toBeInstanceOf(Via);
    expect(ticket.via.source.rel).toBe('x');
    expect(ticket.custom_fields[0]).toBeInstanceOf(CustomField);
  });

  it('takes any iterable where a list is expected', () => {
    const ticket = ticketOf();
    ticket.tags = new Set(['a', 'b']) as never;
    ticket.collaborators = new Set([1, 2]);
    expect(ticket.changes()).toEqual({ tags: ['a', 'b'], collaborator_ids: [1, 2] });
  });

  it('turns plain objects that were pushed into a list of models into models', () => {
    const ticket = ticketOf();
    ticket.custom_fields.push({ id: 5, value: 'x' } as CustomField);
    expect(ticket.custom_fields[3]).toBeInstanceOf(CustomField);
    ticket.custom_fields[3]!.value = 'y';
    expect(ticket.changes()).toEqual({ custom_fields: [{ id: 5, value: 'y' }] });
  });

  it('keeps integers that a number holds exactly as numbers', () => {
    const ticket = ticketOf();
    ticket.assignee_id = 7n;
    expect(ticket.changes()).toEqual({});
    ticket.assignee_id = 9007199254740993n;
    expect(ticket.changes()).toEqual({ assignee_id: 9007199254740993n });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('x')])(
    'refuses %s, which JSON would lose',
    (value) => {
      expect(() => ticketOf().set('anything', value)).toThrow(/ticket\.anything can't be sent/);
    },
  );
});

describe('one nested model in two parents', () => {
  it('is copied into the second', () => {
    const comment = new Comment({ body: 'one' });
    const [first, second] = [ticketOf(), ticketOf()];
    first.comment = comment;
    second.comment = comment;
    comment.body = 'two';
    expect(first.toJSON().comment).toEqual({ body: 'two' });
    expect(second.toJSON().comment).toEqual({ body: 'one' });
    expect(first.comment).toBe(comment);
    expect(second.comment).toBeInstanceOf(Comment);
  });

  it('is copied when it was pushed into a second list', () => {
    const [first, second] = [ticketOf(), ticketOf()];
    second.custom_fields.push(first.custom_fields[0]!);
    expect(second.toJSON().custom_fields).toHaveLength(4);
    first.custom_fields[0]!.value = 'of the first';
    expect(second.custom_fields[3]!.value).toBe('a');
    second.custom_fields[3]!.value = 'of the second';
    expect(first.custom_fields[0]!.value).toBe('of the first');
  });

  it('is copied when a whole list is assigned', () => {
    const [first, second] = [ticketOf(), ticketOf({})];
    second.custom_fields = first.custom_fields;
    first.custom_fields[0]!.value = 'of the first';
    first.custom_fields.pop();
    expect(second.toJSON().custom_fields).toEqual(ticketRecord().custom_fields);
  });

  it('keeps its edits in the copy', () => {
    const [first, second] = [ticketOf(), ticketOf({})];
    first.via.source.to.url = 'edited';
    second.via = first.via;
    expect(second.via).not.toBe(first.via);
    expect(second.via.source.to.url).toBe('edited');
  });

  it('is not copied when it leaves the first', () => {
    const [first, second] = [ticketOf(), ticketOf()];
    const { via } = first;
    first.via = null as never;
    second.via = via;
    expect(second.via).toBe(via);
  });

  it('stays itself when it is assigned to the place where it is', () => {
    const ticket = ticketOf();
    const { via, custom_fields } = ticket;
    ticket.via = via;
    ticket.custom_fields = custom_fields;
    expect(ticket.via).toBe(via);
    expect(ticket.changes()).toEqual({});
  });
});

describe('a promise that nobody awaited', () => {
  it.each(['subject', 'tags', 'comment', 'assignee', 'requester', 'due_at', 'unknown'])('is refused as %s', (name) => {
    const ticket = ticketOf();
    expect(() => ticket.set(name, Promise.resolve())).toThrow(InvalidArgumentError);
    expect(ticket.changes()).toEqual({});
  });

  it('is refused within a value and as the attributes of a record', () => {
    expect(() => ticketOf().set('metadata', { a: [Promise.resolve(1)] })).toThrow('ticket.metadata');
    expect(() => new Ticket(Promise.resolve({}) as object)).toThrow('not a promise');
  });
});

describe('an integer beyond 2^53', () => {
  it('is an id as a bigint, and none as a number, which has lost its last digits', () => {
    const ticket = ticketOf();
    ticket.set('assignee_id', 9007199254740993n);
    expect(ticket.changes()).toEqual({ assignee_id: 9007199254740993n });
    expect(() => ticket.set('assignee_id', 2 ** 53 + 2)).toThrow(InvalidArgumentError);
  });
});
