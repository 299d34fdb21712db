// From specification/support/objects/ticket-field.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../links.ts';
import { CustomFieldOption, type CustomFieldOptionInput } from './custom-field-option.ts';
import { CustomStatus } from './custom-status.ts';
import { SystemFieldOption } from './system-field-option.ts';
import type { User } from './user.ts';

/** The values of `type` that a request may state. */
export type TicketFieldType =
  | 'text'
  | 'textarea'
  | 'checkbox'
  | 'date'
  | 'integer'
  | 'decimal'
  | 'regexp'
  | 'partialcreditcard'
  | 'multiselect'
  | 'tagger'
  | 'lookup';

/** What a request may state of a TicketField. */
export interface TicketFieldInput {
  /**
   * What the field holds. It is stated when the field is made and cannot be changed. Fields of Zendesk have types of
   * their own: `subject`, `status`, `group` …. Only when the record is made.
   */
  type?: TicketFieldType | undefined;
  /** Its title, with dynamic content filled in. */
  title?: string | undefined;
  /** Its title with the placeholders of dynamic content. */
  raw_title?: string | undefined;
  /** What it is for, as users read it. */
  description?: string | null | undefined;
  /** The description with the placeholders of dynamic content. */
  raw_description?: string | null | undefined;
  /** What it is for, as only agents read it. */
  agent_description?: string | null | undefined;
  /** Its title for end users in the Help Center. */
  title_in_portal?: string | null | undefined;
  /** That title with the placeholders of dynamic content. */
  raw_title_in_portal?: string | null | undefined;
  /** Its place among the fields. With ticket forms, the forms decide. */
  position?: number | null | undefined;
  /** Whether it is in use. */
  active?: boolean | undefined;
  /** Whether agents must fill it in before they solve a ticket. */
  required?: boolean | undefined;
  /** Whether it is among the fields that agents see only on request, in the classic interface. */
  collapsed_for_agents?: boolean | undefined;
  /** Whether end users see it in the Help Center. */
  visible_in_portal?: boolean | undefined;
  /** Whether end users may fill it in there. */
  editable_in_portal?: boolean | undefined;
  /** Whether end users must fill it in to open a request. */
  required_in_portal?: boolean | undefined;
  /** What a value must match, for fields of type `regexp`. */
  regexp_for_validation?: string | null | undefined;
  /** Tag of tickets in which a field of type `checkbox` is ticked. */
  tag?: string | null | undefined;
  /**
   * The choices of a field of type `tagger` or `multiselect`. An update sends all of them: one that is left out is
   * removed, and its value from every ticket.
   */
  custom_field_options?: readonly (CustomFieldOption | CustomFieldOptionInput)[] | undefined;
  /**
   * Variant of the fields of Zendesk: 1 leaves `priority` without low and urgent, and gives `status` the choice
   * on-hold.
   */
  sub_type_id?: number | null | undefined;
  /**
   * Type of the records that a field of type `lookup` points to, such as `zen:user` or `zen:ticket`. For a custom
   * object it is `zen:custom_object:` and its key.
   */
  relationship_target_type?: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter?: Record<string, unknown> | null | undefined;
}

/** What a request states that makes a TicketField. */
export type TicketFieldCreate = TicketFieldInput & {
  type: TicketFieldType;
  title: string;
};

/** What a request may state that changes a TicketField. */
export type TicketFieldUpdate = Omit<TicketFieldInput, 'type'>;

/**
 * A field of tickets: one that Zendesk brings, or one of your own.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/
 */
