// From specification/support/objects/ticket-form.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { brandLink, organizationLink, ticketFieldLink } from '../links.ts';
import type { Brand } from './brand.ts';
import type { Organization } from './organization.ts';
import type { TicketField } from './ticket-field.ts';
import { TicketFormCondition, type TicketFormConditionInput } from './ticket-form-condition.ts';

/** What a request may state of a TicketForm. */
export interface TicketFormInput {
  /** Its name, as agents see it. */
  name?: string | undefined;
  /** Its name with the placeholders of dynamic content. */
  raw_name?: string | null | undefined;
  /** Its name, as end users see it. */
  display_name?: string | null | undefined;
  /** That name with the placeholders of dynamic content. */
  raw_display_name?: string | null | undefined;
  /** Whether it is in use. */
  active?: boolean | undefined;
  /** Whether it is the default form of the account. */
  default?: boolean | undefined;
  /** Whether end users see it. */
  end_user_visible?: boolean | undefined;
  /** Its place among the forms. */
  position?: number | null | undefined;
  /** Its fields, in the order in which a ticket shows them. */
  ticket_field_ids?: readonly Id[] | undefined;
  /** In place of `ticket_field_ids`: records, or their ids. */
  ticket_fields?: readonly (TicketField | Id)[] | undefined;
  /** Whether all brands use it. */
  in_all_brands?: boolean | undefined;
  /** The brands that use it, where not all do. Stated with `in_all_brands: false`. */
  restricted_brand_ids?: readonly Id[] | undefined;
  /** In place of `restricted_brand_ids`: records, or their ids. */
  restricted_brands?: readonly (Brand | Id)[] | undefined;
  /** Whether it is there for the end users of all organizations. */
  in_all_organizations?: boolean | undefined;
  /** The organizations whose end users it is there for, where it is not for all. */
  restricted_organization_ids?: readonly Id[] | undefined;
  /** In place of `restricted_organization_ids`: records, or their ids. */
  restricted_organizations?: readonly (Organization | Id)[] | undefined;
  /** What shows and requires fields for agents. An update sends all conditions: one that is left out is removed. */
  agent_conditions?: readonly (TicketFormCondition | TicketFormConditionInput)[] | undefined;
  /** What shows and requires fields for end users. An update sends all conditions: one that is left out is removed. */
  end_user_conditions?: readonly (TicketFormCondition | TicketFormConditionInput)[] | undefined;
}

/** What a request states that makes a TicketForm. */
export type TicketFormCreate = TicketFormInput & {
  name: string;
};

/**
 * A selection of ticket fields, with the conditions on which they are shown.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/
 */
export class TicketForm extends Model<TicketFormInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketForm',
      resource: () => import('../resources/ticket-forms.ts').then((module) => module.TicketForms),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        raw_name: { type: 'string', nullable: true },
        display_name: { type: 'string', nullable: true },
        raw_display_name: { type: 'string', nullable: true },
        active: 'boolean',
        default: 'boolean',
        end_user_visible: 'boolean',
        position: { type: 'integer', nullable: true },
        ticket_field_ids: { type: 'integer[]', references: ticketFieldLink, accessor: 'ticket_fields' },
        in_all_brands: 'boolean',
        restricted_brand_ids: { type: 'integer[]', references: brandLink, accessor: 'restricted_brands' },
        in_all_organizations: 'boolean',
        restricted_organization_ids: {
          type: 'integer[]',
          references: organizationLink,
          accessor: 'restricted_organizations',
        },
        agent_conditions: { model: () => TicketFormCondition, list: true },
        end_user_conditions: { model: () => TicketFormCondition, list: true },
        deleted_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'deleted' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface TicketForm {
  /** Assigned by Zendesk when the form is made. Read-only. */
  readonly id: number;
  /** Address of the form in the API. Read-only. */
  readonly url: string;
  /** Its name, as agents see it. */
  name: string;
  /** Its name with the placeholders of dynamic content. */
  raw_name: string | null | undefined;
  /** Its name, as end users see it. */
  display_name: string | null | undefined;
  /** That name with the placeholders of dynamic content. */
  raw_display_name: string | null | undefined;
  /** Whether it is in use. */
  active: boolean | undefined;
  /** Whether it is the default form of the account. */
  default: boolean | undefined;
  /** Whether end users see it. */
  end_user_visible: boolean | undefined;
  /** Its place among the forms. */
  position: number | null | undefined;
  /** Its fields, in the order in which a ticket shows them. */
  ticket_field_ids: number[] | undefined;
  /**
   * Its fields, in the order in which a ticket shows them. Loaded when awaited: for all records of a page at once, in
   * batches of up to 100. Missing records are left out.
   */
  get ticket_fields(): Promise<TicketField[]>;
  set ticket_fields(value: readonly (TicketField | Id)[]);
  /** Whether all brands use it. */
  in_all_brands: boolean | undefined;
  /** The brands that use it, where not all do. Stated with `in_all_brands: false`. */
  restricted_brand_ids: number[] | undefined;
  /**
   * The brands that use it, where not all do. Stated with `in_all_brands: false`. Loaded when awaited: all records of
   * the type at once, one time. Missing records are left out.
   */
  get restricted_brands(): Promise<Brand[]>;
  set restricted_brands(value: readonly (Brand | Id)[]);
  /** Whether it is there for the end users of all organizations. */
  in_all_organizations: boolean | undefined;
  /** The organizations whose end users it is there for, where it is not for all. */
  restricted_organization_ids: number[] | undefined;
  /**
   * The organizations whose end users it is there for, where it is not for all. Loaded when awaited: for all records of
   * a page at once, in batches of up to 100. Missing records are left out.
   */
  get restricted_organizations(): Promise<Organization[]>;
  set restricted_organizations(value: readonly (Organization | Id)[]);
  /** What shows and requires fields for agents. An update sends all conditions: one that is left out is removed. */
  get agent_conditions(): TicketFormCondition[] | undefined;
  set agent_conditions(value: readonly (TicketFormCondition | TicketFormConditionInput)[] | undefined);
  /** What shows and requires fields for end users. An update sends all conditions: one that is left out is removed. */
  get end_user_conditions(): TicketFormCondition[] | undefined;
  set end_user_conditions(value: readonly (TicketFormCondition | TicketFormConditionInput)[] | undefined);
  /** When the form was deleted. Read-only. */
  readonly deleted_at: string | null | undefined;
  /** `deleted_at` as a Date. */
  get deleted(): Date | null;
  /** When the form was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the form last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
