import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Imported, importDocument } from '../src/import/import.ts';
import type { FindingKind } from '../src/import/report/finding.ts';
import { problemsOf } from '../src/import/settle.ts';
import { type Files, soundFiles, specificationWith } from './support/small-specification.ts';

const fixture = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'import', 'odd.yaml');
const odd = readFileSync(fixture, 'utf8');

/** The small specification with a Help Center, and with names held against the rule. */
const files: Files = {
  'names.json': { names: {} },
  'help-center/api.json': {
    ...(soundFiles['support/api.json'] as object),
    api: 'help-center',
    prefix: '/api/v2/help_center',
    accessor: 'helpCenter',
  },
};

const texts = specificationWith(files);
const imported = importDocument(texts, odd);

function read(path: string, from: Imported = imported): Record<string, never> {
  return JSON.parse(from.texts.get(path) ?? 'null');
}

function found(kind: FindingKind, from: Imported = imported): string[] {
  return from.findings
    .filter((finding) => finding.kind === kind)
    .map(({ subject, message }) => `${subject}: ${message}`);
}

describe('an import of a document with everything that is odd', () => {
  it('leaves a specification that is sound', () => expect(problemsOf(imported.texts)).toEqual([]));

  it('changes nothing when it runs again', () => {
    const again = importDocument(imported.texts, odd);
    expect(again.changed).toEqual([]);
    expect(found('new', again)).toEqual([]);
    expect(found('changed', again)).toEqual([]);
    expect(found('contradictory', again)).toEqual(found('contradictory'));
    expect(found('unnamed', again)).toEqual(found('unnamed'));
  });

  it('names only the files that differ', () => {
    expect(imported.changed.toSorted()).toEqual([
      'help-center/objects/article.json',
      'help-center/resources/articles.json',
      'published/odd.json',
      'support/objects/note.json',
      'support/objects/ticket.json',
      'support/resources/ticket-notes.json',
      'support/resources/tickets.json',
      'support/resources/users.json',
    ]);
  });

  it('finds operations by position of their parameters, whatever their suffix', () => {
    expect(imported.operations).toEqual({ published: 14, known: 2, left: 0 });
  });

  it('brings what the document states of a new attribute', () => {
    const { attributes } = read('support/objects/ticket.json');
    expect(attributes).toEqual({
      ...(soundFiles['support/objects/ticket.json'] as { attributes: object }).attributes,
      operator: { type: 'string', values: ['=', 'on', 'off', '2020-01-01'] },
      same: { type: 'string', absent: true },
      labels: { type: 'any[]', absent: true },
      old: {
        type: 'string',
        access: 'read',
        nullable: true,
        absent: true,
        deprecated: 'Zendesk marks it as deprecated.',
      },
    });
  });

  it('writes nothing that the document does not say, and lists it', () => {
    expect(found('missing')).toEqual([
      '#/components/parameters/Nowhere: the document refers to it, but does not have it',
      '#/components/schemas/Lost: the document refers to it, but does not have it',
      'DELETE /api/v2/tickets/{ticket_id}/notes/{note_key}.json: not written: who may call it, in plain words',
      'DELETE /api/v2/users/destroy_many: not written: who may call it, in plain words',
      'DELETE /api/v2/users/{user_id}: not written: who may call it, in plain words',
      'GET /api/v2/help_center/{locale}/articles: not written: how it is paged; who may call it, in plain words',
      'GET /api/v2/tickets/{ticket_id}/notes: not written: how it is paged; who may call it, in plain words; a plain type of its parameter filter',
      'GET /api/v2/users/{user_id}/picture: not written: who may call it, in plain words',
      'POST /api/v2/tickets/{ticket_id}/notes: not written: who may call it, in plain words',
      'PUT /api/v2/tickets/{id}: not written: a schema of its body; who may call it, in plain words',
      'Ticket.lost: not brought in: its type is not said',
      'Ticket.odd-name: not brought in: its name is no name of an attribute',
      'Ticket.parent: not brought in: it would hold its own type, as an envelope does',
      'Ticket.untyped: not brought in: its type is not said',
      'Ticket.varied: not brought in: it has several types',
    ]);
  });

  it('reports what contradicts the specification with its place, and leaves that as it is', () => {
    expect(found('contradictory')).toEqual([
      'GET /api/v2/tickets query.external_id: only the document has this parameter',
      'Ticket.due_at.type: it is timestamp, in the document boolean',
      'Ticket.status.nullable: it is never null, in the document it may be',
      'Ticket.status.values: its values lack closed, which the document has',
    ]);
    const status = imported.findings.find(({ subject }) => subject === 'Ticket.status.values');
    const line =
      (texts.get('support/objects/ticket.json') ?? '').split('\n').findIndex((text) => text.includes('"status"')) + 1;
    expect(status).toMatchObject({ file: 'support/objects/ticket.json', line });
  });

  it('writes a new operation into the resource that is there', () => {
    expect(read('support/resources/tickets.json').operations).toMatchObject({
      list: { operationId: 'ListTickets', allowedFor: ['Admins', 'Agents', 'Light agents'] },
      delete: { operationId: 'Shared' },
      update: { operationId: 'Shared', request: 'PUT /api/v2/tickets/{id}', response: { ticket: 'Ticket' } },
    });
  });

  it('writes a new resource with its object', () => {
    expect(read('support/resources/ticket-notes.json')).toMatchObject({
      resource: 'notes',
      parent: 'tickets',
      operations: {
        list: {
          request: 'GET /api/v2/tickets/{ticket_id}/notes',
          summary: 'Lists notes.',
          query: { order: { type: 'string', values: ['asc', 'desc'] }, since: { type: 'timestamp', required: true } },
          response: { notes: 'Note[]' },
        },
        create: { body: { note: 'Note' }, response: { note: 'Note' }, deprecated: 'Zendesk marks it as deprecated.' },
        delete: {
          request: 'DELETE /api/v2/tickets/{ticket_id}/notes/{note_key}',
          path: { note_key: { type: 'string' } },
          response: 'none',
        },
      },
    });
    expect(read('support/objects/note.json').attributes).toEqual({
      key: { type: 'string', access: 'read' },
      body: { type: 'string', absent: true },
      ticket: { type: 'Ticket', absent: true },
      secret: { type: 'string', access: 'write' },
      created_at: { type: 'timestamp', access: 'read', nullable: true, absent: true },
    });
  });

  it('writes one operation for both forms of a path with a language', () => {
    expect(read('help-center/resources/articles.json').operations).toMatchObject({
      list: {
        request: 'GET /api/v2/help_center/{locale}/articles',
        response: { articles: 'Article[]' },
        locale: 'optional',
      },
    });
  });

  it('links a form for many to the single one, and leaves alone one of which nothing is said', () => {
    expect(read('support/resources/users.json').operations).toMatchObject({
      picture: { response: 'file' },
      delete: { many: 'deleteMany' },
      deleteMany: { bulk: { of: 'delete', form: 'ids' } },
    });
  });

  it('leaves to a person what no rule can name or place', () => {
    expect(found('unnamed')).toEqual([
      'GET /api/v2/{target_type}/things: its path begins with an argument',
      'GET /elsewhere/things: no API has the prefix of its path',
      'PUT /api/v2/users/update_many: users.updateMany has no place: every resource has a member "updateMany" (use another name, or state "bulk" if it is the form of another operation)',
      'Ticket.due: a new attribute of type string has no place: its accessor "due" clashes with the attribute "due"; it would be {"type":"string","absent":true}',
    ]);
  });
});

