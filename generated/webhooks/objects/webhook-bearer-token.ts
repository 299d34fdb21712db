// From specification/webhooks/objects/webhook-bearer-token.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { WebhookBearerTokenData, type WebhookBearerTokenDataInput } from './webhook-bearer-token-data.ts';

/** The values of `add_position` that a request may state. */
export type WebhookBearerTokenAddPosition = 'header';

/** What a request may state of a WebhookBearerToken. */
export interface WebhookBearerTokenInput {
  /** Which way. */
  type?: 'bearer_token' | undefined;
  /** The token. */
  data?: WebhookBearerTokenData | WebhookBearerTokenDataInput | undefined;
  /** Where it stands in the request. */
  add_position?: WebhookBearerTokenAddPosition | undefined;
}

/** What a request states that makes a WebhookBearerToken. */
export type WebhookBearerTokenCreate = WebhookBearerTokenInput & {
  type: 'bearer_token';
};

/**
 * The address asks for a token.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookBearerToken extends Model<WebhookBearerTokenInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookBearerToken',
      attributes: {
        type: 'string',
        data: { model: () => WebhookBearerTokenData },
        add_position: { type: 'string', values: ['header'] },
      },
    };
  }
}

export interface WebhookBearerToken {
  /** Which way. */
  type: 'bearer_token';
  /** The token. */
  get data(): WebhookBearerTokenData | undefined;
  set data(value: WebhookBearerTokenData | WebhookBearerTokenDataInput | undefined);
  /** Where it stands in the request. */
  add_position: WebhookBearerTokenAddPosition | OpenString | undefined;
}
