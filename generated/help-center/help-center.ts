// From specification/help-center/api.json by `npm run generate`. Do not edit.
import type { Client } from '@zents/runtime';
import { Articles } from './resources/articles.ts';
import { HelpCenterAttachments } from './resources/attachments.ts';
import { Categories } from './resources/categories.ts';
import { CommunityUsers } from './resources/community-users.ts';
import { ContentTags } from './resources/content-tags.ts';
import { Deflection } from './resources/deflection.ts';
import { ExternalContent } from './resources/external-content.ts';
import { HelpCenterLabels } from './resources/labels.ts';
import { HelpCenterLocales } from './resources/locales.ts';
import { PermissionGroups } from './resources/permission-groups.ts';
import { Posts } from './resources/posts.ts';
import { RedirectRules } from './resources/redirect-rules.ts';
import { HelpCenterSearch } from './resources/search.ts';
import { Sections } from './resources/sections.ts';
import { ServiceCatalog } from './resources/service-catalog.ts';
import { HelpCenterSessions } from './resources/sessions.ts';
import { Themes } from './resources/themes.ts';
import { CommunityTopics } from './resources/topics.ts';
import { Translations } from './resources/translations.ts';
import { UserImages } from './resources/user-images.ts';
import { UserSegments } from './resources/user-segments.ts';
import { HelpCenterUsers } from './resources/users.ts';
import { Votes } from './resources/votes.ts';

/**
 * Articles for self-service, and the community of those who ask and answer there.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/introduction/
 */
export class HelpCenterApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** The texts of the Help Center: reading, searching, changing and archiving them. New ones are made in a section. */
  get articles(): Articles {
    return this.#client.resource(Articles);
  }

  /** The files of articles, and those that belong to no article yet. */
  get attachments(): HelpCenterAttachments {
    return this.#client.resource(HelpCenterAttachments);
  }

  /** The top of the order of the Help Center: sets of sections. */
  get categories(): Categories {
    return this.#client.resource(Categories);
  }

  /** What one user contributed to the community. */
  get communityUsers(): CommunityUsers {
    return this.#client.resource(CommunityUsers);
  }

  /** Words that articles and posts are grouped by. */
  get contentTags(): ContentTags {
    return this.#client.resource(ContentTags);
  }

  /** Articles that may answer a question before it becomes a ticket. */
  get deflection(): Deflection {
    return this.#client.resource(Deflection);
  }

  /** Content of other places that the search of the Help Center finds. */
  get externalContent(): ExternalContent {
    return this.#client.resource(ExternalContent);
  }

  /** The labels of all articles. */
  get labels(): HelpCenterLabels {
    return this.#client.resource(HelpCenterLabels);
  }

  /** The languages of the Help Center. */
  get locales(): HelpCenterLocales {
    return this.#client.resource(HelpCenterLocales);
  }

  /** Who may edit and who may publish articles. */
  get permissionGroups(): PermissionGroups {
    return this.#client.resource(PermissionGroups);
  }

  /** The contributions to the community. */
  get posts(): Posts {
    return this.#client.resource(Posts);
  }

  /** Old addresses of the Help Center, and where they lead. */
  get redirectRules(): RedirectRules {
    return this.#client.resource(RedirectRules);
  }

  /** Search over articles, posts and external content at once. */
  get search(): HelpCenterSearch {
    return this.#client.resource(HelpCenterSearch);
  }

  /** Sets of articles. New ones are made in a category. */
  get sections(): Sections {
    return this.#client.resource(Sections);
  }

  /** What employees can ask for. */
  get serviceCatalog(): ServiceCatalog {
    return this.#client.resource(ServiceCatalog);
  }

  /** The session of a reader of the Help Center. */
  get sessions(): HelpCenterSessions {
    return this.#client.resource(HelpCenterSessions);
  }

  /** The themes of the Help Center. */
  get themes(): Themes {
    return this.#client.resource(Themes);
  }

  /** The subjects of the community. */
  get topics(): CommunityTopics {
    return this.#client.resource(CommunityTopics);
  }

  /** Articles, sections and categories in their languages. */
  get translations(): Translations {
    return this.#client.resource(Translations);
  }

  /** Pictures that readers put into posts. */
  get userImages(): UserImages {
    return this.#client.resource(UserImages);
  }

  /** Sets of users who may see something. */
  get userSegments(): UserSegments {
    return this.#client.resource(UserSegments);
  }

  /** What a user wrote, follows and voted on in the Help Center. */
  get users(): HelpCenterUsers {
    return this.#client.resource(HelpCenterUsers);
  }

  /** The votes on articles, posts and comments. */
  get votes(): Votes {
    return this.#client.resource(Votes);
  }
}
