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
  /** The texts of the Help Center: reading, searching, changing and archiving them. New ones are made in a section. */
  readonly articles: Articles;

  /** The files of articles, and those that belong to no article yet. */
  readonly attachments: HelpCenterAttachments;

  /** The top of the order of the Help Center: sets of sections. */
  readonly categories: Categories;

  /** What one user contributed to the community. */
  readonly communityUsers: CommunityUsers;

  /** Words that articles and posts are grouped by. */
  readonly contentTags: ContentTags;

  /** Articles that may answer a question before it becomes a ticket. */
  readonly deflection: Deflection;

  /** Content of other places that the search of the Help Center finds. */
  readonly externalContent: ExternalContent;

  /** The labels of all articles. */
  readonly labels: HelpCenterLabels;

  /** The languages of the Help Center. */
  readonly locales: HelpCenterLocales;

  /** Who may edit and who may publish articles. */
  readonly permissionGroups: PermissionGroups;

  /** The contributions to the community. */
  readonly posts: Posts;

  /** Old addresses of the Help Center, and where they lead. */
  readonly redirectRules: RedirectRules;

  /** Search over articles, posts and external content at once. */
  readonly search: HelpCenterSearch;

  /** Sets of articles. New ones are made in a category. */
  readonly sections: Sections;

  /** What employees can ask for. */
  readonly serviceCatalog: ServiceCatalog;

  /** The session of a reader of the Help Center. */
  readonly sessions: HelpCenterSessions;

  /** The themes of the Help Center. */
  readonly themes: Themes;

  /** The subjects of the community. */
  readonly topics: CommunityTopics;

  /** Articles, sections and categories in their languages. */
  readonly translations: Translations;

  /** Pictures that readers put into posts. */
  readonly userImages: UserImages;

  /** Sets of users who may see something. */
  readonly userSegments: UserSegments;

  /** What a user wrote, follows and voted on in the Help Center. */
  readonly users: HelpCenterUsers;

  /** The votes on articles, posts and comments. */
  readonly votes: Votes;

  constructor(client: Client) {
    this.articles = new Articles(client);
    this.attachments = new HelpCenterAttachments(client);
    this.categories = new Categories(client);
    this.communityUsers = new CommunityUsers(client);
    this.contentTags = new ContentTags(client);
    this.deflection = new Deflection(client);
    this.externalContent = new ExternalContent(client);
    this.labels = new HelpCenterLabels(client);
    this.locales = new HelpCenterLocales(client);
    this.permissionGroups = new PermissionGroups(client);
    this.posts = new Posts(client);
    this.redirectRules = new RedirectRules(client);
    this.search = new HelpCenterSearch(client);
    this.sections = new Sections(client);
    this.serviceCatalog = new ServiceCatalog(client);
    this.sessions = new HelpCenterSessions(client);
    this.themes = new Themes(client);
    this.topics = new CommunityTopics(client);
    this.translations = new Translations(client);
    this.userImages = new UserImages(client);
    this.userSegments = new UserSegments(client);
    this.users = new HelpCenterUsers(client);
    this.votes = new Votes(client);
  }
}
