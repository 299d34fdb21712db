// From specification/custom-data/objects/access-rule.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { AccessRuleConditions, type AccessRuleConditionsInput } from './access-rule-conditions.ts';

/** What a request may state of an AccessRule. */
export interface AccessRuleInput {
  /** Name of the rule. */
  title?: string | undefined;
  /** What the rule is for. */
  description?: string | null | undefined;
  /** Which records it lets through. */
  conditions?: AccessRuleConditions | AccessRuleConditionsInput | undefined;
}

/**
 * A rule that says which records of a custom object a role can get at.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/
 */
export class AccessRule extends Model<AccessRuleInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccessRule',
      attributes: {
        id: { type: 'integer', access: 'read' },
        title: 'string',
        description: { type: 'string', nullable: true },
        conditions: { model: () => AccessRuleConditions },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface AccessRule {
  /** Assigned by Zendesk when the rule is made. Read-only. */
  readonly id: number;
  /** Name of the rule. */
  title: string;
  /** What the rule is for. */
  description: string | null | undefined;
  /** Which records it lets through. */
  get conditions(): AccessRuleConditions;
  set conditions(value: AccessRuleConditions | AccessRuleConditionsInput);
  /** When the rule was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the rule last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
