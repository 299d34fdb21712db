// From specification/support/objects/custom-agent-role-configuration.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `end_user_list_access` that a request may state. */
export type CustomAgentRoleConfigurationEndUserListAccess = 'full' | 'none';

/** The values of `end_user_profile_access` that a request may state. */
export type CustomAgentRoleConfigurationEndUserProfileAccess = 'edit' | 'edit-within-org' | 'full' | 'readonly';

/** The values of `explore_access` that a request may state. */
export type CustomAgentRoleConfigurationExploreAccess = 'edit' | 'full' | 'none' | 'readonly';

/** The values of `forum_access` that a request may state. */
export type CustomAgentRoleConfigurationForumAccess = 'edit-topics' | 'full' | 'readonly';

/** The values of `macro_access` that a request may state. */
export type CustomAgentRoleConfigurationMacroAccess = 'full' | 'manage-group' | 'manage-personal' | 'readonly';

/** The values of `report_access` that a request may state. */
export type CustomAgentRoleConfigurationReportAccess = 'full' | 'none' | 'readonly';

/** The values of `ticket_access` that a request may state. */
export type CustomAgentRoleConfigurationTicketAccess =
  | 'all'
  | 'assigned-only'
  | 'within-groups'
  | 'within-groups-and-public-groups'
  | 'within-organization';

/** The values of `ticket_comment_access` that a request may state. */
export type CustomAgentRoleConfigurationTicketCommentAccess = 'public' | 'none';

/** The values of `user_view_access` that a request may state. */
export type CustomAgentRoleConfigurationUserViewAccess =
  | 'full'
  | 'manage-group'
  | 'manage-personal'
  | 'none'
  | 'readonly';

/** The values of `view_access` that a request may state. */
export type CustomAgentRoleConfigurationViewAccess =
  | 'full'
  | 'manage-group'
  | 'manage-personal'
  | 'playonly'
  | 'readonly';

/** What a request may state of a CustomAgentRoleConfiguration. */
export interface CustomAgentRoleConfigurationInput {
  /** Lists of end users. */
  end_user_list_access?: CustomAgentRoleConfigurationEndUserListAccess | OpenString | null | undefined;
  /** Profiles of end users. */
  end_user_profile_access?: CustomAgentRoleConfigurationEndUserProfileAccess | OpenString | null | undefined;
  /** Explore. */
  explore_access?: CustomAgentRoleConfigurationExploreAccess | OpenString | null | undefined;
  /** May export views. */
  export_views?: boolean | null | undefined;
  /** The Help Center. */
  forum_access?: CustomAgentRoleConfigurationForumAccess | OpenString | null | undefined;
  /** May see restricted content of the Help Center. */
  forum_access_restricted_content?: boolean | null | undefined;
  /** Macros. */
  macro_access?: CustomAgentRoleConfigurationMacroAccess | OpenString | null | undefined;
  /** May manage automations. */
  manage_automations?: boolean | null | undefined;
  /** May manage triggers, automations and the like. */
  manage_business_rules?: boolean | null | undefined;
  /** May manage contextual workspaces. */
  manage_contextual_workspaces?: boolean | null | undefined;
  /** May manage dynamic content. */
  manage_dynamic_content?: boolean | null | undefined;
  /** May manage channels and extensions. */
  manage_extensions_and_channels?: boolean | null | undefined;
  /** May manage Facebook pages. */
  manage_facebook?: boolean | null | undefined;
  /** May put agents into groups. */
  manage_group_memberships?: boolean | null | undefined;
  /** May manage groups. */
  manage_groups?: boolean | null | undefined;
  /** May manage suggested macros. */
  manage_macro_content_suggestions?: boolean | null | undefined;
  /** May manage organization fields. */
  manage_organization_fields?: boolean | null | undefined;
  /** May manage organizations. */
  manage_organizations?: boolean | null | undefined;
  /** Which roles the agent may manage. */
  manage_roles?: string | null | undefined;
  /** May manage skills. */
  manage_skills?: boolean | null | undefined;
  /** May manage service level agreements. */
  manage_slas?: boolean | null | undefined;
  /** May manage suspended tickets. */
  manage_suspended_tickets?: boolean | null | undefined;
  /** May manage ticket fields. */
  manage_ticket_fields?: boolean | null | undefined;
  /** May manage ticket forms. */
  manage_ticket_forms?: boolean | null | undefined;
  /** May manage triggers. */
  manage_triggers?: boolean | null | undefined;
  /** May manage user fields. */
  manage_user_fields?: boolean | null | undefined;
  /** May make and change organizations. */
  organization_editing?: boolean | null | undefined;
  /** May see suggested macros. */
  read_macro_content_suggestions?: boolean | null | undefined;
  /** Reports. */
  report_access?: CustomAgentRoleConfigurationReportAccess | OpenString | null | undefined;
  /** May take part in side conversations. */
  side_conversation_create?: boolean | null | undefined;
  /** Which tickets the agent may see. */
  ticket_access?: CustomAgentRoleConfigurationTicketAccess | OpenString | null | undefined;
  /** Which comments the agent may write. */
  ticket_comment_access?: CustomAgentRoleConfigurationTicketCommentAccess | OpenString | null | undefined;
  /** May delete tickets. */
  ticket_deletion?: boolean | null | undefined;
  /** May change the properties of tickets. */
  ticket_editing?: boolean | null | undefined;
  /** May merge tickets. */
  ticket_merge?: boolean | null | undefined;
  /** May redact tickets. */
  ticket_redaction?: boolean | null | undefined;
  /** May change the tags of tickets. */
  ticket_tag_editing?: boolean | null | undefined;
  /** May search X. */
  twitter_search_access?: boolean | null | undefined;
  /** Customer lists. */
  user_view_access?: CustomAgentRoleConfigurationUserViewAccess | OpenString | null | undefined;
  /** Views. */
  view_access?: CustomAgentRoleConfigurationViewAccess | OpenString | null | undefined;
  /** May see the access log. */
  view_access_logs?: boolean | null | undefined;
  /** May see the audit log. */
  view_audit_logs?: boolean | null | undefined;
  /** May see deleted tickets. */
  view_deleted_tickets?: boolean | null | undefined;
  /** May filter the tickets of views. */
  view_filter_tickets?: boolean | null | undefined;
  /** Sees fewer counts of views. */
  view_reduced_count?: boolean | null | undefined;
  /** May take and make calls. */
  voice_access?: boolean | null | undefined;
  /** May see the dashboard of Talk. */
  voice_dashboard_access?: boolean | null | undefined;
}

