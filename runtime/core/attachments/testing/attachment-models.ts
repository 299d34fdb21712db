// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: generated classes declare their attributes this way.

import type { FileSource } from '../../files/source.ts';
import { Model } from '../../model/model.ts';
import type { ObjectSchema } from '../../model/schema.ts';
import type { Id, RequestOptions } from '../../request/types.ts';
import type { Call } from '../../resource/call.ts';
import { Resource } from '../../resource/resource.ts';
import { AttachableModel } from '../attachable-model.ts';
import { DownloadableModel } from '../downloadable-model.ts';
import { FilesResource } from '../files-resource.ts';
import { uploadFile } from '../upload-file.ts';

export class Attachment extends DownloadableModel {
  static override schema(): ObjectSchema {
    const read = { type: 'string', access: 'read' } as const;
    const attributes = { id: 'integer', file_name: read, content_url: read, content_type: read } as const;
    return { object: 'Attachment', attributes };
  }
}

export class Upload extends Model {
  static override schema(): ObjectSchema {
    const attachment = { model: () => Attachment };
    return { object: 'Upload', id: 'token', idType: 'string', attributes: { token: 'string', attachment } };
  }
}
export interface Upload {
  token: string;
  attachment: Attachment;
}

export class Comment extends AttachableModel {
  static override schema(): ObjectSchema {
    const uploads = { type: 'string[]', access: 'write', uploadedBy: async () => Attachments } as const;
    return { object: 'Comment', attributes: { id: 'integer', body: 'string', uploads } };
  }
}
export interface Comment {
  body: string;
  uploads: string[] | undefined;
}

export class Ticket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Ticket',
      resource: async () => Tickets,
      attributes: {
        id: { type: 'integer', access: 'read' },
        subject: 'string',
        comment: { model: () => Comment, access: 'write' },
        comments: { model: () => Comment, list: true, access: 'write' },
      },
    };
  }
}
export interface Ticket {
  readonly id: number;
  subject: string;
  get comment(): Comment | undefined;
  set comment(value: Comment | object | undefined);
}

export class Tickets extends Resource {
  get(ticket: Id): Call<Ticket> {
    const path = '/api/v2/tickets/{ticket_id}';
    return this.call(
      { id: 'tickets.get', method: 'GET', path, retry: 'safe', answer: { ticket: Ticket } },
      { path: [ticket] },
    );
  }

  create(ticket: object | readonly object[], options: RequestOptions = {}): Call<Ticket> {
    const body = { key: 'ticket', model: Ticket, purpose: 'create' } as const;
    const own = { method: 'POST', answer: { ticket: Ticket } } as const;
    return this.oneOrMany(
      { ...own, id: 'tickets.create', path: '/api/v2/tickets', retry: 'keyed', body },
      {
        ...own,
        id: 'tickets.createMany',
        path: '/api/v2/tickets/create_many',
        retry: 'never',
        body: { ...body, key: 'tickets', many: true, maxItems: 100 },
      },
      { body: ticket, options },
    );
  }

  update(ticket: Id | Ticket, changes?: object): Call<Ticket> {
    return this.call(
      {
        id: 'tickets.update',
        method: 'PUT',
        path: '/api/v2/tickets/{ticket_id}',
        retry: 'never',
        body: { key: 'ticket', model: Ticket, purpose: 'update' },
        answer: { ticket: Ticket },
      },
      { path: [ticket], body: changes },
    );
  }
}

export class Attachments extends FilesResource {
  get(attachment: Id, _query: object = {}, options: RequestOptions = {}): Call<Attachment> {
    const path = '/api/v2/attachments/{attachment_id}';
    return this.call(
      { id: 'attachments.get', method: 'GET', path, retry: 'safe', answer: { attachment: Attachment } },
      { path: [attachment], options },
    );
  }

  upload(content: FileSource, query: object = {}, options: RequestOptions = {}): Call<Upload> {
    return uploadFile(
      this.client,
      {
        id: 'attachments.upload',
        method: 'POST',
        path: '/api/v2/uploads',
        retry: 'idempotent',
        body: { raw: true },
        answer: { upload: Upload },
      },
      { body: content, query, options },
    );
  }
}
