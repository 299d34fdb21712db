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

/** The file of the tickets' resource with other operations, and that of what its methods send. */
function ticketsWith(operations: object, more: Files = {}): string {
  const resource = changed(tickets, (value: { operations: object }) => Object.assign(value, { operations }));
  const changes = { ...resource, ...more };
  return fileOf('support/resources/tickets.ts', changes) + fileOf('support/operations/tickets.ts', changes);
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

  it('gets one record, whatever list comes beside it', () => {
    const answer = { ticket: 'Ticket', users: 'User[]' };
    const text = ticketsWith({ get: operation('GET /api/v2/tickets/{ticket_id}', answer) });
    expect(text).toContain('ApiCall<{ ticket: Ticket; users: User[] }>');
  });

  it('goes to the host of its API, and says so', () => {
    const origin = 'https://status.example.com';
    const api = changed('support/api.json', (value: object) => Object.assign(value, { origin }));
    const list = operation('GET /api/v2/tickets', { tickets: 'Ticket[]' });
    const text = ticketsWith({ list }, api);
    expect(text).toContain(`method: 'GET',\n    origin: '${origin}',\n`);
    expect(text).toContain(`Goes to ${origin}, without anything of the account.`);
  });

  it('demands nothing of a record that may be there already', () => {
    const users = 'support/resources/users.json';
    const body = { user: 'User', $purpose: 'createOrUpdate' };
    const upsert = operation('POST /api/v2/users/create_or_update', { user: 'User' }, { body });
    const changes = changed(users, (value: { operations: object }) => Object.assign(value.operations, { upsert }));
    expect(fileOf('support/resources/users.ts', changes)).toContain('upsert(user: UserInput | User,');
    const sent = fileOf('support/operations/users.ts', changes);
    expect(sent).toContain("body: { key: 'user', model: userLink, purpose: 'create' }");
  });

  it('takes a view of a record wherever it takes the record', () => {
    const object = 'CurrentUser';
    const attributes = { id: { type: 'integer' } };
    const view = { 'support/objects/current-user.json': { object, description: 'Me.', viewOf: 'User', attributes } };
    const request = operation('POST /api/v2/users/{user_id}/visit', 'none', {
      query: { by: { type: 'integer', references: 'User' } },
    });
    const text = ticketsWith({ visit: request }, view);
    expect(text).toContain('visit(user: Id | User | CurrentUser,');
    expect(text).toContain('by?: Id | User | CurrentUser | undefined;');
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

  it('is a list where a POST pages what it reads', () => {
    const search = (more: object) =>
      ticketsWith({
        search: operation(
          'POST /api/v2/tickets/search',
          { tickets: 'Ticket[]' },
          { body: { $keys: { filter: 'object' } }, examples: ['x;'], ...more },
        ),
      });
    const text = search({ retry: 'safe', pagination: ['cursor'] });
    expect(text).toContain('  search(body: SearchTicketsBody, query: SearchTicketsQuery = {}, options');
    expect(text).toContain('): Paginator<Ticket> {\n    return this.paginate(');
    expect(text).toContain("method: 'POST',");
    expect(search({ retry: 'safe' })).toContain('): ApiCall<Ticket[]> {');
  });

  it('is the same for many where a job takes them', () => {
    const job = { job_status: 'Ticket' };
    const form = (of: string, more: object) => ({ bulk: { of, form: 'each' }, ...more });
    const text = ticketsWith({
      create: operation('POST /api/v2/tickets', { ticket: 'Ticket' }, { body: { ticket: 'Ticket' }, many: 'makeAll' }),
      makeAll: operation('POST /api/v2/jobs', job, form('create', { body: { $job: 'create', items: 'Ticket[]' } })),
      delete: operation('DELETE /api/v2/tickets/{ticket_id}', 'none', { many: 'dropAll' }),
      dropAll: operation('POST /api/v2/jobs', job, {
        body: { $job: 'delete', items: 'string[]' },
        bulk: { of: 'delete', form: 'ids' },
      }),
    });
    expect(text).toContain("many: true, maxItems: 100, job: 'create' },");
    expect(text).toContain("body: { key: 'items', type: 'string[]', purpose: 'create', job: 'delete' },");
    expect(text).toContain('delete(tickets: Many<Id | Ticket>, options?: RequestOptions): ApiCall<Ticket>;');
  });

  it('lists one of several types where its key follows from an argument', () => {
    const list = { instead: { users: 'User[]' }, pagination: ['cursor'] };
    const text = ticketsWith({ sources: operation('GET /api/v2/sources', { tickets: 'Ticket[]' }, list) });
    expect(text).toContain('instead: { users: userLink },');
    expect(text).toContain('): Paginator<Ticket | User> {');
  });

  it('demands a query of which one parameter must be stated', () => {
    const query = { query: { name: 'string', key: 'string' }, oneOf: ['name', 'key'] };
    const text = ticketsWith({ drop: operation('DELETE /api/v2/tickets', 'none', query) });
    expect(text).toContain('drop(query: DropTicketQuery, options');
    expect(text).toContain("oneOf: ['name', 'key'],");
    expect(text).toContain('State `name` or `key`, and no more than one of them.');
  });

  it('says up to where a list goes, and when it goes on', () => {
    const limits = { pagination: ['cursor'], maxRecords: 10, unlimitedWith: ['sort'], sort: { cursor: ['id'] } };
    const text = ticketsWith({ list: operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }, limits) });
    expect(text).toContain("maxRecords: 10,\n    unlimitedWith: ['sort'],");
    expect(text).toContain('After the last of 10 records, if there are more and there is no `sort`.');
  });

  it('takes the key of a record, or what it goes by beside its id', () => {
    const text = ticketsWith({
      get: operation(
        'GET /api/v2/users/{user_key}/tickets/{ticket_key_or_id}',
        { ticket: 'Ticket' },
        {
          path: {
            user_key: { references: 'User' },
            ticket_key_or_id: { type: 'string', references: 'Ticket' },
          },
        },
      ),
    });
    expect(text).toContain('user: Id | User,\n    ticket: Id | Ticket,');
  });

  it('documents an argument by the name that it has', () => {
    const path = { users_key_or_id: { type: 'string', references: 'User', description: 'The key, or the id.' } };
    const text = ticketsWith({
      list: operation('GET /api/v2/users/{users_key_or_id}/tickets', { tickets: 'Ticket[]' }, { path }),
    });
    expect(text).toContain('@param user - The key, or the id.');
    expect(text).toContain('list(\n    user: Id | User,\n');
  });

  it('names what may be missing in words: by the argument where that says as much as the type', () => {
    const policy = { object: 'GroupSlaPolicy', description: 'Times.', attributes: { id: { type: 'integer' } } };
    const path = {
      policy_id: { references: 'GroupSlaPolicy' },
      name: { type: 'string', references: 'GroupSlaPolicy' },
    };
    const text = ticketsWith(
      {
        get: operation(
          'GET /api/v2/policies/{policy_id}',
          { ticket: 'Ticket' },
          { path: { policy_id: path.policy_id } },
        ),
        find: operation('GET /api/v2/names/{name}', { ticket: 'Ticket' }, { path: { name: path.name } }),
      },
      { 'support/objects/group-sla-policy.json': policy },
    );
    expect(text).toContain('If there is no such policy.');
    expect(text).toContain('If there is no such group SLA policy.');
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

describe('a record below another', () => {
  const path = '/api/v2/users/{user_key}/tickets/{ticket_id}';
  const ticket = { ticket: 'Ticket' };
  const update = operation(`PUT ${path}`, ticket, { path: { user_key: { type: 'string' } }, body: ticket });

  /** The file of the ticket's type, with such an attribute. */
  function ticketWith(attribute: string): string {
    const object = changed('support/objects/ticket.json', (value: { resource: string; attributes: object }) => {
      value.resource = 'tickets';
      Object.assign(value.attributes, { [attribute]: { type: 'string' } });
    });
    const resource = changed(tickets, (value: { operations: object }) =>
      Object.assign(value, { operations: { update } }),
    );
    return fileOf('support/objects/ticket.ts', { ...object, ...resource });
  }

  it('can be saved by itself where it names that one', () => {
    expect(ticketWith('user_key')).toContain("below: ['user_key'],");
    expect(ticketWith('owner_key')).not.toContain('below');
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
    expect(text).toContain("people: { model: () => User, list: true, access: 'read', varies: true }");
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
