// From specification/support/objects/view.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { slaPolicyLink } from '../links.ts';
import { Condition, type ConditionInput } from './condition.ts';
import { Conditions, type ConditionsInput } from './conditions.ts';
import { Restriction, type RestrictionInput } from './restriction.ts';
import type { SlaPolicy } from './sla-policy.ts';
import { ViewExecution } from './view-execution.ts';
import { ViewOutput, type ViewOutputInput } from './view-output.ts';

/** What a request may state of a View. */
export interface ViewInput {
  /** Name of the view. Placeholders of dynamic content are filled in. */
  title?: string | undefined;
  /** The name with its placeholders. In a request it wins over `title`. */
  raw_title?: string | undefined;
  /** What the view is for. */
  description?: string | null | undefined;
  /** Whether agents see it. */
  active?: boolean | undefined;
  /** Its place in the list of views. */
  position?: number | undefined;
  /**
   * Which tickets it shows. At least one in `all` has to be about the status, the type, the group, the assignee or the
   * requester.
   */
  conditions?: Conditions | ConditionsInput | undefined;
  /** Who may see it; null stands for everybody. */
  restriction?: Restriction | RestrictionInput | null | undefined;
  /** A short form of `conditions.all`. */
  all?: readonly (Condition | ConditionInput)[] | undefined;
  /** A short form of `conditions.any`. */
  any?: readonly (Condition | ConditionInput)[] | undefined;
  /** The columns to show, and how the tickets are sorted and grouped. */
  output?: ViewOutput | ViewOutputInput | undefined;
}

/** What a request states that makes a View. */
export type ViewCreate = ViewInput & {
  title: string;
};

/**
 * A list of tickets that meet conditions, with the columns to show.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/views/
 */
export class View extends Model<ViewInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'View',
      resource: () => import('../resources/views.ts').then((module) => module.Views),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        raw_title: 'string',
        description: { type: 'string', nullable: true },
        active: 'boolean',
        position: 'integer',
        default: { type: 'boolean', access: 'read' },
        conditions: { model: () => Conditions },
        execution: { model: () => ViewExecution, access: 'read' },
        restriction: { model: () => Restriction, nullable: true },
        sla_id: { type: 'integer', access: 'read', nullable: true, references: slaPolicyLink, accessor: 'sla' },
        all: { model: () => Condition, list: true, access: 'write' },
        any: { model: () => Condition, list: true, access: 'write' },
        output: { model: () => ViewOutput, access: 'write' },
        app_installation: { type: 'any', access: 'read', nullable: true },
        permissions: { type: 'any', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface View {
  /** Assigned by Zendesk when the view is made. Read-only. */
  readonly id: number;
  /** Address of the view in the API. Read-only. */
  readonly url: string;
  /** Name of the view. Placeholders of dynamic content are filled in. */
  title: string;
  /** The name with its placeholders. In a request it wins over `title`. */
  raw_title: string;
  /** What the view is for. */
  description: string | null;
  /** Whether agents see it. */
  active: boolean;
  /** Its place in the list of views. */
  position: number;
  /** Whether it came with the account. Read-only. */
  readonly default: boolean;
  /**
   * Which tickets it shows. At least one in `all` has to be about the status, the type, the group, the assignee or the
   * requester.
   */
  get conditions(): Conditions;
  set conditions(value: Conditions | ConditionsInput);
  /** How it shows them. It is changed by `output`. Read-only. */
  readonly execution: ViewExecution;
  /** Who may see it; null stands for everybody. */
  get restriction(): Restriction | null;
  set restriction(value: Restriction | RestrictionInput | null);
  /** The SLA policy whose targets it shows. Read-only. */
  readonly sla_id: number | null | undefined;
  /**
   * The SLA policy whose targets it shows. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get sla(): Promise<SlaPolicy | null>;
  /** A short form of `conditions.all`. Only in requests. */
  get all(): Condition[] | undefined;
  set all(value: readonly (Condition | ConditionInput)[] | undefined);
  /** A short form of `conditions.any`. Only in requests. */
  get any(): Condition[] | undefined;
  set any(value: readonly (Condition | ConditionInput)[] | undefined);
  /** The columns to show, and how the tickets are sorted and grouped. Only in requests. */
  get output(): ViewOutput | undefined;
  set output(value: ViewOutput | ViewOutputInput | undefined);
  /** The app that needs it, where `app_installation` was included. Read-only. */
  readonly app_installation: unknown;
  /** What the signed-in user may do with it, where `permissions` was included. Read-only. */
  readonly permissions: unknown;
  /** When the view was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the view last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
