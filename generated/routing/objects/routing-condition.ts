// From specification/routing/objects/routing-condition.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a RoutingCondition. */
export interface RoutingConditionInput {
  /** Name of the field; `routing.attributes.definitions` gives them all. */
  subject?: string | undefined;
  /** How the field is compared. */
  operator?: string | null | undefined;
  /** What it is compared with. */
  value?: string | number | boolean | readonly unknown[] | null | undefined;
}

/**
 * One condition: a field of the ticket, a comparison and a value.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/conditions-reference/
 */
export class RoutingCondition extends Model<RoutingConditionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingCondition',
      attributes: {
        subject: 'string',
        operator: { type: 'string', nullable: true },
        value: { type: 'any', nullable: true },
      },
    };
  }
}

export interface RoutingCondition {
  /** Name of the field; `routing.attributes.definitions` gives them all. */
  subject: string;
  /** How the field is compared. */
  operator: string | null | undefined;
  /** What it is compared with. */
  value: string | number | boolean | unknown[] | null | undefined;
}
