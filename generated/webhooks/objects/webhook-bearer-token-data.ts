// From specification/webhooks/objects/webhook-bearer-token-data.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a WebhookBearerTokenData. */
export interface WebhookBearerTokenDataInput {
  /** The token. It is never read back. */
  token?: string | undefined;
}

/**
 * A bearer token.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookBearerTokenData extends Model<WebhookBearerTokenDataInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookBearerTokenData',
      attributes: {
        token: { type: 'string', access: 'write', secret: true },
      },
    };
  }
}

export interface WebhookBearerTokenData {
  /** The token. It is never read back. Only in requests. A secret: inspection does not show it. */
  token: string | undefined;
}
