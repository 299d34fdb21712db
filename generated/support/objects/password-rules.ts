// From specification/support/objects/password-rules.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a password must be like. */
export class PasswordRules extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'PasswordRules',
      attributes: {
        is_available: { type: 'boolean', access: 'read' },
        password_length: { type: 'integer', access: 'read', nullable: true },
        password_complexity: { type: 'integer', access: 'read', nullable: true },
        password_in_mixed_case: { type: 'boolean', access: 'read' },
        max_sequence: { type: 'integer', access: 'read', nullable: true },
        disallow_local_part_from_email: { type: 'boolean', access: 'read' },
        password_history_length: { type: 'integer', access: 'read', nullable: true },
        password_duration: { type: 'integer', access: 'read', nullable: true },
        failed_attempts_allowed: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface PasswordRules {
  /** Whether the rule can be chosen. Read-only. */
  readonly is_available: boolean | undefined;
  /** Fewest characters. Read-only. */
  readonly password_length: number | null | undefined;
  /** How many kinds of characters it needs. Read-only. */
  readonly password_complexity: number | null | undefined;
  /** Whether it needs small and capital letters. Read-only. */
  readonly password_in_mixed_case: boolean | undefined;
  /** Most characters that may follow each other in the alphabet or in counting. Read-only. */
  readonly max_sequence: number | null | undefined;
  /** Whether it must not hold the first part of the email address. Read-only. */
  readonly disallow_local_part_from_email: boolean | undefined;
  /** How many earlier passwords it must differ from. Read-only. */
  readonly password_history_length: number | null | undefined;
  /** For how long it can be used. Read-only. */
  readonly password_duration: number | null | undefined;
  /** Attempts until a user is locked out. Read-only. */
  readonly failed_attempts_allowed: number | null | undefined;
}
