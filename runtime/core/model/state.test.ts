// biome-ignore-all lint/style/noNonNullAssertion: the elements are in the sample record.
import assert from 'node:assert';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { schemaOf } from './compiled-schema.ts';
import { Model } from './model.ts';
import type { ObjectSchema } from './schema.ts';
import {
  Audit,
  AuditEvent,
  ChangeEvent,
  Credential,
  CustomField,
  fakeContext,
  Photo,
  Ticket,
  ticketRecord,
  Via,
} from './testing/sample-models.ts';
import { contextOf, recordOf } from './view.ts';

const ticketOf = (record = ticketRecord()) => new Ticket(record, fakeContext());

/** Everything a user can read, down to the leaves. */
function readAll(ticket: Ticket): void {
  for (const name of Object.keys(ticketRecord())) ticket.get(name);
  void ticket.via.source.from;
  void ticket.via.source.to.thumbnails;
  for (const field of ticket.custom_fields) void field.value;
}

describe('the record', () => {
  it('is the parsed object itself until the first write', () => {
    const record = ticketRecord();
    const ticket = ticketOf(record);
    expect(ticket.subject).toBe('Printer on fire');
    expect(recordOf(ticket)).toBe(record);
  });

  it('is never written to, whatever is done to the model', () => {
    const record = deepFreeze(ticketRecord());
    const ticket = ticketOf(record);
    ticket.status = 'solved';
    ticket.tags.push('new');
    ticket.via.source.from.subject = 'y';
    ticket.via.source.to.url = 'z';
    ticket.custom_fields[0]!.value = 'b';
    ticket.custom_fields.reverse();
    ticket.set('not_in_the_specification', 1);
    expect(record).toEqual(ticketRecord());
    expect(ticket.toJSON()).not.toEqual(record);
  });

  it('is not shared by two models of it', () => {
    const record = ticketRecord();
    const [one, other] = [ticketOf(record), ticketOf(record)];
    one.subject = 'changed';
    one.tags.push('changed');
    one.via.channel = 'changed';
    one.custom_fields[0]!.value = 'changed';
    expect(other.toJSON()).toEqual(ticketRecord());
    expect(other.changes()).toEqual({});
  });

  it('is the only own property of a model, an enumerable one under a symbol', () => {
    const ticket = ticketOf();
    readAll(ticket);
    expect(Object.keys(ticket)).toEqual([]);
    expect(Object.getOwnPropertySymbols(ticket)).toEqual([Symbol.for('zents.record')]);
    expect(Object.getOwnPropertyDescriptor(ticket, Symbol.for('zents.record'))?.enumerable).toBe(true);
  });
});

describe('test tools', () => {
  it('call models of equal records equal, read or not', () => {
    const [read, untouched] = [ticketOf(), ticketOf()];
    readAll(read);
    expect(read).toEqual(untouched);
    expect(untouched).toStrictEqual(read);
    assert.deepStrictEqual(read, untouched);
    assert.deepStrictEqual(untouched, read);
  });

  const edits: [string, (ticket: Ticket) => unknown][] = [
    ['an attribute', (ticket) => (ticket.subject = 'other')],
    ['a plain list', (ticket) => ticket.tags.push('other')],
    ['a plain object in a nested model', (ticket) => (ticket.via.source.from.subject = 'other')],
    ['a nested model', (ticket) => (ticket.via.source.to.url = 'other')],
    ['an element of a list of models', (ticket) => (ticket.custom_fields[1]!.value = 'other')],
    ['the order of a list of models', (ticket) => ticket.custom_fields.reverse()],
    ['a list of models made longer', (ticket) => ticket.custom_fields.push(new CustomField({ id: 99, value: 1 }))],
    ['a list of models three levels deep', (ticket) => ticket.via.source.to.thumbnails.push(new Photo({ id: 4 }))],
    ['an unknown attribute', (ticket) => ticket.set('other', 1)],
    ['an assigned unknown property', (ticket) => Object.assign(ticket, { other: 1 })],
  ];
  it.each(edits)('call models different that differ in %s', (_what, edit) => {
    const [edited, untouched] = [ticketOf(), ticketOf()];
    edit(edited);
    expect(edited).not.toEqual(untouched);
    assert.notDeepStrictEqual(edited, untouched);
  });

  it('call a nested model that was read equal to one that was not', () => {
    expect(ticketOf().via).toEqual(new Via(ticketRecord().via as object, fakeContext()));
  });
});

