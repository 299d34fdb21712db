// From specification/webhooks/objects/webhook-secret.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What the requests of a webhook are signed with.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookSecret extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookSecret',
      attributes: {
        algorithm: { type: 'string', access: 'read' },
        secret: { type: 'string', access: 'read', secret: true },
      },
    };
  }
}

export interface WebhookSecret {
  /** How they are signed. Read-only. */
  readonly algorithm: string;
  /** The key. Check a signature with `verifyWebhook`. Read-only. A secret: inspection does not show it. */
  readonly secret: string;
}
