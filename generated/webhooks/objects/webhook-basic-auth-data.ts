// From specification/webhooks/objects/webhook-basic-auth-data.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a WebhookBasicAuthData. */
export interface WebhookBasicAuthDataInput {
  /** The name. */
  username?: string | undefined;
  /** The password. It is never read back. */
  password?: string | undefined;
}

/**
 * A name and its password.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookBasicAuthData extends Model<WebhookBasicAuthDataInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookBasicAuthData',
      attributes: {
        username: 'string',
        password: { type: 'string', access: 'write', secret: true },
      },
    };
  }
}

export interface WebhookBasicAuthData {
  /** The name. */
  username: string;
  /** The password. It is never read back. Only in requests. A secret: inspection does not show it. */
  password: string | undefined;
}
