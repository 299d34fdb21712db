// From specification/support/objects/policy-metric.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `priority` that a request may state. */
export type PolicyMetricPriority = 'low' | 'normal' | 'high' | 'urgent';

/** What a request may state of a PolicyMetric. */
export interface PolicyMetricInput {
  /** The priority. */
  priority?: PolicyMetricPriority | undefined;
  /** What is timed. */
  metric?: string | undefined;
  /** The time within which it must be done. */
  target?: number | undefined;
  /** Whether only business hours count. */
  business_hours?: boolean | undefined;
}

/**
 * A time that an SLA policy promises for tickets of one priority.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/
 */
export class PolicyMetric extends Model<PolicyMetricInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'PolicyMetric',
      attributes: {
        priority: { type: 'string', values: ['low', 'normal', 'high', 'urgent'] },
        metric: 'string',
        target: 'integer',
        business_hours: 'boolean',
      },
    };
  }
}

export interface PolicyMetric {
  /** The priority. */
  priority: PolicyMetricPriority | OpenString;
  /** What is timed. */
  metric: string;
  /** The time within which it must be done. */
  target: number;
  /** Whether only business hours count. */
  business_hours: boolean;
}
