// From specification/support/objects/host-mapping.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Whether a host of your own leads to a brand.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/
 */
export class HostMapping extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'HostMapping',
      attributes: {
        is_valid: { type: 'boolean', access: 'read', nullable: true },
        cname: { type: 'string', access: 'read', nullable: true },
        expected_cnames: { type: 'string[]', access: 'read', nullable: true },
        reason: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface HostMapping {
  /** Whether it does. Read-only. */
  readonly is_valid: boolean | null;
  /** Where the host leads. Read-only. */
  readonly cname: string | null | undefined;
  /** Where it should lead. Read-only. */
  readonly expected_cnames: string[] | null | undefined;
  /** Why it does not. Read-only. */
  readonly reason: string | null | undefined;
}
