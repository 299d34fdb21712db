// From specification/support/objects/target.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type TargetType =
  | 'basecamp_target'
  | 'campfire_target'
  | 'clickatell_target'
  | 'email_target'
  | 'flowdock_target'
  | 'get_satisfaction_target'
  | 'http_target'
  | 'jira_target'
  | 'pivotal_target'
  | 'twitter_target'
  | 'url_target'
  | 'yammer_target';

/** The values of `method` that a request may state. */
export type TargetMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The values of `content_type` that a request may state. */
export type TargetContentType = 'application/json' | 'application/xml' | 'application/x-www-form-urlencoded';

/** The values of `resource` that a request may state. */
export type TargetResource = 'todo' | 'message';

/** What a request may state of a Target. */
export interface TargetInput {
  /** Name of the target. */
  title?: string | undefined;
  /** What kind of system it is. It decides which of the other attributes there are. */
  type?: TargetType | OpenString | undefined;
  /** Whether it is used. */
  active?: boolean | undefined;
  /** Address that is asked. */
  target_url?: string | null | undefined;
  /** Method of the request. */
  method?: TargetMethod | OpenString | null | undefined;
  /** Media type of the request. */
  content_type?: TargetContentType | OpenString | null | undefined;
  /** Name to sign in with. */
  username?: string | null | undefined;
  /** Password to sign in with. Zendesk does not give it back. */
  password?: string | null | undefined;
  /** Token to sign in with. */
  token?: string | null | undefined;
  /** Secret of the token. Zendesk does not give it back. */
  secret?: string | null | undefined;
  /** Name of the parameter that carries the message. */
  attribute?: string | null | undefined;
  /** Address that is written to. */
  email?: string | null | undefined;
  /** Subject line of the email. */
  subject?: string | null | undefined;
  /** Id of the Clickatell connection. */
  api_id?: string | null | undefined;
  /** Token of Flowdock. */
  api_token?: string | null | undefined;
  /** Number that a message comes from. */
  from?: string | null | undefined;
  /** Number that a message goes to. */
  to?: string | null | undefined;
  /** Whether the Clickatell account is one for small businesses in the United States. */
  us_small_business_account?: string | null | undefined;
  /** Subdomain of the Campfire account. */
  subdomain?: string | null | undefined;
  /** Room of Campfire. */
  room?: string | null | undefined;
  /** Whether Campfire is asked over TLS. */
  ssl?: boolean | null | undefined;
  /** Whether the message keeps its line breaks. */
  preserve_format?: boolean | null | undefined;
  /** Project of Basecamp or Pivotal Tracker. */
  project_id?: string | null | undefined;
  /** What is made in Basecamp. */
  resource?: TargetResource | OpenString | null | undefined;
  /** Message of Basecamp that is commented on. */
  message_id?: string | null | undefined;
  /** To-do list of Basecamp that is added to. */
  todo_list_id?: string | null | undefined;
  /** Type of the story in Pivotal Tracker. */
  story_type?: string | null | undefined;
  /** Title of the story in Pivotal Tracker. */
  story_title?: string | null | undefined;
  /** Labels of the story in Pivotal Tracker. */
  story_labels?: string | null | undefined;
  /** Who asks for the story in Pivotal Tracker. */
  requested_by?: string | null | undefined;
  /** Who owns the story in Pivotal Tracker. */
  owner_by?: string | null | undefined;
  /** Account of Get Satisfaction. */
  account_name?: string | null | undefined;
  /** Group of Yammer. */
  group_id?: string | null | undefined;
}

/** What a request states that makes a Target. */
export type TargetCreate = TargetInput & {
  title: string;
  type: TargetType | OpenString;
};

/**
 * A system outside that triggers and automations can notify. Which attributes there are depends on `type`.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/targets/targets/
 */
