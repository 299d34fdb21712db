// From specification/webhooks/objects/webhook.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';
import { WebhookApiKey, type WebhookApiKeyInput } from './webhook-api-key.ts';
import { WebhookAuthentication, type WebhookAuthenticationInput } from './webhook-authentication.ts';
import { WebhookBasicAuth, type WebhookBasicAuthInput } from './webhook-basic-auth.ts';
import { WebhookBearerToken, type WebhookBearerTokenInput } from './webhook-bearer-token.ts';
import { WebhookSecret } from './webhook-secret.ts';

/** The values of `status` that a request may state. */
export type WebhookStatus = 'active' | 'inactive';

/** The values of `http_method` that a request may state. */
export type WebhookHttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The values of `request_format` that a request may state. */
export type WebhookRequestFormat = 'json' | 'xml' | 'form_encoded';

/** What `authentication` holds, by its `type`. */
export type AnyWebhookAuthentication = WebhookBasicAuth | WebhookBearerToken | WebhookApiKey | WebhookAuthentication;

/** What a request may state of a Webhook. */
export interface WebhookInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether it sends anything. */
  status?: WebhookStatus | undefined;
  /** The address that it sends to. */
  endpoint?: string | undefined;
  /** Method of the request. Subscriptions to events need POST. */
  http_method?: WebhookHttpMethod | undefined;
  /** What the body is written in. Subscriptions to events need JSON. */
  request_format?: WebhookRequestFormat | undefined;
  /**
   * What it is sent for: `conditional_ticket_events` for triggers and automations, or types of events
   * (`zen:event-type:user.deleted`).
   */
  subscriptions?: readonly string[] | undefined;
  /** How the address knows Zendesk. Passwords and tokens are never read back. */
  authentication?:
    | WebhookBasicAuth
    | WebhookBasicAuthInput
    | WebhookBearerToken
    | WebhookBearerTokenInput
    | WebhookApiKey
    | WebhookApiKeyInput
    | WebhookAuthentication
    | WebhookAuthenticationInput
    | null
    | undefined;
  /** Headers that each request carries. */
  custom_headers?: Record<string, unknown> | null | undefined;
}

/** What a request states that makes a Webhook. */
export type WebhookCreate = WebhookInput & {
  name: string;
  status: WebhookStatus;
  endpoint: string;
  http_method: WebhookHttpMethod;
  request_format: WebhookRequestFormat;
};

/**
 * A request that Zendesk sends to an address when something happens.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class Webhook extends Model<WebhookInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Webhook',
      idType: 'string',
      savedBy: 'patch',
      resource: () => import('../resources/webhooks.ts').then((module) => module.Webhooks),
      attributes: {
        id: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        status: { type: 'string', values: ['active', 'inactive'] },
        endpoint: 'string',
        http_method: { type: 'string', values: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
        request_format: { type: 'string', values: ['json', 'xml', 'form_encoded'] },
        subscriptions: 'string[]',
        authentication: {
          model: {
            by: 'type',
            of: {
              basic_auth: () => WebhookBasicAuth,
              bearer_token: () => WebhookBearerToken,
              api_key: () => WebhookApiKey,
            },
            otherwise: () => WebhookAuthentication,
          },
          nullable: true,
        },
        custom_headers: { type: 'object', nullable: true },
        external_source: { type: 'object', access: 'read', nullable: true },
        signing_secret: { model: () => WebhookSecret, access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        created_by: { type: 'string', access: 'read', references: userLink, accessor: 'creator' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        updated_by: { type: 'string', access: 'read', references: userLink, accessor: 'updater' },
      },
    };
  }
}

export interface Webhook {
  /** Assigned by Zendesk when the webhook is made. Read-only. */
  readonly id: string;
  /** Its name. */
  name: string;
  /** What it is for. */
  description: string | null | undefined;
  /** Whether it sends anything. */
  status: WebhookStatus | OpenString;
  /** The address that it sends to. */
  endpoint: string;
  /** Method of the request. Subscriptions to events need POST. */
  http_method: WebhookHttpMethod | OpenString;
  /** What the body is written in. Subscriptions to events need JSON. */
  request_format: WebhookRequestFormat | OpenString;
  /**
   * What it is sent for: `conditional_ticket_events` for triggers and automations, or types of events
   * (`zen:event-type:user.deleted`).
   */
  subscriptions: string[] | undefined;
  /** How the address knows Zendesk. Passwords and tokens are never read back. */
  get authentication(): AnyWebhookAuthentication | null | undefined;
  set authentication(
    value:
      | WebhookBasicAuth
      | WebhookBasicAuthInput
      | WebhookBearerToken
      | WebhookBearerTokenInput
      | WebhookApiKey
      | WebhookApiKeyInput
      | WebhookAuthentication
      | WebhookAuthenticationInput
      | null
      | undefined,
  );
  /** Headers that each request carries. */
  custom_headers: Record<string, unknown> | null | undefined;
  /** The app that the webhook belongs to. Read-only. */
  readonly external_source: Record<string, unknown> | null | undefined;
  /** What requests are signed with. Read it by `webhooks.signingSecret`. Read-only. */
  readonly signing_secret: WebhookSecret | null | undefined;
  /** When it was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** Id of who made it. Read-only. */
  readonly created_by: string;
  /**
   * Id of who made it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get creator(): Promise<User | null>;
  /** When it last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
  /** Id of who changed it last. Read-only. */
  readonly updated_by: string | undefined;
  /**
   * Id of who changed it last. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get updater(): Promise<User | null>;
}
