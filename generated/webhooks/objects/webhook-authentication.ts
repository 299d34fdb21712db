// From specification/webhooks/objects/webhook-authentication.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type WebhookAuthenticationType = 'basic_auth' | 'bearer_token' | 'api_key';

/** The values of `add_position` that a request may state. */
export type WebhookAuthenticationAddPosition = 'header';

/** What a request may state of a WebhookAuthentication. */
export interface WebhookAuthenticationInput {
  /** Which way. */
  type?: WebhookAuthenticationType | undefined;
  /** What it needs: `username` and `password`, `token`, or `name` and `value`. Only what is no secret is read back. */
  data?: Record<string, unknown> | undefined;
  /** Where it stands in the request. */
  add_position?: WebhookAuthenticationAddPosition | undefined;
}

/** What a request states that makes a WebhookAuthentication. */
export type WebhookAuthenticationCreate = WebhookAuthenticationInput & {
  type: WebhookAuthenticationType;
};

/** How an address knows that a request comes from Zendesk. */
export class WebhookAuthentication extends Model<WebhookAuthenticationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookAuthentication',
      attributes: {
        type: { type: 'string', values: ['basic_auth', 'bearer_token', 'api_key'] },
        data: 'object',
        add_position: { type: 'string', values: ['header'] },
      },
    };
  }
}

export interface WebhookAuthentication {
  /** Which way. */
  type: WebhookAuthenticationType | OpenString;
  /** What it needs: `username` and `password`, `token`, or `name` and `value`. Only what is no secret is read back. */
  data: Record<string, unknown> | undefined;
  /** Where it stands in the request. */
  add_position: WebhookAuthenticationAddPosition | OpenString | undefined;
}
