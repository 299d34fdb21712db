// From specification/webhooks/objects/webhook-api-key-data.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a WebhookApiKeyData. */
export interface WebhookApiKeyDataInput {
  /** Name of the header. */
  name?: string | undefined;
  /** What it holds. It is never read back. */
  value?: string | undefined;
}

/**
 * A header and what it holds.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookApiKeyData extends Model<WebhookApiKeyDataInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookApiKeyData',
      attributes: {
        name: 'string',
        value: { type: 'string', access: 'write', secret: true },
      },
    };
  }
}

export interface WebhookApiKeyData {
  /** Name of the header. */
  name: string;
  /** What it holds. It is never read back. Only in requests. A secret: inspection does not show it. */
  value: string | undefined;
}
