import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, diagnosticCodes } from '../src/diagnostics/codes.ts';
import { positionOf } from '../src/diagnostics/format.ts';
import { generate } from '../src/generate.ts';
import {
  changed,
  type Files,
  operation,
  soundFiles,
  specificationWith,
  templates,
} from './support/small-specification.ts';

interface Case {
  /** What is wrong. */
  readonly given: Files;
  /** Where it is reported: the file and the text under the carets. */
  readonly at: string;
  readonly under: string;
  /** Part of the message. */
  readonly message: string;
  /** Part of the help. */
  readonly help?: string;
  /** Further diagnostics of the same code. */
  readonly others?: number;
}

interface Attributes {
  attributes: Record<string, object>;
}

interface Operations {
  operations: Record<string, object>;
}

const ticket = 'support/objects/ticket.json';
const user = 'support/objects/user.json';
const tickets = 'support/resources/tickets.json';

/** A second API, beside the first one. */
const talk: Files = { 'talk/api.json': { ...(soundFiles['support/api.json'] as object), api: 'talk' } };

/** A specification whose names are held against the rule, with these exceptions. */
function named(names: object): Files {
  return { 'names.json': { names } };
}

/** Codes that no specification can cause: they guard against mistakes of the generator, see read-back.test.ts. */
type Internal = 'output-mismatch' | 'output-syntax';

