// From specification/side-conversations/objects/side-conversation-participant.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { groupLink, userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { Group } from '../../support/objects/group.ts';
import type { User } from '../../support/objects/user.ts';

/** What a request may state of a SideConversationParticipant. */
export interface SideConversationParticipantInput {
  /** The user, if it is one. */
  user_id?: Id | null | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | null | undefined;
  /** Name of who takes part. */
  name?: string | null | undefined;
  /** Address of who takes part. */
  email?: string | null | undefined;
  /** The workspace at Slack. */
  slack_workspace_id?: string | null | undefined;
  /** The channel at Slack. */
  slack_channel_id?: string | null | undefined;
  /** The group that gets a ticket of its own. */
  support_group_id?: Id | null | undefined;
  /** In place of `support_group_id`: a record, or its id. */
  support_group?: Group | Id | null | undefined;
  /** The agent of the group who gets that ticket. */
  support_agent_id?: Id | null | undefined;
  /** In place of `support_agent_id`: a record, or its id. */
  support_agent?: User | CurrentUser | Id | null | undefined;
  /** The channel at Microsoft Teams. */
  msteams_channel_id?: string | null | undefined;
}

/**
 * Someone who takes part in a side conversation. All that a message goes to must be of one kind: users and addresses, a
 * Slack channel, a group with a ticket of its own, or a channel of Microsoft Teams.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/side_conversation/side_conversation/
 */
export class SideConversationParticipant extends Model<SideConversationParticipantInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SideConversationParticipant',
      attributes: {
        user_id: { type: 'integer', nullable: true, references: userLink, accessor: 'user' },
        name: { type: 'string', nullable: true },
        email: { type: 'string', nullable: true },
        slack_workspace_id: { type: 'string', nullable: true },
        slack_channel_id: { type: 'string', nullable: true },
        support_group_id: { type: 'any', nullable: true, references: groupLink, accessor: 'support_group' },
        support_agent_id: { type: 'any', nullable: true, references: userLink, accessor: 'support_agent' },
        msteams_channel_id: { type: 'string', nullable: true },
      },
    };
  }
}

export interface SideConversationParticipant {
  /** The user, if it is one. */
  user_id: number | null | undefined;
  /**
   * The user, if it is one. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id | null);
  /** Name of who takes part. */
  name: string | null | undefined;
  /** Address of who takes part. */
  email: string | null | undefined;
  /** The workspace at Slack. */
  slack_workspace_id: string | null | undefined;
  /** The channel at Slack. */
  slack_channel_id: string | null | undefined;
  /** The group that gets a ticket of its own. */
  support_group_id: number | string | null | undefined;
  /**
   * The group that gets a ticket of its own. Loaded when awaited: all records of the type at once, one time. Null where
   * there is none.
   */
  get support_group(): Promise<Group | null>;
  set support_group(value: Group | Id | null);
  /** The agent of the group who gets that ticket. */
  support_agent_id: number | string | null | undefined;
  /**
   * The agent of the group who gets that ticket. Loaded when awaited: for all records of a page at once, in batches of
   * up to 100. Null where there is none.
   */
  get support_agent(): Promise<User | null>;
  set support_agent(value: User | CurrentUser | Id | null);
  /** The channel at Microsoft Teams. */
  msteams_channel_id: string | null | undefined;
}
