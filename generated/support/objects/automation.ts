// From specification/support/objects/automation.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Action, type ActionInput } from './action.ts';
import { Condition, type ConditionInput } from './condition.ts';
import { Conditions, type ConditionsInput } from './conditions.ts';

/** What a request may state of an Automation. */
export interface AutomationInput {
  /** Name of the automation. Placeholders of dynamic content are filled in. */
  title?: string | undefined;
  /** Whether it runs. */
  active?: boolean | undefined;
  /** Its place in the order in which automations run. */
  position?: number | undefined;
  /**
   * Which tickets it changes. At least one in `all` has to be about time, and one about the status, the type, the
   * group, the assignee or the requester.
   */
  conditions?: Conditions | ConditionsInput | undefined;
  /** What it does to them. */
  actions?: readonly (Action | ActionInput)[] | undefined;
  /** A short form of `conditions.all`. */
  all?: readonly (Condition | ConditionInput)[] | undefined;
  /** A short form of `conditions.any`. */
  any?: readonly (Condition | ConditionInput)[] | undefined;
}

/** What a request states that makes an Automation. */
export type AutomationCreate = AutomationInput & {
  title: string;
};

/**
 * A rule that changes tickets when time has passed since something happened to them.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/automations/
 */
export class Automation extends Model<AutomationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Automation',
      resource: () => import('../resources/automations.ts').then((module) => module.Automations),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        raw_title: { type: 'string', access: 'read' },
        active: 'boolean',
        position: 'integer',
        default: { type: 'boolean', access: 'read' },
        conditions: { model: () => Conditions, together: ['actions'] },
        actions: { model: () => Action, list: true, together: ['conditions'] },
        all: { model: () => Condition, list: true, access: 'write' },
        any: { model: () => Condition, list: true, access: 'write' },
        app_installation: { type: 'any', access: 'read', nullable: true },
        permissions: { type: 'any', access: 'read', nullable: true },
        usage_1h: { type: 'integer', access: 'read', nullable: true },
        usage_24h: { type: 'integer', access: 'read', nullable: true },
        usage_7d: { type: 'integer', access: 'read', nullable: true },
        usage_30d: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Automation {
  /** Assigned by Zendesk when the automation is made. Read-only. */
  readonly id: number;
  /** Address of the automation in the API. Read-only. */
  readonly url: string;
  /** Name of the automation. Placeholders of dynamic content are filled in. */
  title: string;
  /** The name with its placeholders. Read-only. */
  readonly raw_title: string;
  /** Whether it runs. */
  active: boolean;
  /** Its place in the order in which automations run. */
  position: number;
  /** Whether it came with the account. Read-only. */
  readonly default: boolean;
  /**
   * Which tickets it changes. At least one in `all` has to be about time, and one about the status, the type, the
   * group, the assignee or the requester.
   */
  get conditions(): Conditions;
  set conditions(value: Conditions | ConditionsInput);
  /** What it does to them. */
  get actions(): Action[];
  set actions(value: readonly (Action | ActionInput)[]);
  /** A short form of `conditions.all`. Only in requests. */
  get all(): Condition[] | undefined;
  set all(value: readonly (Condition | ConditionInput)[] | undefined);
  /** A short form of `conditions.any`. Only in requests. */
  get any(): Condition[] | undefined;
  set any(value: readonly (Condition | ConditionInput)[] | undefined);
  /** The app that needs it, where `app_installation` was included. Read-only. */
  readonly app_installation: unknown;
  /** What the signed-in user may do with it, where `permissions` was included. Read-only. */
  readonly permissions: unknown;
  /** How often it was used in the last hour, where `usage_1h` was included. Read-only. */
  readonly usage_1h: number | null | undefined;
  /** How often it was used in the last day, where `usage_24h` was included. Read-only. */
  readonly usage_24h: number | null | undefined;
  /** How often it was used in the last week, where `usage_7d` was included. Read-only. */
  readonly usage_7d: number | null | undefined;
  /** How often it was used in the last thirty days, where `usage_30d` was included. Read-only. */
  readonly usage_30d: number | null | undefined;
  /** When the automation was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the automation last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
