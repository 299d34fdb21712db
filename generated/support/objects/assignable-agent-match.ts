// From specification/support/objects/assignable-agent-match.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../links.ts';

/** An agent who was found by name, in one of the groups. */
export class AssignableAgentMatch extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AssignableAgentMatch',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
        group_id: { type: 'integer', access: 'read', references: groupLink },
        group: { type: 'string', access: 'read' },
        photo_url: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface AssignableAgentMatch {
  /** The id of the user. Read-only. */
  readonly id: number;
  /** The name of the agent. Read-only. */
  readonly name: string;
  /** The group. Read-only. */
  readonly group_id: number;
  /** The name of the group. Read-only. */
  readonly group: string;
  /** Where the picture of the agent is. Read-only. */
  readonly photo_url: string | null | undefined;
}
