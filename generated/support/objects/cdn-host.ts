// From specification/support/objects/cdn-host.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a CdnHost. */
export interface CdnHostInput {
  /** Its name. */
  name?: string | undefined;
  /** Its address. */
  url?: string | undefined;
}

/**
 * A host that files of the interface come from.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class CdnHost extends Model<CdnHostInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CdnHost',
      attributes: {
        name: 'string',
        url: 'string',
      },
    };
  }
}

export interface CdnHost {
  /** Its name. */
  name: string | undefined;
  /** Its address. */
  url: string | undefined;
}
