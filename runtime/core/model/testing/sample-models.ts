// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: generated classes declare their attributes this way.

import { Model } from '../model.ts';
import type { ObjectLink, ObjectSchema } from '../schema.ts';
import type { ModelContext } from '../view.ts';

/** Classes as the generator writes them, for the tests of this folder. */
export const userLink: ObjectLink = {
  object: 'User',
  loadedBy: 'getMany',
  path: '/api/v2/users/show_many',
  key: 'users',
  records: async () => ({ User }),
};

export class User extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'User',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        email: 'string',
        skip_verify_email: { type: 'boolean', access: 'create' },
        user_fields: { type: 'object', update: 'mergeKeys' },
        photo: { model: () => Photo },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}
export interface User {
  readonly id: number;
  name: string;
  email: string | null;
  user_fields: { [key: string]: unknown };
  photo: Photo | null;
}

export class Photo extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Photo',
      attributes: { id: 'integer', url: 'string', thumbnails: { model: () => Photo, list: true } },
    };
  }
}
export interface Photo {
  id: number;
  url: string;
  thumbnails: Photo[];
}

export class CustomField extends Model {
  static override schema(): ObjectSchema {
    return { object: 'CustomField', attributes: { id: 'integer', value: 'any' } };
  }
}
export interface CustomField {
  id: number;
  value: unknown;
}

export class Comment extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Comment',
      attributes: {
        id: { type: 'integer', access: 'read' },
        body: 'string',
        public: 'boolean',
        uploads: { type: 'string[]', access: 'write' },
        author_id: { type: 'integer', references: userLink, accessor: 'author' },
      },
    };
  }
}
export interface Comment {
  readonly id: number;
  body: string;
  public: boolean;
  uploads: string[];
  author_id: number;
}

export class Via extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Via', attributes: { channel: 'string', source: { model: () => ViaSource } } };
  }
}
export interface Via {
  channel: string;
  source: ViaSource;
}

export class ViaSource extends Model {
  static override schema(): ObjectSchema {
    return { object: 'ViaSource', attributes: { rel: 'string', from: 'object', to: { model: () => Photo } } };
  }
}
export interface ViaSource {
  rel: string | null;
  from: { [key: string]: unknown };
  to: Photo;
}

export class Ticket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Ticket',
      attributes: {
        id: { type: 'integer', access: 'read' },
        subject: 'string',
        status: { type: 'string', values: ['new', 'open', 'pending', 'hold', 'solved', 'closed'] },
        priority: 'string',
        external_id: 'string',
        group_id: 'integer',
        is_public: 'boolean',
        satisfaction_score: 'number',
        assignee_id: { type: 'integer', references: userLink, accessor: 'assignee' },
        requester_id: { type: 'integer', references: userLink, accessor: 'requester', inline: 'requester' },
        requester: { model: () => User, access: 'write' },
        submitter_id: { type: 'integer', references: userLink, accessor: 'submitter' },
        submitter: 'string',
        collaborator_ids: { type: 'integer[]', references: userLink, accessor: 'collaborators' },
        tags: 'string[]',
        metadata: { type: 'object', access: 'write' },
        due_at: { type: 'timestamp', accessor: 'due' },
        due_on: { type: 'date', accessor: 'dueDay' },
        closed_time: { type: 'unixTime', accessor: 'closed' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        via: { model: () => Via },
        via_followup_source_id: { type: 'integer', access: 'create' },
        custom_fields: { model: () => CustomField, list: true, update: 'mergeById' },
        comment: { model: () => Comment, access: 'write' },
        save: 'string',
      },
    };
  }
}
export interface Ticket {
  readonly id: number;
  subject: string | null;
  status: string;
  priority: string | null;
  external_id: string | null;
  group_id: number | null;
  is_public: boolean;
  assignee_id: number | bigint | null;
  get assignee(): Promise<User | null>;
  set assignee(value: User | number | bigint | string | null);
  requester_id: number;
  get requester(): Promise<User | null>;
  set requester(value: User | number | { name?: string; email?: string } | null);
  submitter: string;
  collaborator_ids: number[];
  get collaborators(): Promise<User[]>;
  set collaborators(value: Iterable<User | number>);
  tags: string[];
  metadata: { [key: string]: unknown };
  due_at: string | Date | null;
  get due(): Date | null;
  set due(value: Date | string | null);
  due_on: string | Date | null;
  dueDay: Date | null;
  closed_time: number | Date | null;
  closed: Date | null;
  created_at: string;
  via: Via;
  custom_fields: CustomField[];
  comment: Comment | undefined;
}