describe('output', () => {
  it('toJSON gives every attribute of the API and shares nothing with the model', () => {
    const ticket = ticketOf();
    const json = ticket.toJSON();
    expect(json).toEqual(ticketRecord());
    (json.tags as string[]).push('mine');
    (json.via as Via).channel = 'mine';
    expect(ticket.toJSON()).toEqual(ticketRecord());
  });

  it('toJSON keeps the order of the attributes, read or not', () => {
    const ticket = ticketOf();
    readAll(ticket);
    expect(Object.keys(ticket.toJSON())).toEqual(Object.keys(ticketRecord()));
  });

  it('toJSON survives structuredClone', () => {
    const ticket = ticketOf();
    readAll(ticket);
    expect(structuredClone(ticket.toJSON())).toEqual(ticketRecord());
  });

  it('JSON.stringify writes the attributes', () => {
    expect(JSON.parse(JSON.stringify({ ticket: ticketOf() }))).toEqual({ ticket: ticketRecord() });
  });

  it('util.inspect prints the type and the attributes', () => {
    const text = inspect(new Via({ channel: 'web', source: { rel: null } }, fakeContext()));
    expect(text).toBe("Via { channel: 'web', source: { rel: null } }");
  });

  it('util.inspect shows of a secret only that there is one, also in a nested record, and so does JSON.stringify', () => {
    const client = new Credential({ name: 'CI', secret: 's3cret', keys: [{ secret: 'n3sted' }, { secret: null }] });
    expect(inspect({ client }, { depth: 9 })).toBe(
      "{\n  client: Credential {\n    name: 'CI',\n    secret: '[redacted]',\n    keys: [ { secret: '[redacted]' }, { secret: null } ]\n  }\n}",
    );
    expect(client.secret).toBe('s3cret');
    expect(JSON.parse(JSON.stringify({ client }))).toEqual({
      client: { name: 'CI', secret: '[redacted]', keys: [{ secret: '[redacted]' }, { secret: null }] },
    });
    expect(client.toJSON()).toEqual({ name: 'CI', secret: 's3cret', keys: [{ secret: 'n3sted' }, { secret: null }] });
  });

  it('an id beyond 2^53 keeps its digits everywhere', () => {
    const ticket = ticketOf({ ...ticketRecord(), id: 9007199254740993n });
    expect(ticket.id).toBe(9007199254740993n);
    expect(ticket.toJSON().id).toBe(9007199254740993n);
    expect(JSON.stringify({ ticket })).toContain('"id":"9007199254740993"');
  });
});

describe('nested records', () => {
  it('are models, the same one at every read', () => {
    const ticket = ticketOf();
    expect(ticket.via).toBeInstanceOf(Via);
    expect(ticket.via).toBe(ticket.via);
    expect(ticket.custom_fields[0]).toBeInstanceOf(CustomField);
    expect(ticket.custom_fields).toBe(ticket.custom_fields);
  });

  it('know the client of their parent', () => {
    const ticket = ticketOf();
    expect(contextOf(ticket.via.source)).toBe(contextOf(ticket));
  });

  it('take the class that their discriminator names', () => {
    const events = [{ type: 'Change', field_name: 'status' }, { type: 'Unheard of' }, { type: 'constructor' }, {}];
    const [change, ...others] = new Audit({ events }, fakeContext()).events;
    expect(change).toBeInstanceOf(ChangeEvent);
    expect((change as ChangeEvent).field_name).toBe('status');
    for (const other of others) expect(other.constructor).toBe(AuditEvent);
  });

  it('stay plain where the API answers another kind of value', () => {
    const record = { via: [{ channel: 'web' }], custom_fields: { id: 1 }, comment: 'text' };
    const ticket = ticketOf(record);
    expect(ticket.via).toEqual([{ channel: 'web' }]);
    expect(ticket.via).not.toBeInstanceOf(Via);
    expect(ticket.custom_fields).toEqual({ id: 1 });
    expect(ticket.custom_fields).not.toBeInstanceOf(CustomField);
    expect(ticket.comment).toBe('text');
    expect(ticket.changes()).toEqual({});
    Object.assign(ticket.custom_fields, { id: 2 });
    expect(record.custom_fields).toEqual({ id: 1 });
    expect(ticket.changes()).toEqual({ custom_fields: { id: 2 } });
  });

  it('leave what is no record in a list as it is', () => {
    const ticket = ticketOf({ custom_fields: [null, 5, { id: 1 }] });
    expect(ticket.custom_fields.slice(0, 2)).toEqual([null, 5]);
    expect(ticket.custom_fields[2]).toBeInstanceOf(CustomField);
    expect(ticket.toJSON()).toEqual({ custom_fields: [null, 5, { id: 1 }] });
  });
});

describe('classes', () => {
  it('of a user inherit the attributes and may override them', () => {
    class Generated extends Model {
      static override schema(): ObjectSchema {
        return { object: 'Generated', attributes: { name: 'string', note: 'string' } };
      }
    }
    class Loud extends Generated {
      get name(): string {
        return String(Reflect.get(Generated.prototype, 'name', this)).toUpperCase();
      }
    }
    const record = { name: 'name', note: 'note' };
    expect(new Loud(record, null)).toMatchObject({ name: 'NAME', note: 'note' });
    expect(new Generated(record, null)).toMatchObject({ name: 'name', note: 'note' });
  });

  it('that extend a generated one replace its attributes', () => {
    const event = new ChangeEvent({ value: { url: 'u' } }, fakeContext());
    expect(schemaOf(event).object).toBe('ChangeEvent');
    expect((event.get('value') as object).constructor.name).toBe('Photo');
  });

  it('keep their methods against an attribute of that name', () => {
    const ticket = ticketOf({ save: 'attribute' });
    expect(ticket.save).toBeTypeOf('function');
    expect(ticket.get('save')).toBe('attribute');
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(Object.freeze(value))) deepFreeze(part);
  return value;
}
