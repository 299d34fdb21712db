// From specification/support/objects/external-resource-author.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an ExternalResourceAuthor. */
export interface ExternalResourceAuthorInput {
  /** Id of the user at the service, up to 255 characters. */
  external_id?: string | undefined;
  /** Name of the user. Without it, the id. */
  name?: string | undefined;
  /** Address of a picture of the user. */
  image_url?: string | undefined;
  /** Language of the user. */
  locale?: string | undefined;
  /** User fields to set, each with `id` and `value`. */
  fields?: readonly Record<string, unknown>[] | undefined;
}

/** What a request states that makes an ExternalResourceAuthor. */
export type ExternalResourceAuthorCreate = ExternalResourceAuthorInput & {
  external_id: string;
};

/**
 * Who wrote a message at another service.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class ExternalResourceAuthor extends Model<ExternalResourceAuthorInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ExternalResourceAuthor',
      attributes: {
        external_id: { type: 'string', access: 'write' },
        name: { type: 'string', access: 'write' },
        image_url: { type: 'string', access: 'write' },
        locale: { type: 'string', access: 'write' },
        fields: { type: 'object[]', access: 'write' },
      },
    };
  }
}

export interface ExternalResourceAuthor {
  /** Id of the user at the service, up to 255 characters. Only in requests. */
  external_id: string | undefined;
  /** Name of the user. Without it, the id. Only in requests. */
  name: string | undefined;
  /** Address of a picture of the user. Only in requests. */
  image_url: string | undefined;
  /** Language of the user. Only in requests. */
  locale: string | undefined;
  /** User fields to set, each with `id` and `value`. Only in requests. */
  fields: Record<string, unknown>[] | undefined;
}
