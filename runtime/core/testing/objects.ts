// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: generated classes declare their attributes this way.

import { Job } from '../bulk/job.ts';
import { Model } from '../model/model.ts';
import type { AttributeSchema, ObjectLink, ObjectSchema } from '../model/schema.ts';
import type { ListOperation, Operation } from '../operation/operation.ts';
import type { Paginator } from '../pagination/paginator.ts';
import type { Id } from '../request/types.ts';
import type { Call } from '../resource/call.ts';
import { Resource } from '../resource/resource.ts';
import type { CallInput } from '../resource/types.ts';

const id: AttributeSchema = { type: 'integer', access: 'read' };

export const userLink: ObjectLink = {
  object: 'User',
  loadedBy: 'getMany',
  path: '/api/v2/users/show_many',
  key: 'users',
  records: async () => ({ User }),
};
export const organizationLink: ObjectLink = {
  object: 'Organization',
  loadedBy: 'getMany',
  path: '/api/v2/organizations/show_many',
  key: 'organizations',
  records: async () => ({ Organization }),
};
export const groupLink: ObjectLink = {
  object: 'Group',
  loadedBy: 'list',
  path: '/api/v2/groups',
  key: 'groups',
  records: async () => ({ Group }),
};
export const brandLink: ObjectLink = {
  object: 'Brand',
  loadedBy: 'get',
  path: '/api/v2/brands/{id}',
  key: 'brand',
  records: async () => ({ Brand }),
};

export class Organization extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Organization', attributes: { id, name: 'string' } };
  }
}
export interface Organization {
  readonly id: number;
  name: string;
}

export class Group extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Group', attributes: { id, name: 'string' } };
  }
}
export interface Group {
  readonly id: number;
  name: string;
}

export class Brand extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Brand', attributes: { id, name: 'string' } };
  }
}
export interface Brand {
  readonly id: number;
  name: string;
}

export class User extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'User',
      cache: { name: 'user', policy: 'lru', maxSize: 1000, from: 'lists' },
      resource: async () => Users,
      attributes: {
        id,
        name: 'string',
        organization_id: { type: 'integer', references: organizationLink, accessor: 'organization' },
      },
    };
  }
}
export interface User {
  readonly id: number;
  name: string;
  organization_id: number | null;
  get organization(): Promise<Organization | null>;
}

export class Comment extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Comment',
      attributes: { id, body: 'string', author_id: { type: 'integer', references: userLink, accessor: 'author' } },
    };
  }
}
export interface Comment {
  body: string;
  author_id: number;
  get author(): Promise<User | null>;
}

export class Ticket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Ticket',
      cache: { name: 'ticket', policy: 'ttl', maxSize: 1000, ttl: 30_000, from: 'single' },
      resource: async () => Tickets,
      attributes: {
        id,
        subject: 'string',
        status: { type: 'string', values: ['new', 'open', 'pending', 'solved'] },
        requester_id: { type: 'integer', references: userLink, accessor: 'requester' },
        assignee_id: { type: 'integer', references: userLink, accessor: 'assignee' },
        collaborator_ids: { type: 'integer[]', references: userLink, accessor: 'collaborators' },
        organization_id: { type: 'integer', references: organizationLink, accessor: 'organization' },
        group_id: { type: 'integer', references: groupLink, accessor: 'group' },
        brand_id: { type: 'integer', references: brandLink, accessor: 'brand' },
        notes: { model: () => Comment, list: true, access: 'read' },
        comment: { model: () => Comment, access: 'write' },
        updated_at: { type: 'timestamp', access: 'read' },
      },
    };
  }
}
export interface Ticket {
  readonly id: number;
  subject: string;
  status: string;
  requester_id: number | null;
  assignee_id: number | null;
  comment: Comment;
  notes: Comment[];
  get requester(): Promise<User | null>;
  get assignee(): Promise<User | null>;
  get collaborators(): Promise<User[]>;
  get organization(): Promise<Organization | null>;
  get group(): Promise<Group | null>;
  get brand(): Promise<Brand | null>;
}

