// From specification/support/objects/session-renewal.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What requests of a renewed session carry.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/sessions/
 */
export class SessionRenewal extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SessionRenewal',
      attributes: {
        authenticity_token: { type: 'string', access: 'read', secret: true },
      },
    };
  }
}

export interface SessionRenewal {
  /**
   * What calls of end users from a Help Center carry in X-CSRF-Token. Read-only. A secret: inspection does not show it.
   */
  readonly authenticity_token: string;
}
