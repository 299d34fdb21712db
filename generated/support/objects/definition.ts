// From specification/support/objects/definition.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * One field that rules can look at or change, with what may be stated of it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class Definition extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Definition',
      attributes: {
        title: { type: 'string', access: 'read', nullable: true },
        subject: { type: 'string', access: 'read', nullable: true },
        value: { type: 'string', access: 'read', nullable: true },
        field: { type: 'string', access: 'read', nullable: true },
        type: { type: 'string', access: 'read', nullable: true },
        group: { type: 'string', access: 'read', nullable: true },
        nullable: { type: 'boolean', access: 'read', nullable: true },
        repeatable: { type: 'boolean', access: 'read', nullable: true },
        operators: { type: 'object[]', access: 'read', nullable: true },
        values: { type: 'any', access: 'read', nullable: true },
        metadata: { type: 'object', access: 'read', nullable: true },
        target: { type: 'string', access: 'read', nullable: true },
        title_for_field: { type: 'string', access: 'read', nullable: true },
        output_key: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Definition {
  /** Name of the field for people. Read-only. */
  readonly title: string | null | undefined;
  /** Name of the field in a rule. Read-only. */
  readonly subject: string | null | undefined;
  /** Name of the field in a rule, in some lists in place of `subject`. Read-only. */
  readonly value: string | null | undefined;
  /** Name of the field of the ticket. Read-only. */
  readonly field: string | null | undefined;
  /** How its values are stated: `list`, `text`, `tagger` …. Read-only. */
  readonly type: string | null | undefined;
  /** What the field belongs to: `ticket`, `requester` …. Read-only. */
  readonly group: string | null | undefined;
  /** Whether it may be empty. Read-only. */
  readonly nullable: boolean | null | undefined;
  /** Whether a rule may name it more than once. Read-only. */
  readonly repeatable: boolean | null | undefined;
  /** The comparisons that it takes, each with `title` and `value`; one that is `terminal` takes no value. Read-only. */
  readonly operators: Record<string, unknown>[] | null | undefined;
  /** The values that it takes: a list of them, or an object with their `type` and `list`. Read-only. */
  readonly values: Record<string, unknown>[] | Record<string, unknown> | null | undefined;
  /** Where the values are looked up that are too many to list. Read-only. */
  readonly metadata: Record<string, unknown> | null | undefined;
  /** What the field points to. Read-only. */
  readonly target: string | null | undefined;
  /** Name of the field in the list of actions. Read-only. */
  readonly title_for_field: string | null | undefined;
  /** Name of the column. Read-only. */
  readonly output_key: string | null | undefined;
}
