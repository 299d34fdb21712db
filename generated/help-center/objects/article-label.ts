// From specification/help-center/objects/article-label.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an ArticleLabel. */
export interface ArticleLabelInput {
  /** The word itself. */
  name?: string | undefined;
}

/** What a request states that makes an ArticleLabel. */
export type ArticleLabelCreate = ArticleLabelInput & {
  name: string;
};

/**
 * A word that articles are found by. Readers do not see it.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/article_labels/
 */
export class ArticleLabel extends Model<ArticleLabelInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ArticleLabel',
      resource: () => import('../resources/labels.ts').then((module) => module.HelpCenterLabels),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface ArticleLabel {
  /** Assigned by Zendesk when the label is made. Read-only. */
  readonly id: number;
  /** Address of the label in the API. Read-only. */
  readonly url: string;
  /** The word itself. */
  name: string;
  /** When the label was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the label last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
