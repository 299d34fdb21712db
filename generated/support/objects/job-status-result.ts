// From specification/support/objects/job-status-result.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type UnlistedString } from '@zents/runtime';

/**
 * What became of one row of a job. `error` and `details` say why it failed; some jobs answer only with the record and
 * its place.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/
 */
export class JobStatusResult extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'JobStatusResult',
      attributes: {
        id: { type: 'any', access: 'read', nullable: true },
        index: { type: 'integer', access: 'read', nullable: true },
        action: { type: 'string', access: 'read', nullable: true },
        status: { type: 'string', access: 'read', nullable: true },
        success: { type: 'boolean', access: 'read', nullable: true },
        error: { type: 'string', access: 'read', nullable: true },
        errors: { type: 'any', access: 'read' },
        details: { type: 'string', access: 'read', nullable: true },
        title: { type: 'string', access: 'read', nullable: true },
        email: { type: 'string', access: 'read', nullable: true },
        external_id: { type: 'string', access: 'read', nullable: true },
        account_id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface JobStatusResult {
  /** The record that was made or changed. Read-only. */
  readonly id: number | string | null | undefined;
  /** Place of the row in the request, from 0. Read-only. */
  readonly index: number | null | undefined;
  /** What was to be done: `create`, `update`, `delete`. Read-only. */
  readonly action: string | null | undefined;
  /** What was done, for what has no class of its own. Read-only. */
  readonly status: UnlistedString | null | undefined;
  /** Whether it was done. Read-only. */
  readonly success: boolean | null | undefined;
  /** Why it failed, as a code. Read-only. */
  readonly error: string | null | undefined;
  /** Why it failed, in words. Read-only. */
  readonly errors: unknown;
  /** Why it failed, in words. Read-only. */
  readonly details: string | null | undefined;
  /** Name of the record. Read-only. */
  readonly title: string | null | undefined;
  /** Email address of the record. Read-only. */
  readonly email: string | null | undefined;
  /** Your own key for the record. Read-only. */
  readonly external_id: string | null | undefined;
  /** The account. Read-only. */
  readonly account_id: number | null | undefined;
}