const cases: Record<Exclude<DiagnosticCode, Internal>, readonly Case[]> = {
  'accessor-clash': [
    {
      given: withAttributes(ticket, { assignee: { type: 'string' } }),
      at: ticket,
      under: '"assignee_id"',
      message: 'its accessor "assignee" clashes with the attribute "assignee"',
      help: 'state another name in "accessor"',
    },
    {
      given: withAttributes(ticket, { owner_id: { type: 'integer', references: 'User', accessor: 'due' } }),
      at: ticket,
      under: '"due"',
      message: 'its accessor "due" clashes with the accessor of "due_at"',
    },
  ],
  'ambiguous-type': [
    {
      given: withAttributes(ticket, { people: { type: ['User[]', 'object[]'], access: 'read' } }),
      at: ticket,
      under: '[',
      message: 'nothing tells "User[]" from "object[]"',
      help: 'use one "discriminator"',
    },
    {
      given: withAttributes(ticket, { owner: { type: ['User', 'string'] } }),
      at: ticket,
      under: '[',
      message: 'a request can\'t state one of several types where "User" is among them',
      help: 'state "access": "read"',
    },
  ],
  'body-shape': [
    {
      given: withBody({ ticket: 'Ticket', user: 'User' }),
      at: tickets,
      under: '"user"',
      message: 'a body has one envelope',
      help: 'use "$keys"',
    },
    {
      given: withBody({ '': 'Ticket', $beside: { notify: 'boolean' } }),
      at: tickets,
      under: '"$beside"',
      message: 'nothing stands beside a body that is the record itself',
    },
    {
      given: withBody({ tags: 'string[]', $beside: { notify: 'boolean' } }),
      at: tickets,
      under: '"$beside"',
      message: 'these keys stand beside no record',
      help: 'use "$keys"',
    },
    {
      given: withBody({ '': 'Ticket', $job: 'create' }),
      at: tickets,
      under: '"$job"',
      message: 'a job has its records under a key',
    },
  ],
  'bulk-mismatch': [
    {
      given: withOperations({
        deleteMany: operation('DELETE /api/v2/tickets/destroy_many', 'none', { bulk: { of: 'delete', form: 'ids' } }),
      }),
      at: tickets,
      under: '"delete"',
      message: '"delete" does not name this form',
      help: '"many": "deleteMany"',
    },
    {
      given: withOperations({ delete: operation('DELETE /api/v2/tickets/{ticket_id}', 'none', { many: 'list' }) }),
      at: tickets,
      under: '"list"',
      message: '"list" is no bulk form of "delete"',
    },
  ],
  'closed-choice': [
    {
      given: withAttributes(ticket, { owner: { type: 'User', discriminator: choiceOf({ name: 'User' }, 'User') } }),
      at: ticket,
      under: '"User"',
      message: '"User" stands for known contents of "name" already',
      help: 'describe an object for every other content',
    },
    {
      given: withAttributes(ticket, { owner: { type: 'User', discriminator: choiceOf({ ticket: 'Ticket' }, 'User') } }),
      at: ticket,
      under: '"Ticket"',
      message: 'nothing tells that a record is Ticket: it has no attribute "name" of type "string"',
      help: 'add "name" to its attributes',
    },
  ],
  'duplicate-client-path': [
    {
      given: { ...talk, 'talk/resources/tickets.json': soundFiles[tickets] },
      at: 'talk/resources/tickets.json',
      under: '"tickets"',
      message: 'support/resources/tickets.json is at "tickets" already',
    },
    {
      given: {
        'support/resources/ticket-list.json': {
          resource: 'list',
          parent: 'tickets',
          description: 'A list.',
          operations: {},
        },
      },
      at: tickets,
      under: '"list"',
      message: 'the resource "tickets.list" is at this place',
    },
  ],
  'duplicate-key': [
    {
      given: { [user]: '{ "object": "User", "object": "User", "description": "A person.", "attributes": {} }' },
      at: user,
      under: '"object"',
      message: '"object" is there already',
    },
  ],
  'duplicate-object': [
    {
      given: { ...talk, 'talk/objects/ticket.json': soundFiles[ticket] },
      at: 'talk/objects/ticket.json',
      under: '"Ticket"',
      message: 'support/objects/ticket.json describes "Ticket" already',
    },
  ],
  'duplicate-parameter': [
    {
      given: withOperations({
        list: operation(
          'GET /api/v2/tickets',
          { tickets: 'Ticket[]' },
          { pagination: ['offset'], query: { page: 'integer' } },
        ),
      }),
      at: tickets,
      under: '"page"',
      message: '"page" follows from "pagination" already',
      help: 'remove it here',
    },
    {
      given: withOperations({ delete: operation('DELETE /api/v2/{ticket_id}/{ticket_id}', 'none') }),
      at: tickets,
      under: '"DELETE /api/v2/{ticket_id}/{ticket_id}"',
      message: 'the path has the parameter "ticket_id" twice',
    },
  ],
  'duplicate-value': [
    {
      given: withAttributes(ticket, { priority: { type: 'string', values: ['low', 'high', 'low'] } }),
      at: ticket,
      under: '"low"',
      message: 'this value is there already',
    },
  ],
  'empty-text': [
    {
      given: changed(ticket, (value: { description: string }) => {
        value.description = '  ';
      }),
      at: ticket,
      under: '"  "',
      message: 'this text says nothing',
    },
  ],
  'file-name': [
    {
      given: { [user]: undefined, 'support/objects/person.json': soundFiles[user] },
      at: 'support/objects/person.json',
      under: '"User"',
      message: 'the file is called "person.json"',
      help: 'rename the file to "user.json"',
    },
  ],
  'idle-name': [
    {
      given: named({ 'GET /api/v2/views': { call: 'views.all', because: 'So.' } }),
      at: 'names.json',
      under: '"GET /api/v2/views"',
      message: 'no operation has this request',
      help: 'remove the entry',
    },
    {
      given: named({ 'GET /api/v2/tickets': { call: 'tickets.list', because: 'So.' } }),
      at: 'names.json',
      under: '"GET /api/v2/tickets"',
      message: 'by rule it is tickets.list anyway',
    },
    {
      given: named({ 'GET /api/v2/users/{id}': { call: 'users.find', because: 'So.' } }),
      at: 'names.json',
      under: '"GET /api/v2/users/{id}"',
      message: 'no operation of this request is at users.find',
    },
    {
      given: named({ '/api/v2/slas': { call: 'slas', because: 'So.' } }),
      at: 'names.json',
      under: '"/api/v2/slas"',
      message: 'no path begins so',
    },
    {
      given: named({ '/api/v2/users': { call: 'users', because: 'So.' } }),
      at: 'names.json',
      under: '"/api/v2/users"',
      message: 'the rule gives the same names without it',
    },
  ],
  'invalid-value': [
    {
      given: withOperations({ get: operation('GET /api/v2/tickets/{ticket_id', { ticket: 'Ticket' }) }),
      at: tickets,
      under: '"GET /api/v2/tickets/{ticket_id"',
      message: 'this must match pattern',
      help: 'parameters in braces',
    },
    {
      given: withAttributes(ticket, { subject: { type: 'string', access: 'reed' } }),
      at: ticket,
      under: '"reed"',
      message: 'not one of the values',
      help: 'did you mean "read"?',
    },
    {
      given: withAttributes(ticket, { subject: { type: 5 } }),
      at: ticket,
      under: '5',
      message: 'none of the forms',
    },
    {
      given: changed(ticket, (value: { description: string }) => {
        value.description = '';
      }),
      at: ticket,
      under: '""',
      message: 'must not be empty',
    },
    {
      given: withOperations({
        merge: operation('POST /api/v2/tickets/merge', 'none', { body: { $keys: { ids: 'integr[]' } } }),
      }),
      at: tickets,
      under: '"integr[]"',
      message: 'none of the forms',
    },
  ],
  'json-syntax': [
    {
      given: { [user]: '['.repeat(100_000) },
      at: user,
      under: '[',
      message: 'this is nested more than 200 levels deep',
    },
    {
      given: { [user]: '{\n  "object": "User",\n  "description": "A per' },
      at: user,
      under: '"A per',
      message: 'this string is not closed',
    },
    { given: { [user]: '' }, at: user, under: '', message: 'a value is expected' },
    { given: { [user]: '{ "object": "User", }' }, at: user, under: '}', message: 'a property name' },
    { given: { [user]: '{ /* no */ }' }, at: user, under: '/* no */', message: 'JSON has no comments' },
  ],
  'list-shape': [
    {
      given: withOperations({
        get: operation('GET /api/v2/tickets/{ticket_id}', { ticket: 'Ticket' }, { pagination: ['cursor'] }),
      }),
      at: tickets,
      under: '"pagination"',
      message: '"get" is no list',
    },
    {
      given: withOperations({
        make: operation('POST /api/v2/tickets', { tickets: 'Ticket[]' }, { pagination: ['cursor'] }),
      }),
      at: tickets,
      under: '"pagination"',
      message: '"make" is no list',
      help: 'a POST that is safe',
    },
  ],
  'missing-property': [
    {
      given: { [user]: { object: 'User', attributes: {} } },
      at: user,
      under: '{',
      message: '"description" is missing',
    },
  ],
  'name-clash': [
    {
      given: { 'support/objects/promise.json': { object: 'Promise', description: 'A promise.', attributes: {} } },
      at: 'support/objects/promise.json',
      under: '{',
      message: 'the export "Promise" would hide a name that all generated code uses',
      help: 'use another name',
    },
    {
      given: {
        'support/objects/ticket-input.json': { object: 'TicketInput', description: 'A clash.', attributes: {} },
      },
      at: ticket,
      under: '{',
      message: 'the export "TicketInput" is claimed by support/objects/ticket-input.json already',
    },
  ],
  'not-loadable': [
    {
      given: withAttributes(ticket, { problem_id: { type: 'integer', references: 'Ticket' } }),
      at: ticket,
      under: '"Ticket"',
      message: 'nothing says how a Ticket is loaded',
      help: '"accessor": false',
    },
    {
      given: changed('support/resources/users.json', (value: Operations) => {
        value.operations.get = operation('GET /api/v2/users/{user_id}', { user: 'Ticket' });
      }),
      at: user,
      under: '"get"',
      message: 'users.get does not answer with a User',
    },
    {
      given: changed(user, (value: { resource?: string }) => {
        delete value.resource;
      }),
      at: ticket,
      under: '"User"',
      message: 'nothing says how a User is loaded',
      others: 1,
    },
  ],
  'reserved-name': [
    {
      given: withAttributes(ticket, { save: { type: 'string' } }),
      at: ticket,
      under: '"save"',
      message: 'every model has a member "save"',
    },
    {
      given: withAttributes(ticket, { then_at: { type: 'timestamp' } }),
      at: ticket,
      under: '{',
      message: 'every model has a member "then"',
    },
    {
      given: withOperations({ createMany: operation('POST /api/v2/tickets/create_many', 'none') }),
      at: tickets,
      under: '"createMany"',
      message: 'every resource has a member "createMany"',
    },
  ],
  'undecided-reference': [
    {
      given: withAttributes(ticket, { owner_id: { type: 'integer' } }),
      at: ticket,
      under: '"owner_id"',
      message: 'nothing says whose id "owner_id" holds',
      help: 'state its object in "references", or "references": false with the reason in "because"',
    },
    {
      given: withAttributes(ticket, { shown_to: { type: 'integer' }, external_id: { type: 'string' } }),
      at: ticket,
      under: '"shown_to"',
      message: 'nothing says whose id "shown_to" holds',
    },
    {
      given: withAttributes(ticket, { forum_id: { type: 'integer', references: false } }),
      at: ticket,
      under: 'false',
      message: 'this needs a reason',
      help: 'state the reason in "because"',
    },
  ],
  'undescribed-parameter': [
    {
      given: withOperations({ get: operation('GET /api/v2/tickets/{key}', { ticket: 'Ticket' }) }),
      at: tickets,
      under: '"GET /api/v2/tickets/{key}"',
      message: 'no rule gives the type of "key"',
      help: '"path": { "key"',
    },
    {
      given: withOperations({ get: operation('GET /api/v2/tickets/{id}/{locale}', { ticket: 'Ticket' }) }),
      at: tickets,
      under: '"GET /api/v2/tickets/{id}/{locale}"',
      message: 'no rule gives the type of "locale"',
      help: '"path": { "locale"',
    },
  ],
  'unexpected-file': [
    {
      given: { 'support/notes.json': {} },
      at: 'support/notes.json',
      under: '{',
      message: 'no file of the specification',
    },
  ],
  'unknown-api': [
    {
      given: { 'talk/objects/call.json': { object: 'Call', description: 'A call.', attributes: {} } },
      at: 'talk/objects/call.json',
      under: '{',
      message: 'the folder "talk" has no api.json',
    },
  ],
  'unknown-attribute': [
    {
      given: withOperations({
        create: operation(
          'POST /api/v2/tickets',
          { ticket: 'Ticket' },
          { body: { ticket: 'Ticket' }, accepts: ['statu'] },
        ),
      }),
      at: tickets,
      under: '"statu"',
      message: 'Ticket has no attribute "statu"',
      help: 'did you mean "status"?',
    },
    {
      given: withAttributes(ticket, { conditions: { type: 'object', together: ['statu'] } }),
      at: ticket,
      under: '"statu"',
      message: 'Ticket has no attribute "statu"',
      help: 'did you mean "status"?',
    },
  ],
  'unknown-object': [
    {
      given: withAttributes(ticket, { requester_id: { type: 'integer', references: 'Usr' } }),
      at: ticket,
      under: '"Usr"',
      message: 'no object is called "Usr"',
      help: 'did you mean "User"?',
    },
    {
      given: changed(user, (value: object) => Object.assign(value, { viewOf: 'Ticket' })),
      at: user,
      under: '"User"',
      message: 'the name of a view of "Ticket" ends with it',
      help: 'call it "SomeTicket"',
    },
    {
      given: withOperations({ list: operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }, { include: ['usrs'] }) }),
      at: tickets,
      under: '"usrs"',
      message: 'no object is called "Usr"',
    },
  ],
  'unknown-operation': [
    {
      given: withOperations({
        delete: operation('DELETE /api/v2/tickets/{ticket_id}', 'none', { many: 'destroyMany' }),
      }),
      at: tickets,
      under: '"destroyMany"',
      message: 'tickets has no operation "destroyMany"',
    },
    {
      given: changed(user, (value: { loadedBy: string }) => {
        value.loadedBy = 'getMany';
      }),
      at: user,
      under: '"getMany"',
      message: 'users has no operation "getMany"',
    },
    {
      given: changed(user, (value: { savedBy?: string }) => {
        value.savedBy = 'patch';
      }),
      at: user,
      under: '"patch"',
      message: 'users has no operation "patch"',
    },
  ],
  'unknown-parameter': [
    {
      given: withOperations({
        get: operation('GET /api/v2/tickets/{ticket_id}', { ticket: 'Ticket' }, { path: { tiket_id: {} } }),
      }),
      at: tickets,
      under: '"tiket_id"',
      message: 'the path has no parameter "tiket_id"',
      help: 'did you mean "ticket_id"?',
    },
    {
      given: withOperations({
        get: operation('GET /api/v2/tickets/{ticket_id}', { ticket: 'Ticket' }, { locale: 'optional' }),
      }),
      at: tickets,
      under: '"locale"',
      message: 'there is no {locale} in the path that the rule could be about',
      help: 'remove it',
    },
  ],
  'unknown-property': [
    {
      given: changed(user, (value: Record<string, unknown>) => {
        value.atributes = {};
      }),
      at: user,
      under: '"atributes"',
      message: 'nothing is called "atributes" here',
      help: 'did you mean "attributes"?',
    },
  ],
  'unknown-resource': [
    {
      given: changed(user, (value: { resource: string }) => {
        value.resource = 'usrs';
      }),
      at: user,
      under: '"usrs"',
      message: 'no resource is at "usrs"',
      help: 'did you mean "users"?',
    },
    {
      given: withAttributes(ticket, { files: { type: 'string[]', uploadedBy: 'usrs' } }),
      at: ticket,
      under: '"usrs"',
      message: 'no resource is at "usrs"',
      help: 'did you mean "users"?',
    },
  ],
  'unknown-type': [
    {
      given: withAttributes(ticket, { priority: { type: 'strng' } }),
      at: ticket,
      under: '"strng"',
      message: 'no type or object is called "strng"',
      help: 'did you mean "string"?',
    },
    {
      given: withOperations({ list: operation('GET /api/v2/tickets', { tickets: 'Tikcet[]' }) }),
      at: tickets,
      under: '"Tikcet[]"',
      message: 'no type or object is called "Tikcet"',
      help: 'did you mean "Ticket"?',
    },
  ],
  'unruly-name': [
    {
      given: {
        ...named({}),
        ...changed(tickets, ({ operations }: Operations) => {
          operations.all = operation('GET /api/v2/tickets/{ticket_id}/comments', { comments: 'object[]' });
        }),
      },
      at: tickets,
      under: '"all"',
      message: '"all" makes it tickets.all, but by rule it is tickets.comments.list',
      help: 'names.json: "GET /api/v2/tickets/{ticket_id}/comments": { "call": "tickets.all", "because": "…" }',
    },
  ],
  'value-type': [
    {
      given: withAttributes(ticket, { owner_id: { type: 'boolean', references: 'User', accessor: 'owner' } }),
      at: ticket,
      under: '"User"',
      message: 'an attribute of type "boolean" holds no id',
      help: 'ids are of type integer or string',
    },
    {
      given: withAttributes(ticket, { rank: { type: 'integer', values: ['first'] } }),
      at: ticket,
      under: '"first"',
      message: '"first" is not of type "integer"',
    },
    {
      given: withOperations({
        list: {
          ...operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }),
          query: { rank: { type: 'integer[]', values: [1, 'second'] } },
        },
      }),
      at: tickets,
      under: '"second"',
      message: '"second" is not of type "integer"',
    },
    {
      given: withOperations({
        list: {
          ...operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }),
          query: { role: { type: 'string', values: ['agent', 7] } },
        },
      }),
      at: tickets,
      under: '7',
      message: '7 is not of type "string"',
    },
  ],
};

