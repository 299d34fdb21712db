// From specification/support/objects/account-settings-knowledge.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of an AccountSettingsKnowledge. */
export interface AccountSettingsKnowledgeInput {
  /** Brands that are searched by default. */
  default_search_filters_brands?: string | null | undefined;
  /** Categories that are searched by default. */
  default_search_filters_categories?: string | null | undefined;
  /** External sources that are searched by default. */
  default_search_filters_external_content_sources?: string | null | undefined;
  /** Languages that are searched by default. */
  default_search_filters_locales?: string | null | undefined;
  /** Sections that are searched by default. */
  default_search_filters_sections?: string | null | undefined;
  /** Whether answers are generated. */
  generative_answers?: boolean | undefined;
  /** Whether new articles are made of templates. */
  require_article_templates?: boolean | undefined;
  /** Whether articles are searched. */
  search_articles?: boolean | undefined;
  /** Whether posts of the community are searched. */
  search_community_posts?: boolean | undefined;
  /** Whether external content is searched. */
  search_external_content?: boolean | undefined;
}

/**
 * What agents are shown of the knowledge base.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/account_settings/
 */
export class AccountSettingsKnowledge extends Model<AccountSettingsKnowledgeInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'AccountSettingsKnowledge',
      attributes: {
        default_search_filters_brands: { type: 'string', nullable: true },
        default_search_filters_categories: { type: 'string', nullable: true },
        default_search_filters_external_content_sources: { type: 'string', nullable: true },
        default_search_filters_locales: { type: 'string', nullable: true },
        default_search_filters_sections: { type: 'string', nullable: true },
        generative_answers: 'boolean',
        require_article_templates: 'boolean',
        search_articles: 'boolean',
        search_community_posts: 'boolean',
        search_external_content: 'boolean',
      },
    };
  }
}

export interface AccountSettingsKnowledge {
  /** Brands that are searched by default. */
  default_search_filters_brands: string | null | undefined;
  /** Categories that are searched by default. */
  default_search_filters_categories: string | null | undefined;
  /** External sources that are searched by default. */
  default_search_filters_external_content_sources: string | null | undefined;
  /** Languages that are searched by default. */
  default_search_filters_locales: string | null | undefined;
  /** Sections that are searched by default. */
  default_search_filters_sections: string | null | undefined;
  /** Whether answers are generated. */
  generative_answers: boolean | undefined;
  /** Whether new articles are made of templates. */
  require_article_templates: boolean | undefined;
  /** Whether articles are searched. */
  search_articles: boolean | undefined;
  /** Whether posts of the community are searched. */
  search_community_posts: boolean | undefined;
  /** Whether external content is searched. */
  search_external_content: boolean | undefined;
}
