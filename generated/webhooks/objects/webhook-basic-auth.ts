// From specification/webhooks/objects/webhook-basic-auth.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { WebhookBasicAuthData, type WebhookBasicAuthDataInput } from './webhook-basic-auth-data.ts';

/** The values of `add_position` that a request may state. */
export type WebhookBasicAuthAddPosition = 'header';

/** What a request may state of a WebhookBasicAuth. */
export interface WebhookBasicAuthInput {
  /** Which way. */
  type?: 'basic_auth' | undefined;
  /** The name and the password. */
  data?: WebhookBasicAuthData | WebhookBasicAuthDataInput | undefined;
  /** Where it stands in the request. */
  add_position?: WebhookBasicAuthAddPosition | undefined;
}

/** What a request states that makes a WebhookBasicAuth. */
export type WebhookBasicAuthCreate = WebhookBasicAuthInput & {
  type: 'basic_auth';
};

/**
 * The address asks for a name and a password.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookBasicAuth extends Model<WebhookBasicAuthInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookBasicAuth',
      attributes: {
        type: 'string',
        data: { model: () => WebhookBasicAuthData },
        add_position: { type: 'string', values: ['header'] },
      },
    };
  }
}

export interface WebhookBasicAuth {
  /** Which way. */
  type: 'basic_auth';
  /** The name and the password. */
  get data(): WebhookBasicAuthData | undefined;
  set data(value: WebhookBasicAuthData | WebhookBasicAuthDataInput | undefined);
  /** Where it stands in the request. */
  add_position: WebhookBasicAuthAddPosition | OpenString | undefined;
}
