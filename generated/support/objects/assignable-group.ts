// From specification/support/objects/assignable-group.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** A group that tickets may be assigned to. */
export class AssignableGroup extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AssignableGroup',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
        description: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AssignableGroup {
  /** The id of the group. Read-only. */
  readonly id: number;
  /** Its name. Read-only. */
  readonly name: string;
  /** What it is for. A search leaves it out. Read-only. */
  readonly description: string | null | undefined;
}
