// From specification/support/objects/job-created-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A row of a job that made a record.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/
 */
export class JobCreatedResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'JobCreatedResult',
      attributes: {
        id: { type: 'integer', access: 'read' },
        status: { type: 'string', access: 'read' },
        index: { type: 'integer', access: 'read', nullable: true },
        title: { type: 'string', access: 'read', nullable: true },
        email: { type: 'string', access: 'read', nullable: true },
        external_id: { type: 'string', access: 'read', nullable: true },
        success: { type: 'boolean', access: 'read', nullable: true },
        error: { type: 'string', access: 'read', nullable: true },
        errors: { type: 'any', access: 'read' },
        details: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface JobCreatedResult {
  /** The record that was made. Read-only. */
  readonly id: number;
  /** What was done. Read-only. */
  readonly status: 'Created';
  /** Place of the row in the request, from 0. Read-only. */
  readonly index: number | null | undefined;
  /** Name of the record. Read-only. */
  readonly title: string | null | undefined;
  /** Email address of the record. Read-only. */
  readonly email: string | null | undefined;
  /** Your own key for the record. Read-only. */
  readonly external_id: string | null | undefined;
  /** Whether it was done. Read-only. */
  readonly success: boolean | null | undefined;
  /** Why it failed, as a code. Read-only. */
  readonly error: string | null | undefined;
  /** Why it failed, in words. Read-only. */
  readonly errors: unknown;
  /** Why it failed, in words. Read-only. */
  readonly details: string | null | undefined;
}
