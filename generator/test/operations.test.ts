import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import {
  changed,
  type Files,
  operation,
  soundFiles,
  specificationWith,
  templates,
} from './support/small-specification.ts';

const tickets = 'support/resources/tickets.json';

/** The file of the tickets' resource with other operations. */
function ticketsWith(operations: object, more: Files = {}): string {
  const resource = changed(tickets, (value: { operations: object }) => Object.assign(value, { operations }));
  return fileOf('support/resources/tickets.ts', { ...resource, ...more });
}

/** An object that results may be of. */
function withResultType(stem: string): Files {
  const more = { result_type: { type: 'string', absent: true } };
  return changed(`support/objects/${stem}.json`, (value: { attributes: object }) =>
    Object.assign(value.attributes, more),
  );
}

function fileOf(path: string, changes: Files): string {
  const { files, diagnostics } = generate({ specification: specificationWith(changes), templates });
  expect(diagnostics).toEqual([]);
  return files.find((file) => file.path === path)?.text ?? '';
}

const required = { query: { ids: { type: 'integer[]', required: true } } };
const include = { groups: { object: 'User', whole: true }, notes: { object: 'Ticket' } };
const choice = { by: 'result_type', of: { user: 'User' }, otherwise: 'Ticket' };
const results: Files = { ...withResultType('ticket'), ...withResultType('user') };

describe('the method of an operation', () => {
  it('demands a required query, also one named ids', () => {
    const text = ticketsWith({ list: operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }, required) });
    expect(text).toContain('  ids: Id | readonly Id[];\n');
    expect(text).toContain('list(query: ListTicketsQuery, options');
  });

  it('gives the file that it answers with', () => {
    const text = ticketsWith({ printout: operation('GET /api/v2/tickets/{ticket_id}/printout', 'file') });
    expect(text).toContain('): ApiCall<DownloadedFile> {\n    return downloadFile(\n      this.client,');
    expect(text).toContain('const file = await zendesk.tickets.printout(');
  });

  it('demands it after a body that may be left out too', () => {
    const text = ticketsWith({
      update: operation(
        'PUT /api/v2/tickets/{ticket_id}',
        { ticket: 'Ticket' },
        { body: { ticket: 'Ticket' }, ...required },
      ),
    });
    expect(text).toContain(
      'update(ticket: Ticket, changes: undefined, query: UpdateTicketQuery, options?: RequestOptions)',
    );
  });

  it('passes on which side-loads come whole, and types only those that become models', () => {
    const text = ticketsWith({ list: operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }, { include }) });
    expect(text).toContain("groups: { key: 'groups', to: userLink, whole: true }");
    expect(text).toContain("notes: { key: 'notes' }");
    expect(text).toContain('groups?: User[];');
    expect(text).toContain('notes?: Record<string, unknown>[];');
  });

  it('tells the records of a polymorphic answer apart', () => {
    const response = { results: { type: 'Ticket[]', discriminator: choice } };
    const text = ticketsWith({ search: operation('GET /api/v2/search', response) }, results);
    expect(text).toContain("model: { by: 'result_type', of: { user: userLink }, otherwise: ticketLink },");
    expect(text).toContain('Paginator<User | Ticket>');
  });

  it('tells the one record of a polymorphic answer, too', () => {
    const response = { result: { type: 'Ticket', discriminator: choice } };
    const text = ticketsWith({ pick: operation('GET /api/v2/search/pick', response) }, results);
    expect(text).toContain("answer: { result: { by: 'result_type', of: { user: userLink }, otherwise: ticketLink } },");
  });
});

describe('a locale in a path', () => {
  const path = 'GET /api/v2/{locale}/tickets/{ticket_id}';

  it('is an argument where the operation has no rule for it, such as that of a translation', () => {
    const text = ticketsWith({ get: operation(path, { ticket: 'Ticket' }, { path: { locale: { type: 'string' } } }) });
    expect(text).toMatch(/get\(\s*locale: string,\s*ticket: Id \| Ticket,/);
    expect(text).toContain('{ path: [locale, ticket],');
  });

  it.each(['required', 'optional', 'ignored'])('is that of the client where it is %s', (locale) => {
    const text = ticketsWith({ get: operation(path, { ticket: 'Ticket' }, { locale }) });
    expect(text).toMatch(/get\(\s*ticket: Id \| Ticket,/);
    expect(text).toContain('{ path: [ticket],');
  });
});

describe('what the sandbox is told', () => {
  it('names the type of a side-load also where nothing says how its records load', () => {
    const resource = changed(tickets, (value: { operations: { list: object } }) =>
      Object.assign(value.operations.list, { include }),
    );
    expect(fileOf('testing/tables.ts', resource)).toContain("notes: { key: 'notes', object: 'Ticket' }");
  });
});

describe('an attribute of several types', () => {
  it('becomes records where its records can be told from the rest', () => {
    const file = 'support/objects/ticket.json';
    const change = changed(file, (value: { attributes: Record<string, object> }) => {
      value.attributes.people = { type: ['User[]', 'object'], access: 'read' };
      value.attributes.key = { type: ['integer', 'string'] };
    });
    const text = fileOf('support/objects/ticket.ts', change);
    expect(text).toContain("people: { model: () => User, list: true, access: 'read' }");
    expect(text).toContain('readonly people: User[] | Record<string, unknown>;');
    expect(text).toContain("key: 'any'");
  });
});

describe('a resource of another API', () => {
  const api = { ...(soundFiles['support/api.json'] as object), api: 'help-center', accessor: 'helpCenter' };
  const users = {
    resource: 'users',
    class: 'HelpCenterUsers',
    description: 'Readers.',
    operations: { count: operation('GET /api/v2/help_center/users/count', { count: 'integer' }) },
  };
  const tickets = {
    resource: 'tickets',
    parent: 'users',
    description: 'Their tickets.',
    operations: { list: operation('GET /api/v2/help_center/users/{user_id}/tickets', { tickets: 'Ticket[]' }) },
  };

  it('may have the path of one that is there already, and has its own nested resources', () => {
    const more = {
      'help-center/api.json': api,
      'help-center/resources/users.json': users,
      'help-center/resources/user-tickets.json': tickets,
    };
    const { files, diagnostics } = generate({ specification: specificationWith(more), templates });
    const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
    expect(diagnostics).toEqual([]);
    expect(textOf('help-center/resources/users.ts')).toContain('readonly tickets: UserTickets =');
    expect(textOf('support/resources/users.ts')).not.toContain('UserTickets');
    expect(textOf('support/links.ts')).toContain("path: '/api/v2/users/{id}'");
  });
});
