// From specification/support/objects/assignable-agent.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** An agent whom tickets may be assigned to. */
export class AssignableAgent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AssignableAgent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
        avatar_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AssignableAgent {
  /** The id of the user. Read-only. */
  readonly id: number;
  /** The name of the agent. Read-only. */
  readonly name: string;
  /** Where the picture of the agent is. Read-only. */
  readonly avatar_url: string | null | undefined;
}
