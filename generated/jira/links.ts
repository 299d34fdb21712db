// From specification/jira/objects by `npm run generate`. Do not edit.
import type { ObjectLink } from '@zents/runtime';

/** The classes of the API's records, loaded at the first use of one. */
const records = () => import('./index.ts');

/** How `Link` loads: the class at its first use, the records that others refer to one request each. */
export const linkLink: ObjectLink = {
  object: 'Link',
  loadedBy: 'get',
  path: '/api/services/jira/links/{id}',
  key: 'link',
  records,
};
