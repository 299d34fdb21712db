// From specification/jira by `npm run generate`. Do not edit.
export { Link, type LinkCreate, type LinkInput } from './objects/link.ts';
export type { JiraLinks, ListJiraLinksQuery } from './resources/jira-links.ts';
