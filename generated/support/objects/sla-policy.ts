// From specification/support/objects/sla-policy.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Conditions, type ConditionsInput } from './conditions.ts';
import { PolicyMetric, type PolicyMetricInput } from './policy-metric.ts';

/** What a request may state of a SlaPolicy. */
export interface SlaPolicyInput {
  /** Name of the policy. */
  title?: string | undefined;
  /** What the policy is for. */
  description?: string | null | undefined;
  /** Its place in the order in which policies are tried. Without it, the last. */
  position?: number | null | undefined;
  /** Which tickets it is for. */
  filter?: Conditions | ConditionsInput | undefined;
  /** What is promised. Stating it replaces all of it. */
  policy_metrics?: readonly (PolicyMetric | PolicyMetricInput)[] | undefined;
}

/** What a request states that makes a SlaPolicy. */
export type SlaPolicyCreate = SlaPolicyInput & {
  title: string;
  filter: Conditions | ConditionsInput;
};

/**
 * Times that are promised to the requesters of some tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/
 */
export class SlaPolicy extends Model<SlaPolicyInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SlaPolicy',
      resource: () => import('../resources/sla-policies.ts').then((module) => module.SlaPolicies),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        description: { type: 'string', nullable: true },
        position: { type: 'integer', nullable: true },
        filter: { model: () => Conditions },
        policy_metrics: { model: () => PolicyMetric, list: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface SlaPolicy {
  /** Assigned by Zendesk when the policy is made. Read-only. */
  readonly id: number;
  /** Address of the policy in the API. Read-only. */
  readonly url: string;
  /** Name of the policy. */
  title: string;
  /** What the policy is for. */
  description: string | null | undefined;
  /** Its place in the order in which policies are tried. Without it, the last. */
  position: number | null | undefined;
  /** Which tickets it is for. */
  get filter(): Conditions;
  set filter(value: Conditions | ConditionsInput);
  /** What is promised. Stating it replaces all of it. */
  get policy_metrics(): PolicyMetric[];
  set policy_metrics(value: readonly (PolicyMetric | PolicyMetricInput)[]);
  /** When the policy was made. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the policy last changed. Read-only. */
  readonly updated_at: string | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
