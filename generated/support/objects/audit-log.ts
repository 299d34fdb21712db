// From specification/support/objects/audit-log.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { User } from './user.ts';

/** The values of `action` that a request may state. */
export type AuditLogAction = 'create' | 'destroy' | 'exported' | 'login' | 'update';

/**
 * A change that somebody made to the account.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/audit_logs/
 */
export class AuditLog extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AuditLog',
      resource: () => import('../resources/audit-logs.ts').then((module) => module.AuditLogs),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        action: { type: 'string', access: 'read', values: ['create', 'destroy', 'exported', 'login', 'update'] },
        action_label: { type: 'string', access: 'read', nullable: true },
        actor_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'actor' },
        actor_name: { type: 'string', access: 'read', nullable: true },
        source_id: { type: 'integer', access: 'read', nullable: true },
        source_type: { type: 'string', access: 'read', nullable: true },
        source_label: { type: 'string', access: 'read', nullable: true },
        change_description: { type: 'string', access: 'read', nullable: true },
        ip_address: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface AuditLog {
  /** Assigned by Zendesk when the change is noted. Read-only. */
  readonly id: number;
  /** Address of the entry in the API. Read-only. */
  readonly url: string;
  /** Kind of change. Read-only. */
  readonly action: AuditLogAction | OpenString;
  /** The same in the language of the caller. Read-only. */
  readonly action_label: string | null | undefined;
  /** Who made it: a user, or Zendesk itself. Read-only. */
  readonly actor_id: number | null;
  /**
   * Who made it: a user, or Zendesk itself. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get actor(): Promise<User | null>;
  /** Their name. Read-only. */
  readonly actor_name: string | null;
  /** What was changed: a record of the type that `source_type` names. Read-only. */
  readonly source_id: number | null;
  /** Type of what was changed, such as `user`, `ticket`, `rule` or `apitoken`. Read-only. */
  readonly source_type: string | null;
  /** Name of what was changed. Read-only. */
  readonly source_label: string | null;
  /** What changed. Read-only. */
  readonly change_description: string | null;
  /** Address that it was made from. Read-only. */
  readonly ip_address: string | null;
  /** When it was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
