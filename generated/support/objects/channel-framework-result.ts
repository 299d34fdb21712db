// From specification/support/objects/channel-framework-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ChannelFrameworkResultStatus } from './channel-framework-result-status.ts';

/**
 * What became of a message that was pushed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class ChannelFrameworkResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ChannelFrameworkResult',
      attributes: {
        external_resource_id: { type: 'string', access: 'read' },
        status: { model: () => ChannelFrameworkResultStatus, access: 'read' },
      },
    };
  }
}

export interface ChannelFrameworkResult {
  /** Id of the message at its service. Read-only. */
  readonly external_resource_id: string;
  /** How it went. Read-only. */
  readonly status: ChannelFrameworkResultStatus;
}
