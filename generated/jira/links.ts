// From specification/jira/objects by `npm run generate`. Do not edit.
import type { ObjectLink } from '@zents/runtime';

/** How `Link` loads: the class at its first use, the records that others refer to one request each. */
export const linkLink: ObjectLink = {
  object: 'Link',
  loadedBy: 'get',
  path: '/api/services/jira/links/{id}',
  key: 'link',
  model: () => import('./objects/link.ts').then((module) => module.Link),
};
