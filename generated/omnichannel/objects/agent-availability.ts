// From specification/omnichannel/objects/agent-availability.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * Whether an agent is there, and how much work they have, on each channel.
 *
 * @see https://developer.zendesk.com/api-reference/agent-availability/introduction/
 */
export class AgentAvailability extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'AgentAvailability',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        type: { type: 'string', access: 'read', nullable: true },
        attributes: { type: 'object', access: 'read', nullable: true },
        relationships: { type: 'object', access: 'read', nullable: true },
        links: { type: 'object', access: 'read', nullable: true },
      },
    };
  }
}

export interface AgentAvailability {
  /** Assigned by Zendesk. Read-only. */
  readonly id: string;
  /** What kind of record it is, as JSON:API says it. Read-only. */
  readonly type: string | null | undefined;
  /** The status of the agent. Read-only. */
  readonly attributes: Record<string, unknown> | null | undefined;
  /** Where the channels of the agent are found. Read-only. */
  readonly relationships: Record<string, unknown> | null | undefined;
  /** Address of the record in the API. Read-only. */
  readonly links: Record<string, unknown> | null | undefined;
}
