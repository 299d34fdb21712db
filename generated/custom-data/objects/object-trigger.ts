// From specification/custom-data/objects/object-trigger.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Action, type ActionInput } from '../../support/objects/action.ts';
import { ObjectTriggerConditions, type ObjectTriggerConditionsInput } from './object-trigger-conditions.ts';

/** What a request may state of an ObjectTrigger. */
export interface ObjectTriggerInput {
  /** Name of the trigger. Placeholders of dynamic content are filled in. */
  title?: string | undefined;
  /** The name with its placeholders. */
  raw_title?: string | undefined;
  /** What the trigger is for. */
  description?: string | null | undefined;
  /** Whether it runs. */
  active?: boolean | undefined;
  /** Its place in the order in which triggers run. */
  position?: number | undefined;
  /** Which records it changes. */
  conditions?: ObjectTriggerConditions | ObjectTriggerConditionsInput | undefined;
  /** What it does to them. */
  actions?: readonly (Action | ActionInput)[] | undefined;
}

/** What a request states that makes an ObjectTrigger. */
export type ObjectTriggerCreate = ObjectTriggerInput & {
  title: string;
  conditions: ObjectTriggerConditions | ObjectTriggerConditionsInput;
  actions: readonly (Action | ActionInput)[];
};

/**
 * A rule that runs right after a record of a custom object was made or changed.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/introduction/
 */
export class ObjectTrigger extends Model<ObjectTriggerInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ObjectTrigger',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        raw_title: 'string',
        description: { type: 'string', nullable: true },
        active: 'boolean',
        position: 'integer',
        default: { type: 'boolean', access: 'read' },
        conditions: { model: () => ObjectTriggerConditions, together: ['actions'] },
        actions: { model: () => Action, list: true, together: ['conditions'] },
        usage_24h: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ObjectTrigger {
  /** Assigned by Zendesk when the trigger is made. Read-only. */
  readonly id: number;
  /** Address of the trigger in the API. Read-only. */
  readonly url: string | undefined;
  /** Name of the trigger. Placeholders of dynamic content are filled in. */
  title: string;
  /** The name with its placeholders. */
  raw_title: string | undefined;
  /** What the trigger is for. */
  description: string | null | undefined;
  /** Whether it runs. */
  active: boolean;
  /** Its place in the order in which triggers run. */
  position: number;
  /** Whether it came with the account, which none of them did. Read-only. */
  readonly default: boolean | undefined;
  /** Which records it changes. */
  get conditions(): ObjectTriggerConditions;
  set conditions(value: ObjectTriggerConditions | ObjectTriggerConditionsInput);
  /** What it does to them. */
  get actions(): Action[];
  set actions(value: readonly (Action | ActionInput)[]);
  /** How often it was used in the last day, where `usage_24h` was included. Read-only. */
  readonly usage_24h: number | null | undefined;
  /** When the trigger was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the trigger last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