describe('names of a new operation', () => {
  it('come from names.json where a person gave one', () => {
    const names = {
      names: { 'GET /api/v2/{type}/things': { call: 'things.of', because: 'The type is an argument.' } },
    };
    const result = importDocument(specificationWith({ ...files, 'names.json': names }), odd);
    expect(read('support/resources/things.json', result).operations).toHaveProperty('of');
  });
});

describe('what somebody decided otherwise', () => {
  const differs = {
    'Ticket.status.values': 'Recorded traffic has no other.',
    'Ticket.labels': 'Nobody needs it.',
    'Ticket.due': 'It is the accessor of due_at.',
    'Ticket.gone.type': 'It was a text once.',
  };
  const list = { title: 'Odd', operations: {}, differs };
  const result = importDocument(specificationWith({ ...files, 'published/odd.json': list }), odd);

  it('is listed with its reason, not as open, and is not brought in', () => {
    expect(found('settled', result)).toEqual([
      'Ticket.due: It is the accessor of due_at.',
      'Ticket.labels: Nobody needs it.',
      'Ticket.status.values: Recorded traffic has no other.',
    ]);
    expect(found('unnamed', result).join()).not.toContain('Ticket.due');
    expect(found('contradictory', result).join()).not.toContain('Ticket.status.values');
    expect(read('support/objects/ticket.json', result).attributes).not.toHaveProperty('labels');
  });

  it('leaves everything else open', () => {
    expect(found('contradictory', result)).toContain(
      'Ticket.status.nullable: it is never null, in the document it may be',
    );
    expect(read('support/objects/ticket.json', result).attributes).toHaveProperty('same');
  });

  it('is reported where there is no such difference', () => {
    expect(found('gone', result)).toEqual(['Ticket.gone.type: listed in "differs", but there is no such difference']);
  });

  it('may be all attributes that only the document has', () => {
    const all = { ...list, differs: { 'Ticket.*': 'It is the schema of another type.' } };
    const without = importDocument(specificationWith({ ...files, 'published/odd.json': all }), odd);
    const path = 'support/objects/ticket.json';
    expect(read(path, without)).toEqual(soundFiles[path]);
    expect(found('settled', without)).toEqual(['Ticket.*: It is the schema of another type.']);
    expect(found('contradictory', without)).toEqual(found('contradictory'));
  });

  it('stays in the list, which a second run does not change', () => {
    expect(read('published/odd.json', result)).toMatchObject({ differs });
    expect(importDocument(result.texts, odd).changed).toEqual([]);
  });
});

