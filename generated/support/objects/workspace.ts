// From specification/support/objects/workspace.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { macroLink, ticketFormLink } from '../links.ts';
import { Conditions, type ConditionsInput } from './conditions.ts';
import { Macro } from './macro.ts';
import type { TicketForm } from './ticket-form.ts';
import { WorkspaceApp, type WorkspaceAppInput } from './workspace-app.ts';

/** What a request may state of a Workspace. */
export interface WorkspaceInput {
  /** Name of the workspace. */
  title?: string | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether it is in use. */
  activated?: boolean | undefined;
  /** Its place in the order in which workspaces are tried. */
  position?: number | undefined;
  /** Which tickets it is for. */
  conditions?: Conditions | ConditionsInput | undefined;
  /** The form that it shows. */
  ticket_form_id?: Id | null | undefined;
  /** In place of `ticket_form_id`: a record, or its id. */
  ticket_form?: TicketForm | Id | null | undefined;
  /** The macros that it offers, by their ids. */
  macros?: readonly Id[] | undefined;
  /** The apps that it shows, in their order. */
  apps?: readonly (WorkspaceApp | WorkspaceAppInput)[] | undefined;
  /** Whether its order of the apps wins over that of the agent. */
  prefer_workspace_app_order?: boolean | undefined;
}

/** What a request states that makes a Workspace. */
export type WorkspaceCreate = WorkspaceInput & {
  title: string;
};

/**
 * How the agent interface shows tickets that meet some conditions: their form, macros and apps.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/
 */
export class Workspace extends Model<WorkspaceInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Workspace',
      resource: () => import('../resources/workspaces.ts').then((module) => module.Workspaces),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: 'string',
        description: { type: 'string', nullable: true },
        activated: 'boolean',
        position: 'integer',
        conditions: { model: () => Conditions },
        ticket_form_id: { type: 'integer', nullable: true, references: ticketFormLink, accessor: 'ticket_form' },
        macros: { type: 'integer[]', access: 'write', references: macroLink },
        macro_ids: { type: 'integer[]', access: 'read', references: macroLink },
        selected_macros: { model: () => Macro, list: true, access: 'read' },
        apps: { model: () => WorkspaceApp, list: true },
        prefer_workspace_app_order: 'boolean',
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface Workspace {
  /** Assigned by Zendesk when the workspace is made. Read-only. */
  readonly id: number;
  /** Address of the workspace in the API. Read-only. */
  readonly url: string;
  /** Name of the workspace. */
  title: string;
  /** What it is for. */
  description: string | null;
  /** Whether it is in use. */
  activated: boolean;
  /** Its place in the order in which workspaces are tried. */
  position: number;
  /** Which tickets it is for. */
  get conditions(): Conditions;
  set conditions(value: Conditions | ConditionsInput);
  /** The form that it shows. */
  ticket_form_id: number | null;
  /**
   * The form that it shows. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get ticket_form(): Promise<TicketForm | null>;
  set ticket_form(value: TicketForm | Id | null);
  /** The macros that it offers, by their ids. Only in requests. */
  macros: number[] | undefined;
  /** The macros that it offers. Read-only. */
  readonly macro_ids: number[] | undefined;
  /** The macros that it offers, whole. Read-only. */
  readonly selected_macros: Macro[] | undefined;
  /** The apps that it shows, in their order. */
  get apps(): WorkspaceApp[] | undefined;
  set apps(value: readonly (WorkspaceApp | WorkspaceAppInput)[] | undefined);
  /** Whether its order of the apps wins over that of the agent. */
  prefer_workspace_app_order: boolean | undefined;
  /** When the workspace was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the workspace last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
