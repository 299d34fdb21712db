// From specification/support/objects/brand-agent.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { brandLink, userLink } from '../links.ts';
import type { Brand } from './brand.ts';
import type { User } from './user.ts';

/**
 * That an agent belongs to a brand.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brand_agents/
 */
export class BrandAgent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'BrandAgent',
      idType: 'string',
      resource: () => import('../resources/brand-agents.ts').then((module) => module.BrandAgents),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        user_id: { type: 'integer', access: 'read', references: userLink, accessor: 'user' },
        brand_id: { type: 'integer', access: 'read', references: brandLink, accessor: 'brand' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface BrandAgent {
  /** Assigned by Zendesk when the membership is made. Read-only. */
  readonly id: string;
  /** Address of the membership in the API. Read-only. */
  readonly url: string | undefined;
  /** The agent. Read-only. */
  readonly user_id: number;
  /**
   * The agent. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** The brand. Read-only. */
  readonly brand_id: number;
  /** The brand. Loaded when awaited: all records of the type at once, one time. Null where there is none. */
  get brand(): Promise<Brand | null>;
  /** When the membership was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the membership last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
