// From specification/support/objects/organization-merge.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { organizationLink } from '../links.ts';
import type { Organization } from './organization.ts';

/** The values of `status` that a request may state. */
export type OrganizationMergeStatus = 'new' | 'in_progress' | 'error' | 'complete';

/** What a request may state of an OrganizationMerge. */
export interface OrganizationMergeInput {
  /** The organization that stays. Only when the record is made. */
  winner_id?: Id | undefined;
  /** In place of `winner_id`: a record, or its id. */
  winner?: Organization | Id | undefined;
}

/** What a request may state that changes an OrganizationMerge. */
export type OrganizationMergeUpdate = Omit<OrganizationMergeInput, 'winner_id' | 'winner'>;

/**
 * The merging of one organization into another, which runs in the background.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class OrganizationMerge extends Model<OrganizationMergeInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'OrganizationMerge',
      idType: 'string',
      resource: () => import('../resources/organization-merges.ts').then((module) => module.OrganizationMerges),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        winner_id: { type: 'integer', access: 'create', references: organizationLink, accessor: 'winner' },
        loser_id: { type: 'integer', access: 'read', nullable: true, references: organizationLink, accessor: 'loser' },
        status: { type: 'string', access: 'read', nullable: true, values: ['new', 'in_progress', 'error', 'complete'] },
      },
    };
  }
}

export interface OrganizationMerge {
  /** Assigned by Zendesk when the merge is asked for. Read-only. */
  readonly id: string;
  /** Address of the merge in the API. Read-only. */
  readonly url: string;
  /** The organization that stays. Can only be stated when the record is made. */
  winner_id: number;
  /**
   * The organization that stays. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get winner(): Promise<Organization | null>;
  set winner(value: Organization | Id);
  /** The organization that is merged into it and deleted. Read-only. */
  readonly loser_id: number | null;
  /**
   * The organization that is merged into it and deleted. Loaded when awaited: for all records of a page at once, in
   * batches of up to 100. Null where there is none.
   */
  get loser(): Promise<Organization | null>;
  /** How far it is. Read-only. */
  readonly status: OrganizationMergeStatus | OpenString | null;
}
