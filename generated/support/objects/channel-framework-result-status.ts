// From specification/support/objects/channel-framework-result-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `code` that a request may state. */
export type ChannelFrameworkResultStatusCode =
  | 'success'
  | 'already_imported'
  | 'could_not_locate_parent_external_resource'
  | 'processing_error'
  | 'halted';

/**
 * How the import of a message went.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class ChannelFrameworkResultStatus extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChannelFrameworkResultStatus',
      attributes: {
        code: {
          type: 'string',
          access: 'read',
          values: [
            'success',
            'already_imported',
            'could_not_locate_parent_external_resource',
            'processing_error',
            'halted',
          ],
        },
        description: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface ChannelFrameworkResultStatus {
  /** What happened. Read-only. */
  readonly code: ChannelFrameworkResultStatusCode | OpenString;
  /** More about what failed. Read-only. */
  readonly description: string | null | undefined;
}
