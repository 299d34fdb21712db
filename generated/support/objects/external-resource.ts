// From specification/support/objects/external-resource.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ExternalResourceAuthor, type ExternalResourceAuthorInput } from './external-resource-author.ts';
import {
  ExternalResourceDisplayInfo,
  type ExternalResourceDisplayInfoInput,
} from './external-resource-display-info.ts';

/** What a request may state of an ExternalResource. */
export interface ExternalResourceInput {
  /** Its id at the service: up to 255 characters of ASCII. */
  external_id?: string | undefined;
  /** Its text, up to 65,535 characters. */
  message?: string | undefined;
  /** Its text as HTML, up to 65,535 characters. */
  html_message?: string | undefined;
  /** Whether it becomes an internal note. */
  internal_note?: boolean | undefined;
  /** Id at the service of the message that it answers. State this or `thread_id`, not both. */
  parent_id?: string | undefined;
  /** The thread that it belongs to. State this or `parent_id`, not both. */
  thread_id?: string | undefined;
  /** When it was written. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
  /** Who wrote it. */
  author?: ExternalResourceAuthor | ExternalResourceAuthorInput | undefined;
  /** Hints of your own for apps that show it. */
  display_info?: readonly (ExternalResourceDisplayInfo | ExternalResourceDisplayInfoInput)[] | undefined;
  /** Whether agents can answer it. */
  allow_channelback?: boolean | undefined;
  /** Ticket fields to set on a new ticket, each with `id` (of a field, or its name in English) and `value`. */
  fields?: readonly Record<string, unknown>[] | undefined;
  /** Addresses of up to ten files to bring along. */
  file_urls?: readonly string[] | undefined;
}

/** What a request states that makes an ExternalResource. */
export type ExternalResourceCreate = ExternalResourceInput & {
  external_id: string;
  message: string;
  author: ExternalResourceAuthor | ExternalResourceAuthorInput;
};

/**
 * A message of another service that becomes a ticket or a comment.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class ExternalResource extends Model<ExternalResourceInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ExternalResource',
      attributes: {
        external_id: { type: 'string', access: 'write' },
        message: { type: 'string', access: 'write' },
        html_message: { type: 'string', access: 'write' },
        internal_note: { type: 'boolean', access: 'write' },
        parent_id: { type: 'string', access: 'write' },
        thread_id: { type: 'string', access: 'write' },
        created_at: { type: 'timestamp', access: 'write', accessor: 'created' },
        author: { model: () => ExternalResourceAuthor, access: 'write' },
        display_info: { model: () => ExternalResourceDisplayInfo, list: true, access: 'write' },
        allow_channelback: { type: 'boolean', access: 'write' },
        fields: { type: 'object[]', access: 'write' },
        file_urls: { type: 'string[]', access: 'write' },
      },
    };
  }
}

export interface ExternalResource {
  /** Its id at the service: up to 255 characters of ASCII. Only in requests. */
  external_id: string | undefined;
  /** Its text, up to 65,535 characters. Only in requests. */
  message: string | undefined;
  /** Its text as HTML, up to 65,535 characters. Only in requests. */
  html_message: string | undefined;
  /** Whether it becomes an internal note. Only in requests. */
  internal_note: boolean | undefined;
  /** Id at the service of the message that it answers. State this or `thread_id`, not both. Only in requests. */
  parent_id: string | undefined;
  /** The thread that it belongs to. State this or `parent_id`, not both. Only in requests. */
  thread_id: string | undefined;
  /** When it was written. Only in requests. */
  created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date;
  set created(value: Date);
  /** Who wrote it. Only in requests. */
  get author(): ExternalResourceAuthor | undefined;
  set author(value: ExternalResourceAuthor | ExternalResourceAuthorInput | undefined);
  /** Hints of your own for apps that show it. Only in requests. */
  get display_info(): ExternalResourceDisplayInfo[] | undefined;
  set display_info(value: readonly (ExternalResourceDisplayInfo | ExternalResourceDisplayInfoInput)[] | undefined);
  /** Whether agents can answer it. Only in requests. */
  allow_channelback: boolean | undefined;
  /**
   * Ticket fields to set on a new ticket, each with `id` (of a field, or its name in English) and `value`. Only in
   * requests.
   */
  fields: Record<string, unknown>[] | undefined;
  /** Addresses of up to ten files to bring along. Only in requests. */
  file_urls: string[] | undefined;
}
