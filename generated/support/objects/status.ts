// From specification/support/objects/status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What became of one record, in the form in which Zendesk once told it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/
 */
export class Status extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Status',
      attributes: {
        id: { type: 'integer', access: 'read', nullable: true },
        action: { type: 'string', access: 'read', nullable: true },
        status: { type: 'string', access: 'read', nullable: true },
        success: { type: 'boolean', access: 'read', nullable: true },
        errors: { type: 'any', access: 'read' },
        title: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Status {
  /** The record. Read-only. */
  readonly id: number | null | undefined;
  /** What was to be done. Read-only. */
  readonly action: string | null | undefined;
  /** What was done. Read-only. */
  readonly status: string | null | undefined;
  /** Whether it was done. Read-only. */
  readonly success: boolean | null | undefined;
  /** Why it failed. Read-only. */
  readonly errors: unknown;
  /** Name of the record. Read-only. */
  readonly title: string | null | undefined;
}
