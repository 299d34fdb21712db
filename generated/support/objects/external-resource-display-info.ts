// From specification/support/objects/external-resource-display-info.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an ExternalResourceDisplayInfo. */
export interface ExternalResourceDisplayInfoInput {
  /** Kind of the hint: a name that no other service has. */
  type?: string | undefined;
  /** The hint as JSON, up to 65,535 characters. */
  data?: string | undefined;
}

/** What a request states that makes an ExternalResourceDisplayInfo. */
export type ExternalResourceDisplayInfoCreate = ExternalResourceDisplayInfoInput & {
  type: string;
  data: string;
};

/**
 * A hint for apps that show a message of another service.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/channel_framework/
 */
export class ExternalResourceDisplayInfo extends Model<ExternalResourceDisplayInfoInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ExternalResourceDisplayInfo',
      attributes: {
        type: { type: 'string', access: 'write' },
        data: { type: 'string', access: 'write' },
      },
    };
  }
}

export interface ExternalResourceDisplayInfo {
  /** Kind of the hint: a name that no other service has. Only in requests. */
  type: string | undefined;
  /** The hint as JSON, up to 65,535 characters. Only in requests. */
  data: string | undefined;
}
