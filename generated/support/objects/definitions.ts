// From specification/support/objects/definitions.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Definition } from './definition.ts';

/**
 * What a kind of rule can be built of. Each kind has some of these lists.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/sla_policies/
 */
export class Definitions extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Definitions',
      attributes: {
        all: { model: () => Definition, list: true, access: 'read' },
        any: { model: () => Definition, list: true, access: 'read' },
        conditions_all: { model: () => Definition, list: true, access: 'read' },
        conditions_any: { model: () => Definition, list: true, access: 'read' },
        actions: { model: () => Definition, list: true, access: 'read' },
        output: { model: () => Definition, list: true, access: 'read' },
        groupables: { model: () => Definition, list: true, access: 'read' },
        sortables: { model: () => Definition, list: true, access: 'read' },
      },
    };
  }
}

export interface Definitions {
  /** Fields for the conditions that must all be met by an SLA policy. Read-only. */
  readonly all: Definition[] | undefined;
  /** Fields for the conditions of which one must be met by an SLA policy. Read-only. */
  readonly any: Definition[] | undefined;
  /** Fields for conditions that must all be met. Read-only. */
  readonly conditions_all: Definition[] | undefined;
  /** Fields for conditions of which one must be met. Read-only. */
  readonly conditions_any: Definition[] | undefined;
  /** What can be done. Read-only. */
  readonly actions: Definition[] | undefined;
  /** Columns of a view. Read-only. */
  readonly output: Definition[] | undefined;
  /** Columns that a view can be grouped by. Read-only. */
  readonly groupables: Definition[] | undefined;
  /** Columns that a view can be sorted by. Read-only. */
  readonly sortables: Definition[] | undefined;
}