/**
 * The permissions of a custom role. Zendesk adds to them: `get` reads those that are not named here.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/custom_roles/
 */
export class CustomAgentRoleConfiguration extends Model<CustomAgentRoleConfigurationInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomAgentRoleConfiguration',
      attributes: {
        assign_tickets_to_any_group: { type: 'boolean', access: 'read', nullable: true },
        chat_access: { type: 'boolean', access: 'read', nullable: true },
        end_user_list_access: { type: 'string', nullable: true },
        end_user_profile_access: { type: 'string', nullable: true },
        explore_access: { type: 'string', nullable: true },
        export_views: { type: 'boolean', nullable: true },
        forum_access: { type: 'string', nullable: true },
        forum_access_restricted_content: { type: 'boolean', nullable: true },
        group_access: { type: 'boolean', access: 'read', nullable: true },
        light_agent: { type: 'boolean', access: 'read', nullable: true },
        macro_access: { type: 'string', nullable: true },
        manage_automations: { type: 'boolean', nullable: true },
        manage_business_rules: { type: 'boolean', nullable: true },
        manage_contextual_workspaces: { type: 'boolean', nullable: true },
        manage_dynamic_content: { type: 'boolean', nullable: true },
        manage_extensions_and_channels: { type: 'boolean', nullable: true },
        manage_facebook: { type: 'boolean', nullable: true },
        manage_group_memberships: { type: 'boolean', nullable: true },
        manage_groups: { type: 'boolean', nullable: true },
        manage_macro_content_suggestions: { type: 'boolean', nullable: true },
        manage_organization_fields: { type: 'boolean', nullable: true },
        manage_organizations: { type: 'boolean', nullable: true },
        manage_roles: { type: 'string', nullable: true },
        manage_skills: { type: 'boolean', nullable: true },
        manage_slas: { type: 'boolean', nullable: true },
        manage_suspended_tickets: { type: 'boolean', nullable: true },
        manage_ticket_fields: { type: 'boolean', nullable: true },
        manage_ticket_forms: { type: 'boolean', nullable: true },
        manage_triggers: { type: 'boolean', nullable: true },
        manage_user_fields: { type: 'boolean', nullable: true },
        moderate_forums: { type: 'boolean', access: 'read', nullable: true },
        organization_editing: { type: 'boolean', nullable: true },
        organization_notes_editing: { type: 'boolean', access: 'read', nullable: true },
        read_macro_content_suggestions: { type: 'boolean', nullable: true },
        report_access: { type: 'string', nullable: true },
        side_conversation_create: { type: 'boolean', nullable: true },
        ticket_access: { type: 'string', nullable: true },
        ticket_comment_access: { type: 'string', nullable: true },
        ticket_deletion: { type: 'boolean', nullable: true },
        ticket_editing: { type: 'boolean', nullable: true },
        ticket_merge: { type: 'boolean', nullable: true },
        ticket_redaction: { type: 'boolean', nullable: true },
        ticket_tag_editing: { type: 'boolean', nullable: true },
        twitter_search_access: { type: 'boolean', nullable: true },
        user_view_access: { type: 'string', nullable: true },
        view_access: { type: 'string', nullable: true },
        view_access_logs: { type: 'boolean', nullable: true },
        view_audit_logs: { type: 'boolean', nullable: true },
        view_deleted_tickets: { type: 'boolean', nullable: true },
        view_filter_tickets: { type: 'boolean', nullable: true },
        view_reduced_count: { type: 'boolean', nullable: true },
        voice_access: { type: 'boolean', nullable: true },
        voice_dashboard_access: { type: 'boolean', nullable: true },
      },
    };
  }
}

