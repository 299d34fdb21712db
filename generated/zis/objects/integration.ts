// From specification/zis/objects/integration.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an Integration. */
export interface IntegrationInput {
  /** What it is for. */
  description?: string | null | undefined;
}

/** An integration that runs on Zendesk's own servers. */
export class Integration extends Model<IntegrationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Integration',
      attributes: {
        description: { type: 'string', nullable: true },
        jwt_public_key: { type: 'string', access: 'read', nullable: true },
        zendesk_oauth_client: { type: 'object', access: 'read', nullable: true },
      },
    };
  }
}

export interface Integration {
  /** What it is for. */
  description: string | null | undefined;
  /** Public key that its tokens are checked with. Read-only. */
  readonly jwt_public_key: string | null | undefined;
  /** The OAuth client that it acts as in the account. Read-only. */
  readonly zendesk_oauth_client: Record<string, unknown> | null | undefined;
}
