// From specification/support/objects/satisfaction-reason.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A reason for a bad rating that requesters can choose.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_reasons/
 */
export class SatisfactionReason extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'SatisfactionReason',
      resource: () => import('../resources/satisfaction-reasons.ts').then((module) => module.SatisfactionReasons),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        reason_code: { type: 'integer', access: 'read' },
        value: { type: 'string', access: 'read' },
        raw_value: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        deleted_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'deleted' },
      },
    };
  }
}

export interface SatisfactionReason {
  /** Assigned by Zendesk when the reason is made. Read-only. */
  readonly id: number;
  /** Address of the reason in the API. Read-only. */
  readonly url: string;
  /** Code of the reason; your own begin at 1000. Read-only. */
  readonly reason_code: number;
  /** The reason in the language of the account. Read-only. */
  readonly value: string;
  /** The reason, or the placeholder of dynamic content that it comes from. Read-only. */
  readonly raw_value: string | null | undefined;
  /** When the reason was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the reason last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** When the reason was deleted. Read-only. */
  readonly deleted_at: string | null | undefined;
  /** `deleted_at` as a Date. */
  get deleted(): Date | null;
}
