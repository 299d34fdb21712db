// From specification/chat/objects/chat-agent.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { chatDepartmentLink } from '../links.ts';
import type { ChatDepartment } from './chat-department.ts';
import { ChatRoles } from './chat-roles.ts';

/** What a request may state of a ChatAgent. */
export interface ChatAgentInput {
  /** Email address. */
  email?: string | null | undefined;
  /** First name. */
  first_name?: string | null | undefined;
  /** Last name. */
  last_name?: string | null | undefined;
  /** Name that visitors see. */
  display_name?: string | null | undefined;
  /** Password. Only a new agent needs it. */
  password?: string | undefined;
  /** Whether the agent can sign in. */
  enabled?: boolean | number | undefined;
  /** The role. */
  role_id?: number | null | undefined;
}

/**
 * An agent of Chat.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/agents/
 */
export class ChatAgent extends Model<ChatAgentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ChatAgent',
      resource: () => import('../resources/agents.ts').then((module) => module.ChatAgents),
      attributes: {
        id: { type: 'integer', access: 'read' },
        email: { type: 'string', nullable: true },
        first_name: { type: 'string', nullable: true },
        last_name: { type: 'string', nullable: true },
        display_name: { type: 'string', nullable: true },
        password: { type: 'string', access: 'write', secret: true },
        enabled: 'any',
        role_id: { type: 'integer', nullable: true },
        roles: { model: () => ChatRoles, access: 'read', nullable: true },
        departments: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'department_records',
        },
        enabled_departments: {
          type: 'integer[]',
          access: 'read',
          nullable: true,
          references: chatDepartmentLink,
          accessor: 'enabled_department_records',
        },
        skills: { type: 'integer[]', access: 'read', nullable: true },
        last_login: { type: 'timestamp', access: 'read', nullable: true },
        login_count: { type: 'integer', access: 'read', nullable: true },
        create_date: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface ChatAgent {
  /** Assigned by Zendesk when the agent is made; the id of the user in Support too. Read-only. */
  readonly id: number;
  /** Email address. */
  email: string | null | undefined;
  /** First name. */
  first_name: string | null | undefined;
  /** Last name. */
  last_name: string | null | undefined;
  /** Name that visitors see. */
  display_name: string | null | undefined;
  /** Password. Only a new agent needs it. Only in requests. A secret: inspection does not show it. */
  password: string | undefined;
  /** Whether the agent can sign in. */
  enabled: boolean | number | undefined;
  /** The role. */
  role_id: number | null | undefined;
  /**
   * The special rights of the agent. Read-only.
   *
   * @deprecated `role_id` says it for all roles.
   */
  readonly roles: ChatRoles | null | undefined;
  /** The departments that the agent belongs to. Read-only. */
  readonly departments: number[] | null | undefined;
  /**
   * The departments that the agent belongs to. Loaded when awaited: all records of the type at once, one time. Missing
   * records are left out.
   */
  get department_records(): Promise<ChatDepartment[]>;
  /** Those of them that are enabled. Read-only. */
  readonly enabled_departments: number[] | null | undefined;
  /**
   * Those of them that are enabled. Loaded when awaited: all records of the type at once, one time. Missing records are
   * left out.
   */
  get enabled_department_records(): Promise<ChatDepartment[]>;
  /** The skills of the agent. Read-only. */
  readonly skills: number[] | null | undefined;
  /** When the agent last signed in. Read-only. */
  readonly last_login: string | null | undefined;
  /** How often the agent signed in. Read-only. */
  readonly login_count: number | null | undefined;
  /** When the agent was made. Read-only. */
  readonly create_date: string | null | undefined;
  /** `create_date` as a Date. */
  get created(): Date | null;
}
