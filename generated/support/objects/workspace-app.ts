// From specification/support/objects/workspace-app.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a WorkspaceApp. */
export interface WorkspaceAppInput {
  /** The installed app. */
  id?: number | undefined;
  /** Its place among the apps. */
  position?: number | undefined;
  /** Whether it is open at first. */
  expand?: boolean | undefined;
}

/**
 * An app in a workspace.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/workspaces/
 */
export class WorkspaceApp extends Model<WorkspaceAppInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'WorkspaceApp',
      attributes: {
        id: 'integer',
        position: 'integer',
        expand: 'boolean',
      },
    };
  }
}

export interface WorkspaceApp {
  /** The installed app. */
  id: number;
  /** Its place among the apps. */
  position: number | undefined;
  /** Whether it is open at first. */
  expand: boolean | undefined;
}
