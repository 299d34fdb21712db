// From specification/support/objects/group-sla-policy.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { GroupSlaFilter, type GroupSlaFilterInput } from './group-sla-filter.ts';
import { PolicyMetric, type PolicyMetricInput } from './policy-metric.ts';

/** What a request may state of a GroupSlaPolicy. */
export interface GroupSlaPolicyInput {
  /** Name of the policy. */
  title?: string | undefined;
  /** What the policy is for. */
  description?: string | null | undefined;
  /** Its place in the order in which policies are tried. Without it, the last. */
  position?: number | null | undefined;
  /** Which groups it is for. */
  filter?: GroupSlaFilter | GroupSlaFilterInput | undefined;
  /** What is promised. Stating it replaces all of it. */
  policy_metrics?: readonly (PolicyMetric | PolicyMetricInput)[] | undefined;
}

/** What a request states that makes a GroupSlaPolicy. */
export type GroupSlaPolicyCreate = GroupSlaPolicyInput & {
  title: string;
  filter: GroupSlaFilter | GroupSlaFilterInput;
};

/**
 * Times in which groups are to be done with their part of some tickets.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/group_sla_policies/
 */
export class GroupSlaPolicy extends Model<GroupSlaPolicyInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'GroupSlaPolicy',
      idType: 'string',
      resource: () => import('../resources/group-sla-policies.ts').then((module) => module.GroupSlaPolicies),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        description: { type: 'string', nullable: true },
        position: { type: 'integer', nullable: true },
        filter: { model: () => GroupSlaFilter },
        policy_metrics: { model: () => PolicyMetric, list: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface GroupSlaPolicy {
  /** Assigned by Zendesk when the policy is made. Read-only. */
  readonly id: string;
  /** Address of the policy in the API. Read-only. */
  readonly url: string;
  /** Name of the policy. */
  title: string;
  /** What the policy is for. */
  description: string | null | undefined;
  /** Its place in the order in which policies are tried. Without it, the last. */
  position: number | null | undefined;
  /** Which groups it is for. */
  get filter(): GroupSlaFilter;
  set filter(value: GroupSlaFilter | GroupSlaFilterInput);
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
