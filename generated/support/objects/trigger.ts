// From specification/support/objects/trigger.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { brandLink, triggerCategoryLink } from '../links.ts';
import { Action, type ActionInput } from './action.ts';
import type { Brand } from './brand.ts';
import { Condition, type ConditionInput } from './condition.ts';
import { Conditions, type ConditionsInput } from './conditions.ts';
import { Restriction, type RestrictionInput } from './restriction.ts';
import { TriggerCategory, type TriggerCategoryInput } from './trigger-category.ts';

/** What a request may state of a Trigger. */
export interface TriggerInput {
  /** Name of the trigger. Placeholders of dynamic content are filled in. */
  title?: string | undefined;
  /** The name with its placeholders. In a request it wins over `title`. */
  raw_title?: string | undefined;
  /** What the trigger is for. */
  description?: string | null | undefined;
  /** Whether it runs. */
  active?: boolean | undefined;
  /** Its place in the order in which triggers run. */
  position?: number | undefined;
  /** Which tickets it changes. */
  conditions?: Conditions | ConditionsInput | undefined;
  /** What it does to them. */
  actions?: readonly (Action | ActionInput)[] | undefined;
  /** The category that it is filed under. */
  category_id?: string | null | undefined;
  /** In place of `category_id`: a record, or its id. */
  category?: TriggerCategory | string | TriggerCategoryInput | null | undefined;
  /** The brand whose tickets it is for. */
  brand_id?: Id | null | undefined;
  /** In place of `brand_id`: a record, or its id. */
  brand?: Brand | Id | null | undefined;
  /** Who may use it; null stands for everybody. */
  restriction?: Restriction | RestrictionInput | null | undefined;
  /**
   * Old form of `conditions.all`.
   *
   * @deprecated State `conditions.all`.
   */
  all?: readonly (Condition | ConditionInput)[] | undefined;
  /**
   * Old form of `conditions.any`.
   *
   * @deprecated State `conditions.any`.
   */
  any?: readonly (Condition | ConditionInput)[] | undefined;
}

/** What a request states that makes a Trigger. */
export type TriggerCreate = TriggerInput & {
  title: string;
  actions: readonly (Action | ActionInput)[];
};

/**
 * A rule that runs right after a ticket was made or changed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class Trigger extends Model<TriggerInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Trigger',
      resource: () => import('../resources/triggers.ts').then((module) => module.Triggers),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        raw_title: 'string',
        description: { type: 'string', nullable: true },
        active: 'boolean',
        position: 'integer',
        default: { type: 'boolean', access: 'read' },
        conditions: { model: () => Conditions, together: ['actions'] },
        actions: { model: () => Action, list: true, together: ['conditions'] },
        category_id: {
          type: 'string',
          nullable: true,
          references: triggerCategoryLink,
          accessor: 'category',
          inline: 'category',
        },
        category: { model: () => TriggerCategory, access: 'write' },
        brand_id: { type: 'integer', nullable: true, references: brandLink, accessor: 'brand' },
        restriction: { model: () => Restriction, nullable: true },
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

export interface Trigger {
  /** Assigned by Zendesk when the trigger is made. Read-only. */
  readonly id: number;
  /** Address of the trigger in the API. Read-only. */
  readonly url: string | undefined;
  /** Name of the trigger. Placeholders of dynamic content are filled in. */
  title: string;
  /** The name with its placeholders. In a request it wins over `title`. */
  raw_title: string | undefined;
  /** What the trigger is for. */
  description: string | null;
  /** Whether it runs. */
  active: boolean;
  /** Its place in the order in which triggers run. */
  position: number;
  /** Whether it came with the account. Read-only. */
  readonly default: boolean | undefined;
  /** Which tickets it changes. */
  get conditions(): Conditions;
  set conditions(value: Conditions | ConditionsInput);
  /** What it does to them. */
  get actions(): Action[];
  set actions(value: readonly (Action | ActionInput)[]);
  /** The category that it is filed under. */
  category_id: string | null | undefined;
  /**
   * The category that it is filed under. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get category(): Promise<TriggerCategory | null>;
  set category(value: TriggerCategory | string | TriggerCategoryInput | null);
  /** The brand whose tickets it is for. */
  brand_id: number | null | undefined;
  /**
   * The brand whose tickets it is for. Loaded when awaited: all records of the type at once, one time. Null where there
   * is none.
   */
  get brand(): Promise<Brand | null>;
  set brand(value: Brand | Id | null);
  /** Who may use it; null stands for everybody. */
  get restriction(): Restriction | null | undefined;
  set restriction(value: Restriction | RestrictionInput | null | undefined);
  /**
   * Old form of `conditions.all`. Only in requests.
   *
   * @deprecated State `conditions.all`.
   */
  get all(): Condition[] | undefined;
  set all(value: readonly (Condition | ConditionInput)[] | undefined);
  /**
   * Old form of `conditions.any`. Only in requests.
   *
   * @deprecated State `conditions.any`.
   */
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
  /** When the trigger was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the trigger last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
