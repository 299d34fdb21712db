// From specification/help-center/objects/content-tag.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a ContentTag. */
export interface ContentTagInput {
  /** The word itself. */
  name?: string | undefined;
}

/** What a request states that makes a ContentTag. */
export type ContentTagCreate = ContentTagInput & {
  name: string;
};

/**
 * A word that articles and posts are grouped by. Readers see it.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_tags/
 */
export class ContentTag extends Model<ContentTagInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ContentTag',
      idType: 'string',
      resource: () => import('../resources/content-tags.ts').then((module) => module.ContentTags),
      attributes: {
        id: { type: 'string', access: 'read' },
        name: 'string',
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ContentTag {
  /** Assigned by Zendesk when the tag is made: letters and digits. Read-only. */
  readonly id: string;
  /** The word itself. */
  name: string;
  /** When the tag was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the tag last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
