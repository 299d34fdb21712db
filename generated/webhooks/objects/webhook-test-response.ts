// From specification/webhooks/objects/webhook-test-response.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { WebhookHeader } from './webhook-header.ts';

/** What the address answered to a test. */
export class WebhookTestResponse extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookTestResponse',
      attributes: {
        status_code: { type: 'integer', access: 'read' },
        headers: { model: () => WebhookHeader, list: true, access: 'read' },
        payload: { type: 'string', access: 'read' },
      },
    };
  }
}

export interface WebhookTestResponse {
  /** Status of the answer. Read-only. */
  readonly status_code: number;
  /** Its headers. Read-only. */
  readonly headers: WebhookHeader[];
  /** Its body. Read-only. */
  readonly payload: string;
}