describe('operations that were beyond the document', () => {
  const beyond = { Users: { 'GET /api/v2/users/{id}/picture': null, 'GET /api/v2/users/{id}': 'ShowUser' } };
  const list = { title: 'Odd', operations: {}, beyond };
  const result = importDocument(specificationWith({ ...files, 'published/odd.json': list }), odd);

  it('are no longer where the document has them, and stay where it does not', () => {
    const { operations, beyond: left } = read('published/odd.json', result);
    expect(JSON.stringify(operations)).toContain('"GET /api/v2/users/{user_id}/picture"');
    expect(left).toEqual({ Users: { 'GET /api/v2/users/{id}': 'ShowUser' } });
    expect(found('gone', result)).toEqual([]);
  });
});

describe('operations that a document lost', () => {
  const lists = {
    title: 'Odd',
    operations: { Old: { 'GET /api/v2/tickets/old': 'Old', 'GET /api/v2/users/{id}': 'ShowUser' } },
  };
  const result = importDocument(specificationWith({ ...files, 'published/odd.json': lists }), odd);

  it('are reported, and stay listed until a person takes them away', () => {
    expect(found('gone', result)).toEqual([
      'GET /api/v2/tickets/old: only its list still names it',
      'GET /api/v2/users/{id}: the specification still has it',
    ]);
    expect(read('published/odd.json', result).operations).toMatchObject(lists.operations);
  });

  it('are not brought in where somebody left them out', () => {
    const left = { title: 'Odd', operations: {}, left: { 'GET /api/v2/users/{id}/picture': 'Nobody needs it.' } };
    const without = importDocument(specificationWith({ ...files, 'published/odd.json': left }), odd);
    expect(read('support/resources/users.json', without).operations).not.toHaveProperty('picture');
    expect(JSON.stringify(read('published/odd.json', without).operations)).not.toContain('picture');
    expect(without.operations.left).toBe(1);
    expect(found('settled', without)).toEqual(['GET /api/v2/users/{user_id}/picture: Nobody needs it.']);
  });
});

describe('what is no OpenAPI document', () => {
  it.each([
    ['', 'no OpenAPI document'],
    ['[1, 2]', 'no OpenAPI document'],
    ['a: [', 'no sound JSON or YAML'],
    ['paths: {}', 'it has no "openapi"'],
    ['{ "swagger": "2.0", "paths": {} }', 'OpenAPI 2.0, and the import reads OpenAPI 3'],
    ['{ "openapi": "3.0.0", "paths": 1 }', 'it has no "paths"'],
    ['{ "openapi": "3.0.0", "paths": {} }', 'no "info.title"'],
    ['{ "openapi": "3.0.0", "paths": {}, "info": { "title": "***" } }', 'no "info.title"'],
    ['{ "openapi": "3.0.0", "paths": {}, "info": { "title": "Odd" } }', 'no operations'],
    ['{ "openapi": "3.0.0", "paths": { "/x": null }, "info": { "title": "Odd" } }', 'no operations'],
  ])('is refused: %s', (text, message) => expect(() => importDocument(texts, text)).toThrow(message));
});

