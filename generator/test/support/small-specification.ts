import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/load/read-folder.ts';
import type { Templates } from '../../src/render/render.ts';
import { readTemplates } from '../../src/render/templates.ts';

const generator = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The templates of the generator. */
export const templates: Templates = readTemplates(join(generator, 'templates'));

/** The JSON Schemas of the specification. */
export const schemas: ReadonlyMap<string, string> = new Map(
  [...readFolder(join(dirname(generator), 'specification', 'schema'))].map(([path, text]) => [`schema/${path}`, text]),
);

/** Files of a specification as values, or as text where the text matters. */
export type Files = Record<string, unknown>;

/** A specification of two types and two resources that is sound. */
export const soundFiles: Files = {
  'support/api.json': {
    api: 'support',
    title: 'Support',
    description: 'Tickets.',
    docs: 'https://example.com/support',
    prefix: '/api/v2',
  },
  'support/objects/ticket.json': {
    object: 'Ticket',
    description: 'A request for support.',
    attributes: {
      id: { type: 'integer' },
      status: { type: 'string', values: ['new', 'open'] },
      assignee_id: { type: 'integer', nullable: true, references: 'User' },
      due_at: { type: 'timestamp', nullable: true },
    },
  },
  'support/objects/user.json': {
    object: 'User',
    description: 'A person.',
    resource: 'users',
    loadedBy: 'get',
    attributes: { id: { type: 'integer' }, name: { type: 'string' } },
  },
  'support/resources/tickets.json': {
    resource: 'tickets',
    object: 'Ticket',
    description: 'The tickets.',
    operations: {
      list: operation('GET /api/v2/tickets', { tickets: 'Ticket[]' }, { pagination: ['cursor'] }),
      delete: operation('DELETE /api/v2/tickets/{ticket_id}', 'none'),
    },
  },
  'support/resources/users.json': {
    resource: 'users',
    object: 'User',
    description: 'The users.',
    operations: { get: operation('GET /api/v2/users/{user_id}', { user: 'User' }) },
  },
};

/** An operation with what every operation must have. */
export function operation(request: string, response: unknown, more: object = {}): Record<string, unknown> {
  return { operationId: null, request, summary: 'Does it.', response, ...more };
}

/** The texts of a specification: the sound one, with files replaced, added, or taken away by undefined. */
export function specificationWith(changes: Files = {}): Map<string, string> {
  const files = Object.entries({ ...soundFiles, ...changes }).filter(([, value]) => value !== undefined);
  return new Map([...schemas, ...files.map(([path, value]) => [path, textOf(value)] as const)]);
}

/** A file of the sound specification with a change. */
export function changed(path: string, change: (value: never) => void): Files {
  const value = structuredClone(soundFiles[path]);
  change(value as never);
  return { [path]: value };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}
