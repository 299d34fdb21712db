// From specification/support/objects/metadata.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { System } from './system.ts';
import { Via } from './via.ts';

/**
 * What is known of the circumstances of a change.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/
 */
export class Metadata extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Metadata',
      attributes: {
        system: { model: () => System, access: 'read', nullable: true },
        custom: { type: 'object', access: 'read', nullable: true },
        flags: { type: 'integer[]', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
        flags_options: { type: 'object', access: 'read', nullable: true },
      },
    };
  }
}

export interface Metadata {
  /** The client that made the change. Read-only. */
  readonly system: System | null | undefined;
  /** Your own data, as it was stated in `metadata` of the ticket. Read-only. */
  readonly custom: Record<string, unknown> | null | undefined;
  /** Codes of what made Zendesk distrust a comment. Read-only. */
  readonly flags: number[] | null | undefined;
  /** How the change came in. Read-only. */
  readonly via: Via | null | undefined;
  /** What each code means, and whether it can be trusted. Read-only. */
  readonly flags_options: Record<string, unknown> | null | undefined;
}
