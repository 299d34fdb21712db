// From specification/webhooks/objects/webhook-test-request.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { WebhookAuthentication, type WebhookAuthenticationInput } from './webhook-authentication.ts';

/** The values of `http_method` that a request may state. */
export type WebhookTestRequestHttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The values of `request_format` that a request may state. */
export type WebhookTestRequestRequestFormat = 'json' | 'xml' | 'form_encoded';

/** What a request may state of a WebhookTestRequest. */
export interface WebhookTestRequestInput {
  /** The address. */
  endpoint?: string | undefined;
  /** Method of the request. */
  http_method?: WebhookTestRequestHttpMethod | undefined;
  /** What the body is written in. */
  request_format?: WebhookTestRequestRequestFormat | undefined;
  /** How the address knows Zendesk. */
  authentication?: WebhookAuthentication | WebhookAuthenticationInput | undefined;
  /** Headers of the request. */
  custom_headers?: Record<string, unknown> | undefined;
  /** The body. */
  payload?: string | undefined;
}

/** What a test sends, in place of what the webhook says. */
export class WebhookTestRequest extends Model<WebhookTestRequestInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WebhookTestRequest',
      attributes: {
        endpoint: { type: 'string', access: 'write' },
        http_method: { type: 'string', access: 'write', values: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
        request_format: { type: 'string', access: 'write', values: ['json', 'xml', 'form_encoded'] },
        authentication: { model: () => WebhookAuthentication, access: 'write' },
        custom_headers: { type: 'object', access: 'write' },
        payload: { type: 'string', access: 'write' },
      },
    };
  }
}

export interface WebhookTestRequest {
  /** The address. Only in requests. */
  endpoint: string | undefined;
  /** Method of the request. Only in requests. */
  http_method: WebhookTestRequestHttpMethod | OpenString | undefined;
  /** What the body is written in. Only in requests. */
  request_format: WebhookTestRequestRequestFormat | OpenString | undefined;
  /** How the address knows Zendesk. Only in requests. */
  get authentication(): WebhookAuthentication | undefined;
  set authentication(value: WebhookAuthentication | WebhookAuthenticationInput | undefined);
  /** Headers of the request. Only in requests. */
  custom_headers: Record<string, unknown> | undefined;
  /** The body. Only in requests. */
  payload: string | undefined;
}
