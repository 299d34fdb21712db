// From specification/webhooks/objects/webhook-header.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** One header of an answer. */
export class WebhookHeader extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookHeader',
      attributes: {
        key: { type: 'string', access: 'read' },
        value: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface WebhookHeader {
  /** Its name. Read-only. */
  readonly key: string;
  /** Its value. Read-only. */
  readonly value: string;
}
