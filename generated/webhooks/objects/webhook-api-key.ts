// From specification/webhooks/objects/webhook-api-key.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { WebhookApiKeyData, type WebhookApiKeyDataInput } from './webhook-api-key-data.ts';

/** The values of `add_position` that a request may state. */
export type WebhookApiKeyAddPosition = 'header';

/** What a request may state of a WebhookApiKey. */
export interface WebhookApiKeyInput {
  /** Which way. */
  type?: 'api_key' | undefined;
  /** The header. */
  data?: WebhookApiKeyData | WebhookApiKeyDataInput | undefined;
  /** Where it stands in the request. */
  add_position?: WebhookApiKeyAddPosition | undefined;
}

/** What a request states that makes a WebhookApiKey. */
export type WebhookApiKeyCreate = WebhookApiKeyInput & {
  type: 'api_key';
};

/**
 * The address asks for a header of its own.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookApiKey extends Model<WebhookApiKeyInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookApiKey',
      attributes: {
        type: 'string',
        data: { model: () => WebhookApiKeyData },
        add_position: { type: 'string', values: ['header'] },
      },
    };
  }
}

export interface WebhookApiKey {
  /** Which way. */
  type: 'api_key';
  /** The header. */
  get data(): WebhookApiKeyData | undefined;
  set data(value: WebhookApiKeyData | WebhookApiKeyDataInput | undefined);
  /** Where it stands in the request. */
  add_position: WebhookApiKeyAddPosition | OpenString | undefined;
}