describe('a specification that is broken in one way', () => {
  it('the sound one has no diagnostics', () => {
    expect(generate({ specification: specificationWith(), templates }).diagnostics).toEqual([]);
  });

  const rows = Object.entries(cases).flatMap(([code, all]) => all.map((one, index) => ({ code, index, ...one })));
  it.each(rows)(
    'is reported as $code ($index): $message',
    ({ code, given, at, under, message, help = '', others = 0 }) => {
      const specification = specificationWith(given);
      const { diagnostics, files } = generate({ specification, templates });
      expect(diagnostics.map((one) => one.code)).toEqual(Array(others + 1).fill(code));
      const [found] = diagnostics;
      expect(found?.file).toBe(at);
      expect(found?.message).toContain(message);
      expect(found?.help ?? '').toContain(help);
      const { source, column } = positionOf(specification.get(at) ?? '', found?.offset ?? 0);
      expect(source.slice(column - 1)).toMatch(startOf(under));
      expect(files).toEqual([]);
    },
  );

  it('every code is known by what it is about', () => {
    const internal: Internal[] = ['output-mismatch', 'output-syntax'];
    expect([...Object.keys(cases), ...internal].sort()).toEqual(Object.keys(diagnosticCodes).sort());
  });
});

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}`);
}

function withAttributes(path: string, more: Record<string, object>): Files {
  return changed(path, (value: Attributes) => Object.assign(value.attributes, more));
}

function choiceOf(of: Record<string, string>, otherwise: string): object {
  return { by: 'name', of, otherwise };
}

function withBody(body: object): Files {
  return withOperations({ create: operation('POST /api/v2/tickets', { ticket: 'Ticket' }, { body }) });
}

function withOperations(more: Record<string, object>): Files {
  return changed(tickets, (value: Operations) => Object.assign(value.operations, more));
}
