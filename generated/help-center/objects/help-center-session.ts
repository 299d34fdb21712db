// From specification/help-center/objects/help-center-session.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What a page of the Help Center needs to call the API as its reader.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/help_center_sessions/
 */
export class HelpCenterSession extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'HelpCenterSession',
      attributes: {
        csrf_token: { type: 'string', access: 'read', nullable: true, secret: true },
      },
    };
  }
}

export interface HelpCenterSession {
  /** To be sent as the header X-CSRF-Token. Read-only. A secret: inspection does not show it. */
  readonly csrf_token: string | null | undefined;
}
