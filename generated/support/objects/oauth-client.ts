// From specification/support/objects/oauth-client.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { User } from './user.ts';

/** The values of `kind` that a request may state. */
export type OauthClientKind = 'public' | 'confidential';

/** What a request may state of an OauthClient. */
export interface OauthClientInput {
  /** Its name. */
  name?: string | undefined;
  /** What the application calls itself in OAuth, as `client_id`. */
  identifier?: string | undefined;
  /** Whether it can keep a secret: `confidential` runs on a server, `public` on devices of its users. */
  kind?: OauthClientKind | undefined;
  /** Name of the company, shown to users who are asked for access. */
  company?: string | null | undefined;
  /** What it is for, shown to users who are asked for access. */
  description?: string | null | undefined;
  /** Where users may be sent back to. */
  redirect_uri?: readonly string[] | null | undefined;
  /** The admin who made it. */
  user_id?: Id | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
}

/** What a request states that makes an OauthClient. */
export type OauthClientCreate = OauthClientInput & {
  name: string;
  identifier: string;
};

/**
 * An application that users of the account let act for them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/
 */
export class OauthClient extends Model<OauthClientInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'OauthClient',
      resource: () => import('../resources/oauth-clients.ts').then((module) => module.OauthClients),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        identifier: 'string',
        kind: { type: 'string', values: ['public', 'confidential'] },
        company: { type: 'string', nullable: true },
        description: { type: 'string', nullable: true },
        logo_url: { type: 'string', access: 'read', nullable: true },
        redirect_uri: { type: 'string[]', nullable: true },
        secret: { type: 'string', access: 'read', nullable: true, secret: true },
        global: { type: 'boolean', access: 'read' },
        user_id: { type: 'integer', references: userLink, accessor: 'user' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface OauthClient {
  /** Assigned by Zendesk when the client is made. Read-only. */
  readonly id: number;
  /** Address of the client in the API. Read-only. */
  readonly url: string;
  /** Its name. */
  name: string;
  /** What the application calls itself in OAuth, as `client_id`. */
  identifier: string;
  /** Whether it can keep a secret: `confidential` runs on a server, `public` on devices of its users. */
  kind: OauthClientKind | OpenString | undefined;
  /** Name of the company, shown to users who are asked for access. */
  company: string | null | undefined;
  /** What it is for, shown to users who are asked for access. */
  description: string | null | undefined;
  /** Address of its logo. Read-only. */
  readonly logo_url: string | null | undefined;
  /** Where users may be sent back to. */
  redirect_uri: string[] | null | undefined;
  /**
   * The client secret: whole in the answers that make it, else its beginning. Read-only. A secret: inspection does not
   * show it.
   */
  readonly secret: string | null | undefined;
  /** Whether other accounts may use it, too. Read-only. */
  readonly global: boolean | undefined;
  /** The admin who made it. */
  user_id: number;
  /**
   * The admin who made it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
  /** When the client was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the client last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
