// From specification/support/objects/global-client-token-summary.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { globalClientLink } from '../links.ts';
import type { GlobalClient } from './global-client.ts';

/** How much a global client is used. */
export class GlobalClientTokenSummary extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'GlobalClientTokenSummary',
      attributes: {
        id: { type: 'integer', access: 'read', references: globalClientLink, accessor: 'client' },
        tokens_count: { type: 'integer', access: 'read' },
        last_used_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'last_used' },
      },
    };
  }
}

export interface GlobalClientTokenSummary {
  /** The global client. Read-only. */
  readonly id: number;
  /** The global client. Loaded when awaited: one request each. Null where there is none. */
  get client(): Promise<GlobalClient | null>;
  /** Tokens that the account has given it. Read-only. */
  readonly tokens_count: number;
  /** When one of them was last used. Read-only. */
  readonly last_used_at: string | null | undefined;
  /** `last_used_at` as a Date. */
  get last_used(): Date | null;
}