export class JobStatus extends Job {
  static override schema(): ObjectSchema {
    return {
      object: 'JobStatus',
      idType: 'string',
      resource: async () => JobStatuses,
      attributes: { id: { type: 'string', access: 'read' }, status: 'string', progress: 'integer' },
    };
  }
}
export interface JobStatus {
  readonly id: string;
  status: string;
  progress: number | null;
}

export class JobStatuses extends Resource {
  get(job: string | JobStatus): Call<JobStatus> {
    const operation: Operation = {
      id: 'jobStatuses.get',
      method: 'GET',
      path: '/api/v2/job_statuses/{id}',
      parameters: { id: 'string' },
      retry: 'safe',
      answer: { job_status: JobStatus },
    };
    return this.call(operation, { path: [job] });
  }
}

type Input = Pick<CallInput, 'query' | 'options'>;

export class Users extends Resource {
  list(input: Input = {}): Paginator<User> {
    return this.paginate(
      {
        id: 'users.list',
        method: 'GET',
        path: '/api/v2/users',
        retry: 'safe',
        items: 'users',
        model: User,
        pagination: ['cursor', 'offset'],
      },
      input,
    );
  }

  get(user: Id | User, input: Input = {}): Call<User> {
    return this.call(
      {
        id: 'users.get',
        method: 'GET',
        path: '/api/v2/users/{user_id}',
        retry: 'safe',
        answer: { user: User },
        cached: true,
      },
      { path: [user], ...input },
    );
  }

  getMany(users: Iterable<Id | User> | AsyncIterable<Id | User>, input: Input = {}): Call<(User | null)[]> {
    return this.loadMany(
      { id: 'users.getMany', method: 'GET', path: '/api/v2/users/show_many', retry: 'safe', answer: { users: [User] } },
      users,
      input,
    );
  }

  update(user: Id | User, changes?: object, input: Input = {}): Call<User> {
    return this.call(
      {
        id: 'users.update',
        method: 'PUT',
        path: '/api/v2/users/{user_id}',
        retry: 'idempotent',
        body: { key: 'user', model: User, purpose: 'update' },
        answer: { user: User },
      },
      { path: [user], body: changes, ...input },
    );
  }

  delete(user: Id | User): Call<void> {
    return this.call(
      {
        id: 'users.delete',
        method: 'DELETE',
        path: '/api/v2/users/{user_id}',
        retry: 'idempotent',
        answer: 'none',
        purges: 'User',
      },
      { path: [user] },
    );
  }

  /** `GET /users/{user_id}/organization`: another record under the id of a user. */
  organizationOf(user: Id | User): Call<Organization> {
    return this.call(
      {
        id: 'users.organization',
        method: 'GET',
        path: '/api/v2/users/{user_id}/organization',
        retry: 'safe',
        answer: { organization: Organization },
        cached: true,
      },
      { path: [user] },
    );
  }

  /** `GET /organizations/{organization_id}/users/{user_id}` */
  getIn(organization: Id, user: Id): Call<User> {
    return this.call(
      {
        id: 'users.getIn',
        method: 'GET',
        path: '/api/v2/organizations/{organization_id}/users/{user_id}',
        retry: 'safe',
        answer: { user: User },
        cached: true,
      },
      { path: [organization, user] },
    );
  }

  endUser(user: Id): Call<User> {
    return this.call(
      {
        id: 'endUsers.get',
        method: 'GET',
        path: '/api/v2/end_users/{user_id}',
        retry: 'safe',
        answer: { user: User },
        partial: true,
        cached: true,
      },
      { path: [user] },
    );
  }
}

const LIST: ListOperation = {
  id: 'tickets.list',
  method: 'GET',
  path: '/api/v2/tickets',
  retry: 'safe',
  items: 'tickets',
  model: Ticket,
  pagination: ['cursor', 'offset'],
  include: {
    users: { key: 'users', to: userLink },
    groups: { key: 'groups', to: groupLink, whole: true },
    metric_sets: { key: 'metric_sets' },
  },
};