export interface CustomAgentRoleConfiguration {
  /** May assign tickets to any group. Read-only. */
  readonly assign_tickets_to_any_group: boolean | null | undefined;
  /** May use Chat. Read-only. */
  readonly chat_access: boolean | null | undefined;
  /** Lists of end users. */
  end_user_list_access: CustomAgentRoleConfigurationEndUserListAccess | OpenString | null | undefined;
  /** Profiles of end users. */
  end_user_profile_access: CustomAgentRoleConfigurationEndUserProfileAccess | OpenString | null | undefined;
  /** Explore. */
  explore_access: CustomAgentRoleConfigurationExploreAccess | OpenString | null | undefined;
  /** May export views. */
  export_views: boolean | null | undefined;
  /** The Help Center. */
  forum_access: CustomAgentRoleConfigurationForumAccess | OpenString | null | undefined;
  /** May see restricted content of the Help Center. */
  forum_access_restricted_content: boolean | null | undefined;
  /** May make and change groups. Read-only. */
  readonly group_access: boolean | null | undefined;
  /** Is a light agent. Read-only. */
  readonly light_agent: boolean | null | undefined;
  /** Macros. */
  macro_access: CustomAgentRoleConfigurationMacroAccess | OpenString | null | undefined;
  /** May manage automations. */
  manage_automations: boolean | null | undefined;
  /** May manage triggers, automations and the like. */
  manage_business_rules: boolean | null | undefined;
  /** May manage contextual workspaces. */
  manage_contextual_workspaces: boolean | null | undefined;
  /** May manage dynamic content. */
  manage_dynamic_content: boolean | null | undefined;
  /** May manage channels and extensions. */
  manage_extensions_and_channels: boolean | null | undefined;
  /** May manage Facebook pages. */
  manage_facebook: boolean | null | undefined;
  /** May put agents into groups. */
  manage_group_memberships: boolean | null | undefined;
  /** May manage groups. */
  manage_groups: boolean | null | undefined;
  /** May manage suggested macros. */
  manage_macro_content_suggestions: boolean | null | undefined;
  /** May manage organization fields. */
  manage_organization_fields: boolean | null | undefined;
  /** May manage organizations. */
  manage_organizations: boolean | null | undefined;
  /** Which roles the agent may manage. */
  manage_roles: string | null | undefined;
  /** May manage skills. */
  manage_skills: boolean | null | undefined;
  /** May manage service level agreements. */
  manage_slas: boolean | null | undefined;
  /** May manage suspended tickets. */
  manage_suspended_tickets: boolean | null | undefined;
  /** May manage ticket fields. */
  manage_ticket_fields: boolean | null | undefined;
  /** May manage ticket forms. */
  manage_ticket_forms: boolean | null | undefined;
  /** May manage triggers. */
  manage_triggers: boolean | null | undefined;
  /** May manage user fields. */
  manage_user_fields: boolean | null | undefined;
  /** May moderate the community. Read-only. */
  readonly moderate_forums: boolean | null | undefined;
  /** May make and change organizations. */
  organization_editing: boolean | null | undefined;
  /** May change the notes of organizations. Read-only. */
  readonly organization_notes_editing: boolean | null | undefined;
  /** May see suggested macros. */
  read_macro_content_suggestions: boolean | null | undefined;
  /** Reports. */
  report_access: CustomAgentRoleConfigurationReportAccess | OpenString | null | undefined;
  /** May take part in side conversations. */
  side_conversation_create: boolean | null | undefined;
  /** Which tickets the agent may see. */
  ticket_access: CustomAgentRoleConfigurationTicketAccess | OpenString | null | undefined;
  /** Which comments the agent may write. */
  ticket_comment_access: CustomAgentRoleConfigurationTicketCommentAccess | OpenString | null | undefined;
  /** May delete tickets. */
  ticket_deletion: boolean | null | undefined;
  /** May change the properties of tickets. */
  ticket_editing: boolean | null | undefined;
  /** May merge tickets. */
  ticket_merge: boolean | null | undefined;
  /** May redact tickets. */
  ticket_redaction: boolean | null | undefined;
  /** May change the tags of tickets. */
  ticket_tag_editing: boolean | null | undefined;
  /** May search X. */
  twitter_search_access: boolean | null | undefined;
  /** Customer lists. */
  user_view_access: CustomAgentRoleConfigurationUserViewAccess | OpenString | null | undefined;
  /** Views. */
  view_access: CustomAgentRoleConfigurationViewAccess | OpenString | null | undefined;
  /** May see the access log. */
  view_access_logs: boolean | null | undefined;
  /** May see the audit log. */
  view_audit_logs: boolean | null | undefined;
  /** May see deleted tickets. */
  view_deleted_tickets: boolean | null | undefined;
  /** May filter the tickets of views. */
  view_filter_tickets: boolean | null | undefined;
  /** Sees fewer counts of views. */
  view_reduced_count: boolean | null | undefined;
  /** May take and make calls. */
  voice_access: boolean | null | undefined;
  /** May see the dashboard of Talk. */
  voice_dashboard_access: boolean | null | undefined;
}
