// From specification/support/objects/custom-agent-role.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import {
  CustomAgentRoleConfiguration,
  type CustomAgentRoleConfigurationInput,
} from './custom-agent-role-configuration.ts';

/** What a request may state of a CustomAgentRole. */
export interface CustomAgentRoleInput {
  /** Its name. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The permissions. */
  configuration?: CustomAgentRoleConfiguration | CustomAgentRoleConfigurationInput | null | undefined;
}

/** What a request states that makes a CustomAgentRole. */
export type CustomAgentRoleCreate = CustomAgentRoleInput & {
  name: string;
};

/**
 * What a kind of agent may do, on Enterprise plans.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/
 */
export class CustomAgentRole extends Model<CustomAgentRoleInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomAgentRole',
      cache: { name: 'custom_agent_role', policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/custom-roles.ts').then((module) => module.CustomRoles),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        name: 'string',
        description: { type: 'string', nullable: true },
        role_type: { type: 'integer', access: 'read' },
        configuration: { model: () => CustomAgentRoleConfiguration, nullable: true, update: 'mergeKeys' },
        team_member_count: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface CustomAgentRole {
  /** Assigned by Zendesk when the role is made. Read-only. */
  readonly id: number;
  /** Address of the role in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Its name. */
  name: string;
  /** What it is for. */
  description: string | null | undefined;
  /** Kind of agent: 0 custom, 1 light, 2 chat, 3 chat contributor, 4 admin, 5 billing admin. Read-only. */
  readonly role_type: number | undefined;
  /** The permissions. */
  get configuration(): CustomAgentRoleConfiguration | null | undefined;
  set configuration(value: CustomAgentRoleConfiguration | CustomAgentRoleConfigurationInput | null | undefined);
  /** How many agents have the role. Read-only. */
  readonly team_member_count: number | null | undefined;
  /** When the role was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the role last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