export interface Sideloads {
  users?: User[];
  groups?: Group[];
  metric_sets?: object[];
}

export class Tickets extends Resource {
  list(input: Input = {}, changes: Partial<ListOperation> = {}): Paginator<Ticket, Sideloads> {
    return this.paginate({ ...LIST, ...changes }, input);
  }

  get(ticket: Id | Ticket, input: Input = {}): Call<Ticket> {
    return this.call(
      {
        id: 'tickets.get',
        method: 'GET',
        path: '/api/v2/tickets/{ticket_id}',
        retry: 'safe',
        answer: { ticket: Ticket },
        cached: true,
      },
      { path: [ticket], ...input },
    );
  }

  create(ticket: object, input: Input = {}): Call<{ ticket: Ticket; audit: object }> {
    return this.oneOrMany(
      {
        id: 'tickets.create',
        method: 'POST',
        path: '/api/v2/tickets',
        retry: 'keyed',
        body: { key: 'ticket', model: Ticket, purpose: 'create' },
        answer: { ticket: Ticket, audit: 'object' },
      },
      {
        id: 'tickets.createMany',
        method: 'POST',
        path: '/api/v2/tickets/create_many',
        retry: 'never',
        body: { key: 'tickets', model: Ticket, purpose: 'create', many: true, maxItems: 100 },
        answer: { job_status: JobStatus },
      },
      { body: ticket, ...input },
    );
  }

  update(ticket: Id | Ticket, changes?: object, input?: Input): Call<{ ticket: Ticket; audit: object }>;
  update(
    tickets: Iterable<Id | Ticket | object> | AsyncIterable<Id | Ticket>,
    changes?: object,
    input?: Input,
  ): Call<JobStatus>;
  update(ticket: unknown, changes?: object, input: Input = {}): Call<never> {
    const job = { job_status: JobStatus };
    return this.oneOrMany(
      {
        id: 'tickets.update',
        method: 'PUT',
        path: '/api/v2/tickets/{ticket_id}',
        retry: 'idempotent',
        body: { key: 'ticket', model: Ticket, purpose: 'update' },
        answer: { ticket: Ticket, audit: 'object' },
        ifUnchanged: { safe_update: true, updated_stamp: { attribute: 'updated_at' } },
      },
      [
        {
          id: 'tickets.updateMany',
          method: 'PUT',
          path: '/api/v2/tickets/update_many',
          retry: 'never',
          body: { key: 'tickets', model: Ticket, purpose: 'update', many: true, maxItems: 100 },
          answer: job,
        },
        {
          id: 'tickets.updateSame',
          method: 'PUT',
          path: '/api/v2/tickets/update_many',
          retry: 'never',
          query: { ids: { type: 'integer[]' } },
          body: { key: 'ticket', model: Ticket, purpose: 'update' },
          answer: job,
        },
      ],
      { path: [ticket], body: changes, ...input },
    );
  }

  delete(ticket: unknown): Call<JobStatus | undefined> {
    return this.oneOrMany(
      {
        id: 'tickets.delete',
        method: 'DELETE',
        path: '/api/v2/tickets/{ticket_id}',
        retry: 'idempotent',
        answer: 'none',
        purges: 'Ticket',
      },
      {
        id: 'tickets.deleteMany',
        method: 'DELETE',
        path: '/api/v2/tickets/destroy_many',
        retry: 'idempotent',
        query: { ids: { type: 'integer[]' } },
        answer: { job_status: JobStatus },
        purges: 'Ticket',
      },
      { path: [ticket] },
    );
  }

  merge(ticket: Id, body: object): Call<JobStatus> {
    return this.call(
      {
        id: 'tickets.merge',
        method: 'POST',
        path: '/api/v2/tickets/{ticket_id}/merge',
        retry: 'never',
        body: { keys: { ids: { type: 'integer[]', required: true }, source_comment: { type: 'string' } } },
        answer: { job_status: JobStatus },
      },
      { path: [ticket], body },
    );
  }
}
