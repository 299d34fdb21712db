// From specification/support/objects/account-settings-ticket.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsTicket. */
export interface AccountSettingsTicketInput {
  /** Whether the terms of CCs and followers were accepted. */
  accepted_new_collaboration_tos?: boolean | undefined;
  /** Whether agents can be invited. */
  agent_invitation_enabled?: boolean | undefined;
  /** Whether agents can delete tickets. */
  agent_ticket_deletion?: boolean | undefined;
  /** Whether a ticket gets the default organization of its requester. */
  assign_default_organization?: boolean | undefined;
  /** Whether messages are translated. */
  auto_translation_enabled?: boolean | undefined;
  /** Whether rules for CCs and followers were changed by Zendesk. */
  auto_updated_ccs_followers_rules?: boolean | undefined;
  /** Whether chats have SLAs. */
  chat_sla_enablement?: boolean | undefined;
  /** Whether comments are public by default. */
  comments_public_by_default?: boolean | undefined;
  /** Who gets a solved ticket that is opened again. */
  default_solved_ticket_reassignment_strategy?: string | null | undefined;
  /** Whether a reply begins as a draft. */
  default_to_draft_mode?: boolean | undefined;
  /** Whether emails carry attachments. */
  email_attachments?: boolean | undefined;
  /** Whether emojis are completed. */
  emoji_autocompletion?: boolean | undefined;
  /** Whether CCs and followers are two things. */
  follower_and_email_cc_collaborations?: boolean | undefined;
  /** Whether text can have colours. */
  has_color_text?: boolean | undefined;
  /** Whether the first comment can be private. */
  is_first_comment_private_enabled?: boolean | undefined;
  /** Whether light agents can be CCs. */
  light_agent_email_ccs_allowed?: boolean | undefined;
  /** Whether views without tickets are listed. */
  list_empty_views?: boolean | undefined;
  /** Whether the newest comment comes first. */
  list_newest_comments_first?: boolean | undefined;
  /** Whether comments can hold Markdown. */
  markdown_ticket_comments?: boolean | undefined;
  /** Whether tickets are assigned anew in the new way. */
  modern_ticket_reassignment?: boolean | undefined;
  /** Whether attachments need a sign-in. */
  private_attachments?: boolean | undefined;
  /** Whether the new way is offered. */
  show_modern_ticket_reassignment?: boolean | undefined;
  /** Whether tickets can have tags. */
  tagging?: boolean | undefined;
}

/**
 * How tickets behave.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsTicket extends Model<AccountSettingsTicketInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsTicket',
      attributes: {
        accepted_new_collaboration_tos: 'boolean',
        agent_collision: { type: 'boolean', access: 'read' },
        agent_invitation_enabled: 'boolean',
        agent_ticket_deletion: 'boolean',
        allow_group_reset: { type: 'boolean', access: 'read' },
        assign_default_organization: 'boolean',
        assign_tickets_upon_solve: { type: 'boolean', access: 'read' },
        auto_translation_enabled: 'boolean',
        auto_updated_ccs_followers_rules: 'boolean',
        chat_sla_enablement: 'boolean',
        collaboration: { type: 'boolean', access: 'read' },
        comments_public_by_default: 'boolean',
        default_solved_ticket_reassignment_strategy: { type: 'string', nullable: true },
        default_to_draft_mode: 'boolean',
        email_attachments: 'boolean',
        emoji_autocompletion: 'boolean',
        follower_and_email_cc_collaborations: 'boolean',
        has_color_text: 'boolean',
        is_first_comment_private_enabled: 'boolean',
        light_agent_email_ccs_allowed: 'boolean',
        list_empty_views: 'boolean',
        list_newest_comments_first: 'boolean',
        markdown_ticket_comments: 'boolean',
        maximum_personal_views_to_list: { type: 'integer', access: 'read', nullable: true },
        modern_ticket_reassignment: 'boolean',
        private_attachments: 'boolean',
        rich_text_comments: { type: 'boolean', access: 'read' },
        show_modern_ticket_reassignment: 'boolean',
        status_hold: { type: 'boolean', access: 'read' },
        tagging: 'boolean',
        using_skill_based_routing: { type: 'boolean', access: 'read' },
      },
    };
  }
}

export interface AccountSettingsTicket {
  /** Whether the terms of CCs and followers were accepted. */
  accepted_new_collaboration_tos: boolean | undefined;
  /** Whether agents see who else looks at a ticket. Read-only. */
  readonly agent_collision: boolean | undefined;
  /** Whether agents can be invited. */
  agent_invitation_enabled: boolean | undefined;
  /** Whether agents can delete tickets. */
  agent_ticket_deletion: boolean | undefined;
  /** Whether agents can take a ticket out of a group. Read-only. */
  readonly allow_group_reset: boolean | undefined;
  /** Whether a ticket gets the default organization of its requester. */
  assign_default_organization: boolean | undefined;
  /** Whether who solves a ticket is its assignee. Read-only. */
  readonly assign_tickets_upon_solve: boolean | undefined;
  /** Whether messages are translated. */
  auto_translation_enabled: boolean | undefined;
  /** Whether rules for CCs and followers were changed by Zendesk. */
  auto_updated_ccs_followers_rules: boolean | undefined;
  /** Whether chats have SLAs. */
  chat_sla_enablement: boolean | undefined;
  /** Whether tickets can have CCs. Read-only. */
  readonly collaboration: boolean | undefined;
  /** Whether comments are public by default. */
  comments_public_by_default: boolean | undefined;
  /** Who gets a solved ticket that is opened again. */
  default_solved_ticket_reassignment_strategy: string | null | undefined;
  /** Whether a reply begins as a draft. */
  default_to_draft_mode: boolean | undefined;
  /** Whether emails carry attachments. */
  email_attachments: boolean | undefined;
  /** Whether emojis are completed. */
  emoji_autocompletion: boolean | undefined;
  /** Whether CCs and followers are two things. */
  follower_and_email_cc_collaborations: boolean | undefined;
  /** Whether text can have colours. */
  has_color_text: boolean | undefined;
  /** Whether the first comment can be private. */
  is_first_comment_private_enabled: boolean | undefined;
  /** Whether light agents can be CCs. */
  light_agent_email_ccs_allowed: boolean | undefined;
  /** Whether views without tickets are listed. */
  list_empty_views: boolean | undefined;
  /** Whether the newest comment comes first. */
  list_newest_comments_first: boolean | undefined;
  /** Whether comments can hold Markdown. */
  markdown_ticket_comments: boolean | undefined;
  /** Most personal views that are listed. Read-only. */
  readonly maximum_personal_views_to_list: number | null | undefined;
  /** Whether tickets are assigned anew in the new way. */
  modern_ticket_reassignment: boolean | undefined;
  /** Whether attachments need a sign-in. */
  private_attachments: boolean | undefined;
  /** Whether comments can have formats. Read-only. */
  readonly rich_text_comments: boolean | undefined;
  /** Whether the new way is offered. */
  show_modern_ticket_reassignment: boolean | undefined;
  /** Whether tickets can be on hold. Read-only. */
  readonly status_hold: boolean | undefined;
  /** Whether tickets can have tags. */
  tagging: boolean | undefined;
  /** Whether skills are used. Read-only. */
  readonly using_skill_based_routing: boolean | undefined;
}
