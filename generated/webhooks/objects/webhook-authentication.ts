// From specification/webhooks/objects/webhook-authentication.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString, type UnlistedString } from '@zents/runtime';

/** The values of `add_position` that a request may state. */
export type WebhookAuthenticationAddPosition = 'header';

/** What a request may state of a WebhookAuthentication. */
export interface WebhookAuthenticationInput {
  /** Which way. */
  type?: string | undefined;
  /** What it needs. Only what is no secret is read back. */
  data?: Record<string, unknown> | undefined;
  /** Where it stands in the request. */
  add_position?: WebhookAuthenticationAddPosition | undefined;
}

/** What a request states that makes a WebhookAuthentication. */
export type WebhookAuthenticationCreate = WebhookAuthenticationInput & {
  type: string;
};

/**
 * How an address knows that a request comes from Zendesk, in a way that has no class here.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class WebhookAuthentication extends Model<WebhookAuthenticationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookAuthentication',
      attributes: {
        type: 'string',
        data: 'object',
        add_position: { type: 'string', values: ['header'] },
      },
    };
  }
}

export interface WebhookAuthentication {
  /** Which way. */
  type: UnlistedString;
  /** What it needs. Only what is no secret is read back. */
  data: Record<string, unknown> | undefined;
  /** Where it stands in the request. */
  add_position: WebhookAuthenticationAddPosition | OpenString | undefined;
}