export class Condition extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Condition', attributes: { field: 'string', operator: 'string', value: 'any' } };
  }
}
export interface Condition {
  field: string;
  operator: string;
  value: unknown;
}

export class Conditions extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Conditions',
      attributes: { all: { model: () => Condition, list: true }, any: { model: () => Condition, list: true } },
    };
  }
}
export interface Conditions {
  all: Condition[];
  any: Condition[];
}

export class Trigger extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Trigger',
      attributes: {
        id: { type: 'integer', access: 'read' },
        title: 'string',
        conditions: { model: () => Conditions, together: ['actions'] },
        actions: { type: 'object[]', together: ['conditions'] },
      },
    };
  }
}
export interface Trigger {
  title: string;
  conditions: Conditions;
  actions: { field: string; value: string }[];
}

export class Option extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Option',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: 'string',
        value: 'string',
        raw_name: { type: 'string', access: 'read' },
      },
    };
  }
}
export interface Option {
  readonly id: number;
  name: string;
  value: string;
}

export class TicketField extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketField',
      attributes: {
        id: { type: 'integer', access: 'read' },
        title: 'string',
        custom_field_options: { model: () => Option, list: true },
      },
    };
  }
}
export interface TicketField {
  title: string;
  custom_field_options: Option[];
}

export class AuditEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AuditEvent',
      attributes: { id: { type: 'integer', access: 'read' }, type: 'string', value: 'any' },
    };
  }
}

export class ChangeEvent extends AuditEvent {
  static override schema(): ObjectSchema {
    return {
      object: 'ChangeEvent',
      attributes: { type: 'string', value: { model: () => Photo }, field_name: 'string' },
    };
  }
}
export interface ChangeEvent {
  field_name: string;
}

export class Audit extends Model {
  static override schema(): ObjectSchema {
    const of = { Change: () => ChangeEvent };
    return {
      object: 'Audit',
      attributes: { events: { model: { by: 'type', of, otherwise: () => AuditEvent }, list: true } },
    };
  }
}
export interface Audit {
  events: AuditEvent[];
}

function refuse(): never {
  throw new Error('Nothing is asked for here.');
}

/** A context that records what it was asked for. */
export function fakeContext(): ModelContext & { calls: unknown[][] } {
  const calls: unknown[][] = [];
  return {
    calls,
    client: { request: refuse, openFile: refuse },
    async reference(...parameters) {
      calls.push(['reference', ...parameters]);
      return null;
    },
    async save(...parameters) {
      calls.push(['save', ...parameters]);
    },
    async reload(...parameters) {
      calls.push(['reload', ...parameters]);
    },
  };
}

/** A ticket as the API gives it. */
export function ticketRecord(): { [name: string]: unknown } {
  return JSON.parse(TICKET);
}

const TICKET = JSON.stringify({
  id: 1,
  subject: 'Printer on fire',
  status: 'open',
  priority: null,
  external_id: null,
  group_id: 20,
  is_public: true,
  assignee_id: 7,
  requester_id: 8,
  submitter_id: 8,
  submitter: 'an attribute',
  collaborator_ids: [7, 9],
  tags: ['fire', 'printer'],
  due_at: '2027-01-01T10:00:00Z',
  due_on: '2027-01-01',
  closed_time: 1_700_000_000,
  created_at: '2026-01-01T00:00:00Z',
  via: {
    channel: 'web',
    source: { rel: null, from: { subject: 'x', ids: [1, 2] }, to: { id: 3, url: 'u', thumbnails: [] } },
  },
  custom_fields: [
    { id: 11, value: 'a' },
    { id: 12, value: null },
    { id: 13, value: ['x', 'y'] },
  ],
  not_in_the_specification: { deep: [1, { two: 2 }] },
});

export class Credential extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Credential',
      attributes: {
        name: 'string',
        secret: { type: 'string', access: 'read', secret: true },
        keys: { model: () => Credential, list: true },
      },
    };
  }
}
export interface Credential {
  name: string;
  readonly secret: string | null;
  keys: Credential[];
}
