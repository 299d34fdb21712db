// From specification/support/objects/saved-search.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `type` that a request may state. */
export type SavedSearchType = 'ticket' | 'user' | 'organization' | 'side_conversation' | 'article';

/** What a request may state of a SavedSearch. */
export interface SavedSearchInput {
  /** Its name, of at most 255 characters. An agent has one search of each name. */
  name?: string | undefined;
  /** What to look for, in the language of the search: at most 2,000 characters. */
  query?: string | undefined;
  /** What to look for it in. */
  type?: SavedSearchType | undefined;
  /** Ids of the fields that are filtered by, as an array in JSON. */
  filters?: string | null | undefined;
}

/** What a request states that makes a SavedSearch. */
export type SavedSearchCreate = SavedSearchInput & {
  name: string;
  query: string;
  type: SavedSearchType;
};

/** A search that an agent keeps. An update states all of it. */
export class SavedSearch extends Model<SavedSearchInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'SavedSearch',
      idType: 'string',
      resource: () => import('../resources/saved-searches.ts').then((module) => module.SavedSearches),
      attributes: {
        id: { type: 'string', access: 'read' },
        name: { type: 'string', together: ['query', 'type', 'filters'] },
        query: { type: 'string', together: ['name', 'type', 'filters'] },
        type: {
          type: 'string',
          values: ['ticket', 'user', 'organization', 'side_conversation', 'article'],
          together: ['name', 'query', 'filters'],
        },
        filters: { type: 'string', nullable: true, together: ['name', 'query', 'type'] },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface SavedSearch {
  /** Assigned by Zendesk when the search is saved: a UUID. Read-only. */
  readonly id: string;
  /** Its name, of at most 255 characters. An agent has one search of each name. */
  name: string;
  /** What to look for, in the language of the search: at most 2,000 characters. */
  query: string;
  /** What to look for it in. */
  type: SavedSearchType | OpenString;
  /** Ids of the fields that are filtered by, as an array in JSON. */
  filters: string | null | undefined;
  /** When the search was saved. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the search last changed, if it did. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