describe('a document that is hostile', () => {
  const list = { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/List' } } } } };
  const answer = (schema: object) => ({ '200': { content: { 'application/json': { schema } } } });
  const thing = { type: 'object', properties: { thing: { $ref: '#/components/schemas/Thing' } } };
  const hostile = {
    openapi: '3.0.3',
    info: { title: 'Support API' },
    paths: {
      '/api/v2/nothing': { $ref: '#/components/pathItems/Nowhere' },
      '/api/v2/lists': { get: { operationId: 'List\u001b[31mLists', tags: ['a\u0000b'], responses: list } },
      '/api/v2/things/{id}': { get: { operationId: '', tags: [''], responses: answer(thing) } },
      '/api/v2/things/{thing_id}.json': { get: { operationId: 'Twin', responses: answer(thing) } },
      '/api/v2/encoded': { get: { responses: { '200': { $ref: '#/%E0%A4%A/x' } } } },
      '/api/v2/a b?c': { get: { responses: list } },
      '': { get: { responses: list } },
    },
    components: {
      schemas: {
        List: { type: 'object', properties: { lists: { type: 'array', items: { $ref: '#/components/schemas/Own' } } } },
        Own: { type: 'array', items: { $ref: '#/components/schemas/Own' } },
        Thing: {
          allOf: [{ $ref: '#/components/schemas/Thing' }],
          properties: {
            id: { type: 'integer' },
            thing: { $ref: '#/components/schemas/Thing' },
            constructor: { type: 'string' },
            shelf_id: { type: 'integer' },
          },
        },
      },
    },
  };
  const result = importDocument(texts, JSON.stringify(hostile));

  it('leaves a specification that is sound, and that a second run does not change', () => {
    expect(problemsOf(result.texts)).toEqual([]);
    expect(importDocument(result.texts, JSON.stringify(hostile)).changed).toEqual([]);
  });

  it('is listed with what is a request, once for paths that are the same', () => {
    expect(read('published/support.json', result).operations).toEqual({
      'a b': { 'GET /api/v2/lists': 'List [31mLists' },
      Untagged: { 'GET /api/v2/things/{id}': null, 'GET /api/v2/encoded': null },
    });
  });

  it('brings in what it states all the same, and says of the rest why not', () => {
    expect(read('support/objects/thing.json', result).attributes).toEqual({
      id: { type: 'integer' },
      thing: { type: 'Thing', absent: true },
    });
    expect(found('unnamed', result)).toEqual([
      'GET : its path is none: it begins with "/", and has parameters as words in braces',
      'GET /api/v2/a b?c: its path is none: it begins with "/", and has parameters as words in braces',
      expect.stringMatching(/^Thing\.constructor: .* has no place: every model has a member "constructor"/),
      expect.stringMatching(
        /^Thing\.shelf_id: .* has no place: nothing says whose id "shelf_id" holds \(state its object/,
      ),
    ]);
    expect(found('missing', result)).toContain('#/%E0%A4%A/x: the document refers to it, but does not have it');
  });
});

describe('the API of new paths', () => {
  const document = JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'New API' },
    paths: { '/api/v2/shelves': { get: { responses: { '204': {} } } } },
  });
  const two = specificationWith({
    ...files,
    'custom-data/api.json': { ...(soundFiles['support/api.json'] as object), api: 'custom-data', title: 'Custom data' },
  });

  it('is the one that somebody states, where several have the prefix', () => {
    expect(found('unnamed', importDocument(two, document))).toEqual([
      'GET /api/v2/shelves: several APIs have the prefix of its path, state one with --api: custom-data, support',
    ]);
    expect(importDocument(two, document, { api: 'support' }).changed).toContain('support/resources/shelves.json');
  });

  it('is the one of the title of the document', () => {
    const titled = document.replace('New API', 'Custom data API');
    expect(importDocument(two, titled).changed).toContain('custom-data/resources/shelves.json');
  });

  it('must be there', () => {
    expect(() => importDocument(two, document, { api: 'suport' })).toThrow('no API suport: did you mean "support"?');
  });
});