export class TicketField extends Model<TicketFieldInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketField',
      cache: { name: 'ticket_field', policy: 'ttl', maxSize: 2000, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/ticket-fields.ts').then((module) => module.TicketFields),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        type: {
          type: 'string',
          access: 'create',
          values: [
            'text',
            'textarea',
            'checkbox',
            'date',
            'integer',
            'decimal',
            'regexp',
            'partialcreditcard',
            'multiselect',
            'tagger',
            'lookup',
          ],
          onlyAnswered: [
            'subject',
            'description',
            'status',
            'custom_status',
            'tickettype',
            'priority',
            'basic_priority',
            'group',
            'assignee',
          ],
        },
        title: 'string',
        raw_title: 'string',
        description: { type: 'string', nullable: true },
        raw_description: { type: 'string', nullable: true },
        agent_description: { type: 'string', nullable: true },
        title_in_portal: { type: 'string', nullable: true },
        raw_title_in_portal: { type: 'string', nullable: true },
        position: { type: 'integer', nullable: true },
        active: 'boolean',
        required: 'boolean',
        collapsed_for_agents: 'boolean',
        visible_in_portal: 'boolean',
        editable_in_portal: 'boolean',
        required_in_portal: 'boolean',
        regexp_for_validation: { type: 'string', nullable: true },
        tag: { type: 'string', nullable: true },
        custom_field_options: { model: () => CustomFieldOption, list: true },
        system_field_options: { model: () => SystemFieldOption, list: true, access: 'read' },
        custom_statuses: { model: () => CustomStatus, list: true, access: 'read' },
        sub_type_id: { type: 'integer', nullable: true },
        relationship_target_type: { type: 'string', nullable: true },
        relationship_filter: { type: 'object', nullable: true },
        removable: { type: 'boolean', access: 'read' },
        agent_can_edit: { type: 'boolean', access: 'read' },
        key: { type: 'string', access: 'read', nullable: true },
        creator_user_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: userLink,
          accessor: 'creator_user',
        },
        creator_app_name: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface TicketField {
  /** Assigned by Zendesk when the field is made. Read-only. */
  readonly id: number;
  /** Address of the field in the API. Read-only. */
  readonly url: string;
  /**
   * What the field holds. It is stated when the field is made and cannot be changed. Fields of Zendesk have types of
   * their own: `subject`, `status`, `group` …. Can only be stated when the record is made.
   */
  type:
    | TicketFieldType
    | 'subject'
    | 'description'
    | 'status'
    | 'custom_status'
    | 'tickettype'
    | 'priority'
    | 'basic_priority'
    | 'group'
    | 'assignee'
    | OpenString;
  /** Its title, with dynamic content filled in. */
  title: string;
  /** Its title with the placeholders of dynamic content. */
  raw_title: string | undefined;
  /** What it is for, as users read it. */
  description: string | null;
  /** The description with the placeholders of dynamic content. */
  raw_description: string | null | undefined;
  /** What it is for, as only agents read it. */
  agent_description: string | null | undefined;
  /** Its title for end users in the Help Center. */
  title_in_portal: string | null | undefined;
  /** That title with the placeholders of dynamic content. */
  raw_title_in_portal: string | null | undefined;
  /** Its place among the fields. With ticket forms, the forms decide. */
  position: number | null | undefined;
  /** Whether it is in use. */
  active: boolean;
  /** Whether agents must fill it in before they solve a ticket. */
  required: boolean | undefined;
  /** Whether it is among the fields that agents see only on request, in the classic interface. */
  collapsed_for_agents: boolean | undefined;
  /** Whether end users see it in the Help Center. */
  visible_in_portal: boolean | undefined;
  /** Whether end users may fill it in there. */
  editable_in_portal: boolean | undefined;
  /** Whether end users must fill it in to open a request. */
  required_in_portal: boolean | undefined;
  /** What a value must match, for fields of type `regexp`. */
  regexp_for_validation: string | null | undefined;
  /** Tag of tickets in which a field of type `checkbox` is ticked. */
  tag: string | null | undefined;
  /**
   * The choices of a field of type `tagger` or `multiselect`. An update sends all of them: one that is left out is
   * removed, and its value from every ticket.
   */
  get custom_field_options(): CustomFieldOption[] | undefined;
  set custom_field_options(value: readonly (CustomFieldOption | CustomFieldOptionInput)[] | undefined);
  /** The choices of a field that Zendesk brings: type, priority, status. Read-only. */
  readonly system_field_options: SystemFieldOption[] | undefined;
  /** The statuses to choose from, in the field of type `custom_status`. Read-only. */
  readonly custom_statuses: CustomStatus[] | undefined;
  /**
   * Variant of the fields of Zendesk: 1 leaves `priority` without low and urgent, and gives `status` the choice
   * on-hold.
   */
  sub_type_id: number | null | undefined;
  /**
   * Type of the records that a field of type `lookup` points to, such as `zen:user` or `zen:ticket`. For a custom
   * object it is `zen:custom_object:` and its key.
   */
  relationship_target_type: string | null | undefined;
  /** Which records a field of type `lookup` offers. */
  relationship_filter: Record<string, unknown> | null | undefined;
  /** Whether it can be deleted: a field that every ticket has cannot. Read-only. */
  readonly removable: boolean | undefined;
  /** Whether agents may change its value. Read-only. */
  readonly agent_can_edit: boolean | undefined;
  /** Name of the field in the system. Read-only. */
  readonly key: string | null | undefined;
  /** Who made the field, where `creator` was asked for; -1 is an app. Read-only. */
  readonly creator_user_id: number | null | undefined;
  /**
   * Who made the field, where `creator` was asked for; -1 is an app. Loaded when awaited: for all records of a page at
   * once, in batches of up to 100. Null where there is none.
   */
  get creator_user(): Promise<User | null>;
  /** The app that made the field, where `creator` was asked for. Read-only. */
  readonly creator_app_name: string | null | undefined;
  /** When the field was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the field last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
