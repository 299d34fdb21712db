// From specification/support/objects/job-updated-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A row of a job that changed a record.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/
 */
export class JobUpdatedResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'JobUpdatedResult',
      attributes: {
        id: { type: 'integer', access: 'read' },
        status: { type: 'string', access: 'read' },
        action: { type: 'string', access: 'read', nullable: true },
        success: { type: 'boolean', access: 'read', nullable: true },
        index: { type: 'integer', access: 'read', nullable: true },
        title: { type: 'string', access: 'read', nullable: true },
        email: { type: 'string', access: 'read', nullable: true },
        external_id: { type: 'string', access: 'read', nullable: true },
        error: { type: 'string', access: 'read', nullable: true },
        errors: { type: 'any', access: 'read' },
        details: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface JobUpdatedResult {
  /** The record that was changed. Read-only. */
  readonly id: number;
  /** What was done. Read-only. */
  readonly status: 'Updated';
  /** What was to be done: `create`, `update`, `delete`. Read-only. */
  readonly action: string | null | undefined;
  /** Whether it was done. Read-only. */
  readonly success: boolean | null | undefined;
  /** Place of the row in the request, from 0. Read-only. */
  readonly index: number | null | undefined;
  /** Name of the record. Read-only. */
  readonly title: string | null | undefined;
  /** Email address of the record. Read-only. */
  readonly email: string | null | undefined;
  /** Your own key for the record. Read-only. */
  readonly external_id: string | null | undefined;
  /** Why it failed, as a code. Read-only. */
  readonly error: string | null | undefined;
  /** Why it failed, in words. Read-only. */
  readonly errors: unknown;
  /** Why it failed, in words. Read-only. */
  readonly details: string | null | undefined;
}
