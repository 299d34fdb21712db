// From specification/support/objects/global-client.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `kind` that a request may state. */
export type GlobalClientKind = 'public' | 'confidential';

/** An application of another account that users of this one let act for them. */
export class GlobalClient extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'GlobalClient',
      resource: () => import('../resources/oauth-global-clients.ts').then((module) => module.OauthGlobalClients),
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
        identifier: { type: 'string', access: 'read' },
        kind: { type: 'string', access: 'read', values: ['public', 'confidential'] },
        company: { type: 'string', access: 'read', nullable: true },
        description: { type: 'string', access: 'read', nullable: true },
        logo_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface GlobalClient {
  /** Assigned by Zendesk when the client is made. Read-only. */
  readonly id: number;
  /** Its name. Read-only. */
  readonly name: string;
  /** What it calls itself in OAuth. Read-only. */
  readonly identifier: string;
  /** Whether it can keep a secret. Read-only. */
  readonly kind: GlobalClientKind | OpenString | undefined;
  /** The company that asks for access. Read-only. */
  readonly company: string | null | undefined;
  /** What it is for. Read-only. */
  readonly description: string | null | undefined;
  /** Address of its logo. Read-only. */
  readonly logo_url: string | null | undefined;
}
