// biome-ignore-all lint/style/noNonNullAssertion: the elements are in the sample record.
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../errors/usage-errors.ts';
import type { BodyRules } from './body-rules.ts';
import { checkBody } from './check-body.ts';
import { requestBodyOf as bodyOf } from './request-body.ts';
import { Comment, fakeContext, Ticket, ticketRecord, User } from './testing/sample-models.ts';

const ticketOf = (record: object = ticketRecord()) => new Ticket(record, fakeContext());
/** What is sent, after the check. */
function requestBodyOf(model: Ticket, rules: BodyRules): object {
  const body = bodyOf(model, rules);
  checkBody(model, body);
  return body;
}

const update = { purpose: 'update' } as const;
const create = { purpose: 'create' } as const;

describe('the body of an update', () => {
  it('is what changes() says', () => {
    const ticket = ticketOf();
    expect(requestBodyOf(ticket, update)).toEqual({});
    ticket.status = 'solved';
    ticket.custom_fields[0]!.value = 'x';
    ticket.comment = new Comment({ body: 'done' });
    expect(requestBodyOf(ticket, update)).toEqual({
      status: 'solved',
      custom_fields: [{ id: 11, value: 'x' }],
      comment: { body: 'done' },
    });
    expect(requestBodyOf(ticket, update)).toEqual(ticket.changes());
  });

  it('leaves out what only the API or only a create may state', () => {
    const ticket = ticketOf().set('created_at', '2030-01-01').set('via_followup_source_id', 5);
    expect(requestBodyOf(ticket, update)).toEqual({});
  });

  it('takes what the operation accepts', () => {
    const ticket = ticketOf().set('created_at', '2030-01-01');
    expect(requestBodyOf(ticket, { purpose: 'update', accepts: ['created_at'] })).toEqual({
      created_at: '2030-01-01T00:00:00Z',
    });
  });

  it('takes create-only attributes of a nested record that is about to be made', () => {
    const ticket = ticketOf();
    ticket.requester = new User({ name: 'A', skip_verify_email: true });
    expect(requestBodyOf(ticket, update)).toEqual({ requester: { name: 'A', skip_verify_email: true } });
  });

  it('shares nothing with the model', () => {
    const ticket = ticketOf();
    ticket.tags.push('x');
    const body = requestBodyOf(ticket, update);
    ticket.tags.push('later');
    expect(body).toEqual({ tags: ['fire', 'printer', 'x'] });
  });
});

describe('the body of a create', () => {
  it('is all that was set, undefined left out, null kept', () => {
    const ticket = new Ticket({ subject: 'x', priority: null, status: undefined, via_followup_source_id: 5, other: 1 });
    expect(requestBodyOf(ticket, create)).toEqual({
      subject: 'x',
      priority: null,
      via_followup_source_id: 5,
      other: 1,
    });
  });

  it('of a record that came from the API is all that may be written', () => {
    const { id, created_at, ...writable } = ticketRecord();
    expect(id && created_at).toBeTruthy();
    expect(requestBodyOf(ticketOf(), create)).toEqual(writable);
  });

  it('takes read-only attributes where the operation accepts them', () => {
    const ticket = new Ticket({ created_at: new Date('2020-01-01') });
    expect(requestBodyOf(ticket, { purpose: 'create', accepts: ['created_at'] })).toEqual({
      created_at: '2020-01-01T00:00:00Z',
    });
    expect(requestBodyOf(ticket, create)).toEqual({});
  });
});

describe('a value that the API cannot take', () => {
  const wrong: [string, unknown, string][] = [
    [
      'status',
      'sovled',
      'ticket.status must be one of new, open, pending, hold, solved, closed, not "sovled"; did you mean "solved"?',
    ],
    ['status', 'zzz', 'ticket.status must be one of new, open, pending, hold, solved, closed, not "zzz".'],
    ['group_id', 'twenty', 'ticket.group_id must be of type integer, not "twenty".'],
    ['group_id', '', 'ticket.group_id must be of type integer, not "".'],
    ['group_id', 2 ** 53, 'ticket.group_id must be of type integer, not 9007199254740992.'],
    ['group_id', 1.5, 'ticket.group_id must be of type integer, not 1.5.'],
    ['satisfaction_score', 'x', 'ticket.satisfaction_score must be of type number, not "x".'],
    ['is_public', 'true', 'ticket.is_public must be of type boolean, not "true".'],
    ['subject', { text: 'x' }, 'ticket.subject must be of type string, not an object.'],
    ['tags', 'a b', 'ticket.tags must be an array, not "a b".'],
    ['tags', ['a', ['b']], 'ticket.tags[1] must be of type string, not an array.'],
    ['collaborator_ids', 5, 'ticket.collaborator_ids must be an array, not 5.'],
    ['metadata', 5, 'ticket.metadata must be of type object, not 5.'],
    ['via', 'web', 'ticket.via must be an object, not "web".'],
    ['custom_fields', { id: 1 }, 'ticket.custom_fields must be an array, not an object.'],
    ['custom_fields', [5], 'ticket.custom_fields[0] must be an object, not 5.'],
    ['comment', { body: 'x', public: 1 }, 'ticket.comment.public must be of type boolean, not 1.'],
    ['closed_time', 'x', 'ticket.closed_time must be a Date or an ISO 8601 date, not "x".'],
  ];
  it.each(wrong)('of %s: %j throws, naming what was expected and what came', (name, value, message) => {
    for (const rules of [create, update]) {
      const attempt = () => requestBodyOf(ticketOf().set(name, value), rules);
      expect(attempt).toThrow(InvalidArgumentError);
      expect(attempt).toThrow(expect.objectContaining({ message, argument: message.split(' ')[0] }));
    }
  });

  it('put into a list or object in place throws, too', () => {
    const ticket = ticketOf();
    (ticket.custom_fields[2]!.value as unknown[]).push({ nested: [Number.NaN] });
    expect(() => requestBodyOf(ticket, update)).toThrow(/ticket\.custom_fields\[id 13\]\.value/);
  });

  it('is not looked for in what the API gave itself', () => {
    const record = { ...ticketRecord(), status: 'new in 2030', group_id: '5', custom_fields: [{ id: 'x', value: 1 }] };
    const ticket = ticketOf(record);
    ticket.custom_fields[0]!.value = 2;
    expect(requestBodyOf(ticket, update)).toEqual({ custom_fields: [{ id: 'x', value: 2 }] });
    expect(requestBodyOf(ticket, create)).toMatchObject({ status: 'new in 2030', group_id: '5' });
    expect(requestBodyOf(ticketOf({ custom_fields: { id: 1 } }), create)).toEqual({ custom_fields: { id: 1 } });
  });

  it('is no obstacle in an attribute that is not sent', () => {
    expect(requestBodyOf(ticketOf().set('via_followup_source_id', 'x'), update)).toEqual({});
  });

  it('does not include null, big integers and digits as ids', () => {
    const ticket = new Ticket({ status: null, assignee: '9007199254740993', group_id: 9007199254740993n });
    expect(requestBodyOf(ticket, create)).toEqual({
      status: null,
      assignee_id: 9007199254740993n,
      group_id: 9007199254740993n,
    });
    expect(requestBodyOf(new Ticket({ group_id: '20', custom_fields: [{ id: '11', value: 1 }] }), create)).toEqual({
      group_id: 20,
      custom_fields: [{ id: 11, value: 1 }],
    });
  });
});