export class Target extends Model<TargetInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Target',
      resource: () => import('../resources/targets.ts').then((module) => module.Targets),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        title: 'string',
        type: 'string',
        active: 'boolean',
        target_url: { type: 'string', nullable: true },
        method: { type: 'string', nullable: true },
        content_type: { type: 'string', nullable: true },
        username: { type: 'string', nullable: true },
        password: { type: 'string', nullable: true, secret: true },
        token: { type: 'string', nullable: true, secret: true },
        secret: { type: 'string', nullable: true, secret: true },
        attribute: { type: 'string', nullable: true },
        email: { type: 'string', nullable: true },
        subject: { type: 'string', nullable: true },
        api_id: { type: 'string', nullable: true },
        api_token: { type: 'string', nullable: true, secret: true },
        from: { type: 'string', nullable: true },
        to: { type: 'string', nullable: true },
        us_small_business_account: { type: 'string', nullable: true },
        subdomain: { type: 'string', nullable: true },
        room: { type: 'string', nullable: true },
        ssl: { type: 'boolean', nullable: true },
        preserve_format: { type: 'boolean', nullable: true },
        project_id: { type: 'string', nullable: true },
        resource: { type: 'string', nullable: true },
        message_id: { type: 'string', nullable: true },
        todo_list_id: { type: 'string', nullable: true },
        story_type: { type: 'string', nullable: true },
        story_title: { type: 'string', nullable: true },
        story_labels: { type: 'string', nullable: true },
        requested_by: { type: 'string', nullable: true },
        owner_by: { type: 'string', nullable: true },
        account_name: { type: 'string', nullable: true },
        group_id: { type: 'string', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface Target {
  /** Assigned by Zendesk when the target is made. Read-only. */
  readonly id: number;
  /** Address of the target in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Name of the target. */
  title: string;
  /** What kind of system it is. It decides which of the other attributes there are. */
  type: TargetType | OpenString;
  /** Whether it is used. */
  active: boolean;
  /** Address that is asked. */
  target_url: string | null | undefined;
  /** Method of the request. */
  method: TargetMethod | OpenString | null | undefined;
  /** Media type of the request. */
  content_type: TargetContentType | OpenString | null | undefined;
  /** Name to sign in with. */
  username: string | null | undefined;
  /** Password to sign in with. Zendesk does not give it back. A secret: inspection does not show it. */
  password: string | null | undefined;
  /** Token to sign in with. A secret: inspection does not show it. */
  token: string | null | undefined;
  /** Secret of the token. Zendesk does not give it back. A secret: inspection does not show it. */
  secret: string | null | undefined;
  /** Name of the parameter that carries the message. */
  attribute: string | null | undefined;
  /** Address that is written to. */
  email: string | null | undefined;
  /** Subject line of the email. */
  subject: string | null | undefined;
  /** Id of the Clickatell connection. */
  api_id: string | null | undefined;
  /** Token of Flowdock. A secret: inspection does not show it. */
  api_token: string | null | undefined;
  /** Number that a message comes from. */
  from: string | null | undefined;
  /** Number that a message goes to. */
  to: string | null | undefined;
  /** Whether the Clickatell account is one for small businesses in the United States. */
  us_small_business_account: string | null | undefined;
  /** Subdomain of the Campfire account. */
  subdomain: string | null | undefined;
  /** Room of Campfire. */
  room: string | null | undefined;
  /** Whether Campfire is asked over TLS. */
  ssl: boolean | null | undefined;
  /** Whether the message keeps its line breaks. */
  preserve_format: boolean | null | undefined;
  /** Project of Basecamp or Pivotal Tracker. */
  project_id: string | null | undefined;
  /** What is made in Basecamp. */
  resource: TargetResource | OpenString | null | undefined;
  /** Message of Basecamp that is commented on. */
  message_id: string | null | undefined;
  /** To-do list of Basecamp that is added to. */
  todo_list_id: string | null | undefined;
  /** Type of the story in Pivotal Tracker. */
  story_type: string | null | undefined;
  /** Title of the story in Pivotal Tracker. */
  story_title: string | null | undefined;
  /** Labels of the story in Pivotal Tracker. */
  story_labels: string | null | undefined;
  /** Who asks for the story in Pivotal Tracker. */
  requested_by: string | null | undefined;
  /** Who owns the story in Pivotal Tracker. */
  owner_by: string | null | undefined;
  /** Account of Get Satisfaction. */
  account_name: string | null | undefined;
  /** Group of Yammer. */
  group_id: string | null | undefined;
  /** When the target was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
