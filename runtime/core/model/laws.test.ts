import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase } from './rebase.ts';
import { requestBodyOf } from './request-body.ts';
import type { Attributes } from './schema.ts';
import { snapshotOf } from './snapshot.ts';
import { fakeContext, Ticket } from './testing/sample-models.ts';

const isHarmless = (value: unknown) => !JSON.stringify(value).includes('__proto__');
const json = (fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>).filter(isHarmless);
const id = fc.integer({ min: 1, max: 6 });
const fields = fc.uniqueArray(fc.record({ id, value: json }), { selector: (field) => field.id, maxLength: 4 });
const attributes = {
  subject: fc.option(fc.string()),
  status: fc.constantFrom('new', 'open', 'solved'),
  group_id: fc.option(id),
  tags: fc.array(fc.string(), { maxLength: 3 }),
  due_at: fc.option(fc.constantFrom('2027-01-01T10:00:00Z', '2028-01-01T00:00:00Z')),
  collaborator_ids: fc.array(id, { maxLength: 3 }),
  via: fc.option(
    fc.record(
      {
        channel: fc.string(),
        source: fc.record({ rel: fc.string(), from: fc.dictionary(fc.string().filter(isHarmless), json) }),
      },
      { requiredKeys: [] },
    ),
  ),
  custom_fields: fields,
  unknown: json,
};
const record = fc.record(attributes, { requiredKeys: [] }) as fc.Arbitrary<Attributes>;

/** An edit of a ticket as a user may make it: by assignment, or in place in what was handed out. */
const edit: fc.Arbitrary<(ticket: Ticket) => unknown> = fc.oneof(
  record.map((values) => (ticket: Ticket) => {
    for (const [name, value] of Object.entries(values)) ticket.set(name, value);
  }),
  fc.constantFrom(...Object.keys(attributes)).map((name) => (ticket: Ticket) => ticket.get(name)),
  fc.string().map((tag) => (ticket: Ticket) => ticket.tags?.push(tag)),
  json.map((value) => (ticket: Ticket) => ticket.via?.source?.from && Object.assign(ticket.via.source.from, { value })),
  fc.string().map((rel) => (ticket: Ticket) => ticket.via?.source?.set('rel', rel)),
  fc.tuple(fc.nat(3), json).map(
    ([at, value]) =>
      (ticket: Ticket) =>
        ticket.custom_fields?.[at]?.set('value', value),
  ),
  fc.constant((ticket: Ticket) => ticket.custom_fields?.reverse()),
  fc.nat(3).map((at) => (ticket: Ticket) => ticket.custom_fields?.splice(at, 1)),
);
const edits = fc.array(edit, { maxLength: 6 });

const ticketOf = (values: Attributes) => new Ticket(values, fakeContext());
const apply = (ticket: Ticket, list: ((ticket: Ticket) => unknown)[]) => {
  for (const one of list) one(ticket);
  return ticket;
};

/** What the API would hold after an update: changed fields by id, all else whole. */
function applied(base: Attributes, changes: Attributes): Attributes {
  const result = { ...base, ...changes };
  if (Array.isArray(base.custom_fields) && Array.isArray(changes.custom_fields)) {
    const all = new Map([...base.custom_fields, ...changes.custom_fields].map((field) => [field.id, field]));
    result.custom_fields = [...all.values()];
  }
  return result;
}

/** Fields by id, an absent field and one without a value being the same. */
function normal(values: Attributes): Attributes {
  if (!Array.isArray(values.custom_fields)) return values;
  const known = values.custom_fields.filter(({ value }) => value !== null);
  return { ...values, custom_fields: known.sort((one, other) => one.id - other.id) };
}

describe('for every record and every sequence of edits', () => {
  it('toJSON gives the record back', () => {
    fc.assert(
      fc.property(record, (values) => {
        expect(ticketOf(values).toJSON()).toEqual(values);
        expect(JSON.parse(JSON.stringify(ticketOf(values)))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('the record of the API is not written to', () => {
    fc.assert(
      fc.property(record, edits, (values, list) => {
        const before = structuredClone(values);
        apply(ticketOf(values), list).changes();
        expect(values).toEqual(before);
      }),
    );
  });

  it('undoing everything leaves no change', () => {
    fc.assert(
      fc.property(record, edits, (values, list) => {
        const ticket = apply(ticketOf(values), list);
        for (const name of Object.keys(attributes)) ticket.set(name, values[name]);
        expect(ticket.changes()).toEqual({});
        expect(ticket.toJSON()).toEqual(values);
      }),
    );
  });

  it('the changes applied to the record give the current one', () => {
    fc.assert(
      fc.property(record, edits, (values, list) => {
        const ticket = apply(ticketOf(values), list);
        expect(normal(applied(values, ticket.changes()))).toEqual(normal({ ...values, ...ticket.toJSON() }));
      }),
    );
  });

  it('a success answered with the current record leaves no change', () => {
    fc.assert(
      fc.property(record, edits, (values, list) => {
        const ticket = apply(ticketOf(values), list);
        const answer = ticket.toJSON();
        rebase(ticket, snapshotOf(ticket, requestBodyOf(ticket, { purpose: 'update' })), answer);
        expect(ticket.changes()).toEqual({});
        expect(ticket.toJSON()).toEqual(answer);
      }),
    );
  });

  it('whatever a success answers is the record, where nothing was edited meanwhile', () => {
    fc.assert(
      fc.property(record, edits, record, (values, list, answer) => {
        const ticket = apply(ticketOf(values), list);
        rebase(ticket, snapshotOf(ticket), structuredClone(answer));
        expect(ticket.toJSON()).toEqual(answer);
        expect(ticket).toEqual(ticketOf(answer));
      }),
    );
  });

  it('edits made in flight survive, whatever the answer', () => {
    fc.assert(
      fc.property(record, edits, edits, (values, sent, later) => {
        const [ticket, twin] = [ticketOf(values), ticketOf(values)].map((one) => apply(one, sent)) as [Ticket, Ticket];
        const answer = ticket.toJSON();
        const snapshot = snapshotOf(ticket);
        apply(ticket, later);
        rebase(ticket, snapshot, answer);
        expect(ticket.toJSON()).toEqual(apply(twin, later).toJSON());
      }),
    );
  });

  it('what was handed out before a success is still tracked after it', () => {
    fc.assert(
      fc.property(record, edits, record, edits, (values, list, answer, later) => {
        const [ticket, fresh] = [apply(ticketOf(values), list), ticketOf(structuredClone(answer))];
        rebase(ticket, snapshotOf(ticket), answer);
        expect(apply(ticket, later).changes()).toEqual(apply(fresh, later).changes());
      }),
    );
  });
});
