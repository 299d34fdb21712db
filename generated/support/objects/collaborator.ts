// From specification/support/objects/collaborator.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a Collaborator. */
export interface CollaboratorInput {
  /** Their email address. */
  email?: string | undefined;
  /** Their name, for a user who is made. */
  name?: string | undefined;
}

/** What a request states that makes a Collaborator. */
export type CollaboratorCreate = CollaboratorInput & {
  email: string;
};

/**
 * Someone to put in copy of whom the account may know nothing yet. Zendesk makes a user of those that it doesn't know.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export class Collaborator extends Model<CollaboratorInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Collaborator',
      attributes: {
        email: { type: 'string', access: 'write' },
        name: { type: 'string', access: 'write' },
      },
    };
  }
}

export interface Collaborator {
  /** Their email address. Only in requests. */
  email: string | undefined;
  /** Their name, for a user who is made. Only in requests. */
  name: string | undefined;
}
